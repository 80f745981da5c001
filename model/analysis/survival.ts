import { type Graph, type Route } from "../graph";
import { CutSetFinder, type CutSets } from "./cut-sets";
import { Evaluation, type Status } from "./evaluate";
import { wire, type Wiring } from "./wiring";

/** What one loss does to one route. Losses that change nothing are left out. */
export interface LossOutcome {
  readonly removed: string;
  readonly kind: string;
  readonly status: Status;
  /** Where requests go another way: `chat: r1 -> rung 1: qwen`. */
  readonly detours: readonly string[];
}

export interface RouteSurvival {
  readonly route: string;
  readonly outcomes: readonly LossOutcome[];
  /** Of all single losses. */
  readonly counts: Readonly<Record<Status, number>>;
  readonly cutSets: CutSets;
}

export interface Survival {
  readonly losses: number;
  readonly routes: readonly RouteSurvival[];
}

/** Removes every component and every failure domain in turn and says what each route does then. */
export function survival(graph: Graph, wiring: Wiring = wire(graph)): Survival {
  const kinds = [...graph.components, ...graph.domains].map((item) => item.kind);
  const outcomes = new Map<Route, LossOutcome[]>(graph.routes.map((route) => [route, []]));
  wiring.atomIds.forEach((removed, atom) => {
    const evaluation = new Evaluation(wiring, new Set([atom]));
    for (const [route, list] of outcomes) {
      const { status, detours } = evaluation.outcomeOf(route);
      if (status !== "served" || detours.length > 0) list.push({ removed, kind: kinds[atom] ?? "", status, detours });
    }
  });
  const finder = new CutSetFinder(wiring);
  return {
    losses: wiring.atomIds.length,
    routes: [...outcomes].map(([route, list]) => {
      const lost = list.filter((item) => item.status === "lost");
      const degraded = list.filter((item) => item.status === "degraded").length;
      return {
        route: route.id,
        outcomes: list,
        counts: { served: wiring.atomIds.length - degraded - lost.length, degraded, lost: lost.length },
        cutSets: finder.cutSetsOf(
          route,
          lost.map((item) => item.removed),
        ),
      };
    }),
  };
}
