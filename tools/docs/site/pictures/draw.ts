import { layout, type Place, type Point } from "../../../../review/outputs/page/layout";

export interface Box {
  readonly id: string;
  readonly title: string;
  /** A second, smaller line. */
  readonly about?: string;
  /** The area it stands in; areas are drawn in the order in which they are first named. */
  readonly area?: string;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly dashed?: boolean;
}

const SIZE = { width: 228, height: 46 };
const LONGEST = { title: 28, about: 36 };

const STYLE = `text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:#17202a}
.back{fill:#fff}.area{fill:#f4f6f8;stroke:#d5dbe1}.box{fill:#fff;stroke:#55616e}
.title{font-size:13px;font-weight:600}.about{font-size:11px;fill:#55616e}.label{font-size:12px;fill:#55616e}
.way{stroke:#0b5cad;fill:none;stroke-width:1.5}.head{fill:#0b5cad}.dashed{stroke-dasharray:5 4;stroke:#8a5200}
.softhead{fill:#8a5200}`;

/** A graph from top to bottom as SVG. The same input gives the same picture. */
export function draw(name: string, boxes: readonly Box[], arrows: readonly Arrow[]): string {
  const areas = [...new Set(boxes.map(({ area }) => area ?? ""))];
  const { width, height, places, ways } = layout(
    {
      boxes: boxes.map(({ id, area }) => ({ id, area: `area ${area ?? ""}` })),
      areas: areas.map((area) => ({ id: `area ${area}` })),
      edges: arrows.map(({ from, to }) => [from, to]),
    },
    SIZE,
  );
  const place = (id: string): Place => places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const rows = [...new Set(boxes.map(({ id }) => place(id).y))];
  const drawn = [
    ...areas.filter((area) => area !== "").map((area) => areaText(area, place(`area ${area}`))),
    ...arrows.map((arrow, index) => arrowText(arrow, lanesOf(ways[index] ?? [], rows), place)),
    ...boxes.map((box) => boxText(box, place(box.id))),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img">
<title>${escaped(name)}</title><style>${STYLE}</style>
<defs>${["head", "softhead"].map(markerText).join("")}</defs>
<rect class="back" width="100%" height="100%" rx="8"/>
${drawn.join("\n")}
</svg>
`;
}

function areaText(area: string, { x, y, width, height }: Place): string {
  return `<rect class="area" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8"/><text class="label" x="${round(x + 8)}" y="${round(y + 14)}">${escaped(area)}</text>`;
}

function markerText(name: string): string {
  return `<marker id="${name}" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path class="${name}" d="M0 0 8 4 0 8z"/></marker>`;
}

/** Where a way passes between the boxes of a row. */
interface Lane {
  readonly x: number;
  readonly top: number;
}

function lanesOf(way: readonly Point[], rows: readonly number[]): readonly Lane[] {
  return way.slice(1, -1).flatMap(({ x, y }) => {
    const top = rows.find((row) => y >= row && y <= row + SIZE.height);
    return top === undefined ? [] : [{ x, top }];
  });
}

/** From below a box to above another: it bends between rows and goes straight through them, so that it crosses no box. */
function arrowText({ from, to, dashed }: Arrow, lanes: readonly Lane[], place: (id: string) => Place): string {
  const [start, end] = [place(from), place(to)];
  const stops = [...lanes, { x: middleOf(end), top: end.y }];
  let [x, y] = [middleOf(start), start.y + start.height];
  const parts = [`M${at(x, y)}`];
  for (const [index, stop] of stops.entries()) {
    const half = (y + stop.top) / 2;
    parts.push(`C${at(x, half)} ${at(stop.x, half)} ${at(stop.x, stop.top)}`);
    [x, y] = [stop.x, stop.top + SIZE.height];
    if (index < stops.length - 1) parts.push(`L${at(x, y)}`);
  }
  const [kind, head] = dashed === true ? ["way dashed", "softhead"] : ["way", "head"];
  return `<path class="${kind}" marker-end="url(#${head})" d="${parts.join(" ")}"/>`;
}

function middleOf({ x, width }: Place): number {
  return x + width / 2;
}

function at(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

function boxText({ title, about }: Box, { x, y, width, height }: Place): string {
  const second =
    about === undefined
      ? ""
      : `<text class="about" x="${round(x + 8)}" y="${round(y + 36)}">${escaped(shortened(about, LONGEST.about))}</text>`;
  const line = about === undefined ? y + height / 2 + 5 : y + 18;
  return `<g><title>${escaped([title, about].filter(Boolean).join(": "))}</title><rect class="box" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="5"/><text class="title" x="${round(x + 8)}" y="${round(line)}">${escaped(shortened(title, LONGEST.title))}</text>${second}</g>`;
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
