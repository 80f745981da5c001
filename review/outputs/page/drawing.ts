import { type Part, type Tier, TIERS } from "../../picture";
import { layout, type Layout, type Nested, type Place } from "./layout";
import { type Markup, markup } from "./markup";

const BOX = { width: 176, height: 46 };
const MAX_NAME = 24;
/** More of one product than this in a tier are drawn as one box. */
const MAX_ALIKE = 3;
const ACTION_SIGNS: Readonly<Record<Part["action"], string>> = {
  create: "+",
  update: "~",
  replace: "±",
  delete: "−",
  none: "",
};
const ACTION_ORDER: readonly Part["action"][] = ["delete", "replace", "update", "create", "none"];

interface Box {
  readonly key: string;
  readonly product: string;
  readonly name: string;
  readonly action: Part["action"];
  readonly title: string;
}

/**
 * The platform from its entry to its data, as SVG: a region is an area, a tier is an area in it, and what changes is
 * marked by colour and sign. The same in words stands beside it for those who can't see it.
 */
export function drawing(parts: readonly Part[]): Markup | undefined {
  if (parts.length === 0) return undefined;
  const boxes = new Map<string, Box>();
  const nested = { boxes: [], areas: [], edges: [] } as { [Key in keyof Nested]: Nested[Key][number][] };
  const ways: (readonly [string, string])[] = [];
  for (const region of [...new Set(parts.map((part) => part.region))].sort()) {
    nested.areas.push({ id: `region ${region}` });
    let above: readonly Box[] = [];
    let upper: string | undefined;
    for (const tier of TIERS) {
      const rows = rowsOf(boxesOf(parts, region, tier));
      if (rows.length === 0) continue;
      const area = `tier ${region} ${tier}`;
      nested.areas.push({ id: area, inside: `region ${region}` });
      for (const row of rows) {
        row.forEach((box, index) => {
          boxes.set(box.key, box);
          nested.boxes.push({ id: box.key, area });
          // one above each is enough to keep rows in order; more would pull them apart
          const over = above[Math.floor((index * above.length) / row.length)];
          if (over !== undefined) nested.edges.push([over.key, box.key]);
        });
        above = row;
      }
      if (upper !== undefined) ways.push([upper, area]);
      upper = area;
    }
  }
  return svg(layout(nested, BOX), nested.areas, boxes, ways);
}

/** At most six boxes beside each other. */
function rowsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const rows = Math.ceil(boxes.length / 6);
  const size = Math.ceil(boxes.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, index) => boxes.slice(index * size, (index + 1) * size));
}

function boxesOf(parts: readonly Part[], region: string, tier: Tier): readonly Box[] {
  const here = parts.filter((part) => part.region === region && part.tier === tier);
  const groups = new Map<string, Part[]>();
  for (const part of here) {
    const key = `${part.product} ${part.action}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length <= MAX_ALIKE) return group.map((part) => boxOf(part, part.name));
    return [{ ...boxOf(first, `${group.length} of them`), title: group.map(({ name }) => name).join(", ") }];
  });
}

function boxOf(part: Part, name: string): Box {
  const zones = part.zones.length === 0 ? "" : `, zones ${part.zones.join(", ")}`;
  return { key: part.id, product: part.product, name, action: part.action, title: `${part.id}${zones}` };
}

function svg(
  { width, height, places }: Layout,
  areas: readonly { readonly id: string }[],
  boxes: ReadonlyMap<string, Box>,
  ways: readonly (readonly [string, string])[],
): Markup {
  const place = (id: string): Place => places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  return markup`<svg viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" aria-labelledby="picture-name"><title id="picture-name">The platform from its entry to its data; the list below says the same</title>
<defs><marker id="head" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
${areas.map(({ id }) => areaMarkup(id, place(id)))}${ways.map(([from, to]) => wayMarkup(place(from), place(to)))}${[...boxes].map(([id, box]) => boxMarkup(box, place(id)))}</svg>`;
}

function areaMarkup(id: string, { x, y, width, height }: Place): Markup {
  const region = id.startsWith("region ");
  const label = region ? id.slice(7) || "no region" : (TIERS.find((tier) => id.endsWith(` ${tier}`)) ?? "");
  return markup`<g><rect class="${region ? "area" : "tier"}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8"/><text class="label" x="${round(x + 8)}" y="${round(y + 14)}" font-size="12">${label}</text></g>`;
}

function wayMarkup(from: Place, to: Place): Markup {
  const [x1, y1, x2, y2] = [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2, to.y];
  return markup`<path class="way" marker-end="url(#head)" d="M${round(x1)} ${round(y1)} L${round(x2)} ${round(y2)}"/>`;
}

function boxMarkup({ product, name, action, title }: Box, { x, y, width, height }: Place): Markup {
  const sign = ACTION_SIGNS[action];
  return markup`<g class="${action}"><title>${action === "none" ? title : `${action}: ${title}`}</title><rect class="part" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="5"/><text x="${round(x + 8)}" y="${round(y + 18)}" font-size="13" font-weight="600">${sign === "" ? product : `${sign} ${product}`}</text><text x="${round(x + 8)}" y="${round(y + 36)}" font-size="12">${shortened(name)}</text></g>`;
}

function shortened(name: string): string {
  return name.length > MAX_NAME ? `…${name.slice(1 - MAX_NAME)}` : name;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The parts of a tier in words, what changes first. */
export function inWords(parts: readonly Part[]): Markup {
  const tiers = TIERS.filter((tier) => parts.some((part) => part.tier === tier));
  const order = (part: Part): number => ACTION_ORDER.indexOf(part.action);
  return markup`<details><summary>The same in words</summary><ul>${tiers.map((tier) => {
    const here = parts.filter((part) => part.tier === tier).sort((one, other) => order(one) - order(other));
    const words = here.map(
      ({ product, name, action, region }) =>
        `${product} ${name}${region === "" ? "" : ` in ${region}`}${action === "none" ? "" : ` (${action})`}`,
    );
    return markup`<li><strong>${tier}</strong>: ${words.join("; ")}</li>`;
  })}</ul></details>`;
}
