import { type Part, type Picture, type Tier, TIERS } from "../../picture/parts";
import { groupsOf } from "./groups";
import { layout, type Layout, type Place } from "./layout";
import { type Markup, markup } from "./markup";
import { rowsOf } from "./rows";
import { wirePaths } from "./wires";

const BOX = { width: 176, height: 46 };
const MAX_NAME = 24;
const ACTION_SIGNS: Readonly<Record<Part["action"], string>> = {
  create: "+",
  update: "~",
  replace: "±",
  delete: "−",
  none: "",
};
const ACTION_ORDER: readonly Part["action"][] = ["delete", "replace", "update", "create", "none"];

/** What stands above all regions. */
const FRONT: readonly Tier[] = ["clients", "entry"];

interface Area {
  readonly id: string;
  readonly inside?: string;
  readonly kind: "region" | "tier" | "zone";
  readonly label: string;
}

/**
 * The platform from its clients to its data, as SVG: regions are areas, tiers are areas in them, and so is a zone where
 * something stands in it alone. What changes is marked by colour and sign. The same in words stands beside it for those
 * who can't see it.
 */
export function drawing(picture: Picture): Markup | undefined {
  const { parts, ways } = groupsOf(picture);
  if (parts.length === 0) return undefined;
  const areas: Area[] = [];
  const boxes: { id: string; area: string }[] = [];
  const order: (readonly [string, string])[] = [];
  const drawn = new Map<string, number>();
  let front: readonly Part[] = [];
  for (const region of [...new Set(parts.map((part) => part.region))].sort()) {
    const around = `region ${region}`;
    if (region !== "") areas.push({ id: around, kind: "region", label: region });
    let above = front;
    for (const tier of TIERS) {
      const here = parts.filter((part) => part.region === region && part.tier === tier);
      if (here.length === 0) continue;
      const area = `tier ${region} ${tier}`;
      areas.push({ id: area, kind: "tier", label: tier, ...(region === "" ? {} : { inside: around }) });
      for (const row of rowsOf(here, ways, drawn)) {
        row.forEach((part, index) => {
          const zone = zoneArea(area, part);
          if (zone !== undefined && !areas.some(({ id }) => id === zone.id)) areas.push(zone);
          boxes.push({ id: part.id, area: zone?.id ?? area });
          drawn.set(part.id, (index + 0.5) / row.length);
          // one above each is enough to keep rows in order; more would pull them apart
          const over = above[Math.floor((index * above.length) / row.length)];
          if (over !== undefined) order.push([over.id, part.id]);
        });
        above = row;
        if (region === "" && FRONT.includes(tier)) front = row;
      }
    }
  }
  return svg(layout({ boxes, areas, edges: order }, BOX), areas, parts, ways);
}

function zoneArea(area: string, { zones }: Part): Area | undefined {
  const [zone, ...more] = zones;
  if (zone === undefined || more.length > 0) return undefined;
  return { id: `${area} ${zone}`, inside: area, kind: "zone", label: `only in ${zone}` };
}

function svg(
  { width, height, places }: Layout,
  areas: readonly Area[],
  parts: readonly Part[],
  ways: Picture["ways"],
): Markup {
  const place = (id: string): Place => places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const paths = wirePaths(ways, places);
  const actions = new Map(parts.map(({ id, action }) => [id, action]));
  return markup`<svg viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" aria-labelledby="picture-name"><title id="picture-name">The platform from its clients to its data; the list below says the same</title>
<defs><marker id="head" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
${areas.map((area) => areaMarkup(area, place(area.id)))}${ways.map(({ from, to }, index) => wayMarkup(paths[index] ?? "", [actions.get(from), actions.get(to)]))}${parts.map((part) => boxMarkup(part, place(part.id)))}</svg>`;
}

function areaMarkup({ kind, label }: Area, { x, y, width, height }: Place): Markup {
  return markup`<g><rect class="${kind}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8"/><text class="label" x="${round(x + 8)}" y="${round(y + 14)}" font-size="12">${label}</text></g>`;
}

function wayMarkup(path: string, ends: readonly (Part["action"] | undefined)[]): Markup {
  const changed = ends.find((action) => action === "delete" || action === "replace");
  return markup`<path class="way${changed === undefined ? "" : ` ${changed}`}" marker-end="url(#head)" d="${path}"/>`;
}

function boxMarkup(part: Part, { x, y, width, height }: Place): Markup {
  const { id, product, action, zones } = part;
  const sign = ACTION_SIGNS[action];
  const title = `${action === "none" ? "" : `${action}: `}${id}${zones.length === 0 ? "" : `, zones ${zones.join(", ")}`}`;
  return markup`<g class="${action}"><title>${title}</title><rect class="part" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="5"/><text x="${round(x + 8)}" y="${round(y + 18)}" font-size="13" font-weight="600">${sign === "" ? product : `${sign} ${product}`}</text><text x="${round(x + 8)}" y="${round(y + 36)}" font-size="12">${aboutOf(part)}</text></g>`;
}

/** Its name, where that says more than the product, and the zones that it stands in. */
function aboutOf({ product, name, region, zones }: Part): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const letters = zones.map((zone) => (zone.startsWith(region) ? zone.slice(region.length).replace("-", "") : zone));
  const where = zones.length > 1 ? `zones ${letters.join(", ")}` : "";
  const own = plain(name) === plain(product) ? "" : name;
  return own === "" ? where : where === "" ? shortened(own) : `${shortened(own, MAX_NAME - where.length)} · ${where}`;
}

function shortened(name: string, most = MAX_NAME): string {
  return name.length > most ? `…${name.slice(1 - most)}` : name;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The parts of a tier in words, what changes first, with whom each asks. */
export function inWords({ parts, ways }: Picture): Markup {
  const tiers = TIERS.filter((tier) => parts.some((part) => part.tier === tier));
  const names = new Map(parts.map(({ id, product, name }) => [id, `${product} ${name}`]));
  const order = (part: Part): number => ACTION_ORDER.indexOf(part.action);
  const words = ({ id, product, name, action, region, zones }: Part): string => {
    const where = [region, ...zones].filter((one) => one !== "");
    const asks = ways.filter(({ from }) => from === id).map(({ to }) => names.get(to) ?? to);
    return [
      `${product} ${name}`,
      ...(action === "none" ? [] : [`(${action})`]),
      ...(where.length === 0 ? [] : [`in ${where.join(", ")}`]),
      ...(asks.length === 0 ? [] : [`asks ${asks.join(", ")}`]),
    ].join(" ");
  };
  const listed = (tier: Tier): readonly Part[] =>
    parts.filter((part) => part.tier === tier).sort((one, other) => order(one) - order(other));
  return markup`<details><summary>The same in words</summary><ul>${tiers.map(
    (tier) =>
      markup`<li><strong>${tier}</strong><ul>${listed(tier).map((part) => markup`<li>${words(part)}</li>`)}</ul></li>`,
  )}</ul></details>`;
}
