import { type Component, type FailureDomain } from "../../../model";
import { type Stage } from "../platform/stage";
import { type Visitor } from "../platform/visitor";
import { type Load } from "./load";
import { lossOf } from "./losses";
import { type Sample, sampleRoute } from "./sample";

/** What one loss does to one route, by the analysis and here. */
export interface Cell {
  readonly route: string;
  readonly expected: Sample["outcome"];
  readonly measured: Sample;
  readonly agrees: boolean;
}

export type Row =
  | { readonly lost: string; readonly kind: string; readonly notShown: string }
  | {
      readonly lost: string;
      readonly kind: string;
      readonly by: string;
      readonly cells: readonly Cell[];
      /** From the loss until every route did as the analysis says, or until patience ended. Milliseconds. */
      readonly settledMs: number;
      readonly agrees: boolean;
    };

export interface MatrixOptions {
  /** Requests on each route for one verdict. */
  readonly requests: number;
  /** How long routes may take to settle, milliseconds. */
  readonly patienceMs: number;
  /** Which of the analysis' components and domains. */
  readonly only: (atom: Component | FailureDomain) => boolean;
  readonly tell: (text: string) => void;
}

/** Takes every component and every failure domain away in turn, under load, and compares each route with the analysis. */
export async function chaosMatrix(
  stage: Stage,
  visitor: Visitor,
  load: Load,
  options: MatrixOptions,
): Promise<readonly Row[]> {
  const { graph } = stage;
  const atoms = [...graph.components, ...graph.domains].filter(options.only);
  const rows: Row[] = [];
  for (const atom of atoms) {
    const { id, kind } = atom;
    const loss = lossOf(stage, atom);
    if ("notShown" in loss) {
      rows.push({ lost: id, kind, notShown: loss.notShown });
      continue;
    }
    load.start();
    await loss.take();
    const taken = performance.now();
    const cells = await settled(stage, visitor, id, taken + options.patienceMs, options.requests);
    const settledMs = performance.now() - taken;
    await load.pause();
    const agrees = cells.every((cell) => cell.agrees);
    rows.push({ lost: id, kind, by: loss.by, cells, settledMs, agrees });
    options.tell(describe(id, cells, settledMs));
    if (id.startsWith("broker:kafka")) await stage.broker.up();
    await stage.recover();
  }
  return rows;
}

/** Routes that do not do as expected are asked again until patience ends: detection takes its time. */
async function settled(
  stage: Stage,
  visitor: Visitor,
  removed: string,
  end: number,
  requests: number,
): Promise<readonly Cell[]> {
  const routes = stage.graph.routes.map(({ id }) => id);
  const cells = new Map<string, Cell>();
  for (;;) {
    const open = routes.filter((route) => cells.get(route)?.agrees !== true);
    const found = await Promise.all(open.map((route) => cellOf(stage, visitor, removed, route, requests)));
    for (const cell of found) cells.set(cell.route, cell);
    if (found.every(({ agrees }) => agrees) || performance.now() > end) return [...cells.values()];
  }
}

async function cellOf(stage: Stage, visitor: Visitor, removed: string, route: string, requests: number): Promise<Cell> {
  const analysis = stage.source.review.analysis.detail?.survival.routes.find((other) => other.route === route);
  const expected = analysis?.outcomes.find((outcome) => outcome.removed === removed)?.status ?? "served";
  const measured = await sampleRoute(visitor, route, requests);
  return { route, expected, measured, agrees: measured.outcome === expected };
}

function describe(id: string, cells: readonly Cell[], settledMs: number): string {
  const wrong = cells
    .filter(({ agrees }) => !agrees)
    .map(({ route, expected, measured }) => {
      const { outcome, served, degraded, lost, why } = measured;
      return `    ${route}: got ${outcome} (${served}/${degraded}/${lost}; ${why.slice(0, 3).join(", ")}), want ${expected}`;
    });
  return [
    `  ${id}: ${wrong.length === 0 ? "agrees" : "DISAGREES"} after ${(settledMs / 1000).toFixed(1)} s`,
    ...wrong,
  ].join("\n");
}
