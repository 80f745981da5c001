import { type Mark, type Point } from "../scenarios/timeline";

const WIDTH = 860;
const HEIGHT = 400;
const PLOT = { left: 64, right: 20, top: 64, bottom: 48 } as const;
const COLOURS = ["#1b7837", "#2166ac", "#b2182b", "#8c6d00", "#762a83"];

export interface Outage {
  readonly title: string;
  readonly points: readonly Point[];
  readonly marks: readonly Mark[];
}

/** Every request as a dot: when it was sent, how long its answer took, who answered. */
export async function outagePicture({ title, points, marks }: Outage): Promise<string> {
  // These modules have no form that `require` takes on every supported Node.js.
  const { scaleLinear, scaleLog, scaleOrdinal } = await import("d3-scale");
  const last = Math.max(1, ...points.map(({ at }) => at / 1000));
  const slowest = Math.max(10, ...points.map(({ milliseconds }) => milliseconds));
  const fastest = Math.max(0.5, Math.min(...points.map(({ milliseconds }) => milliseconds)));
  const x = scaleLinear([0, last], [PLOT.left, WIDTH - PLOT.right]);
  const y = scaleLog([fastest, slowest], [HEIGHT - PLOT.bottom, PLOT.top]).nice();
  const servers = [...new Set(points.map(nameOf))];
  const colour = scaleOrdinal(servers, COLOURS);
  const dots = points.map(
    (point) =>
      `<circle cx="${shown(x(point.at / 1000))}" cy="${shown(y(Math.max(fastest, point.milliseconds)))}" r="2.4" fill="${colour(nameOf(point))}" fill-opacity="0.7"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#222" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${PLOT.left}" y="20" font-size="15" font-weight="600">${escaped(title)}</text>`,
    ...legend(servers, colour),
    ...marks.map(({ at, text }, index) => mark(x(at / 1000), text, index)),
    ...x.ticks(10).map((seconds) => axisX(x(seconds), `${seconds} s`)),
    ...y
      .ticks(4)
      .filter(isPowerOfTen)
      .map((ms) => axisY(y(ms), label(ms))),
    ...dots,
    "</svg>",
  ].join("\n");
}

/** Who answered, or the status when nobody of the fakes did. */
const nameOf = ({ by, status }: Point): string => (by === String(status) ? `${status}: the last word` : by);

function legend(servers: readonly string[], colour: (name: string) => string): readonly string[] {
  let left = PLOT.left;
  return servers.map((name) => {
    const text = `<circle cx="${left + 4}" cy="38" r="4" fill="${colour(name)}"/><text x="${left + 13}" y="42">${escaped(name)}</text>`;
    left += 30 + name.length * 7;
    return text;
  });
}

function mark(left: number, text: string, index: number): string {
  const anchor = index === 0 ? "start" : "end";
  const at = index === 0 ? left + 5 : left - 5;
  return `<line x1="${shown(left)}" x2="${shown(left)}" y1="${PLOT.top - 8}" y2="${HEIGHT - PLOT.bottom}" stroke="#555" stroke-dasharray="4 3"/><text x="${shown(at)}" y="${PLOT.top - 6}" text-anchor="${anchor}" fill="#555">${escaped(text)}</text>`;
}

function axisX(left: number, text: string): string {
  return `<line x1="${shown(left)}" x2="${shown(left)}" y1="${HEIGHT - PLOT.bottom}" y2="${HEIGHT - PLOT.bottom + 5}" stroke="#222"/><text x="${shown(left)}" y="${HEIGHT - PLOT.bottom + 20}" text-anchor="middle">${text}</text>`;
}

function axisY(top: number, text: string): string {
  return `<line x1="${PLOT.left}" x2="${WIDTH - PLOT.right}" y1="${shown(top)}" y2="${shown(top)}" stroke="#ddd"/><text x="${PLOT.left - 8}" y="${shown(top + 4)}" text-anchor="end">${text}</text>`;
}

const isPowerOfTen = (value: number): boolean => Number.isInteger(Math.log10(value));
const label = (ms: number): string => (ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`);
const shown = (value: number): string => value.toFixed(1);

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
