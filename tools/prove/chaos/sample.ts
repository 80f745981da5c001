import { type Visit, type Visitor } from "../platform/visitor";

/** What became of a route's requests, in the analyses' words: `degraded` also when only a part is lost. */
export interface Sample {
  readonly outcome: Visit["outcome"];
  readonly served: number;
  readonly degraded: number;
  readonly lost: number;
  /** The reasons that occurred, the most frequent first. */
  readonly why: readonly string[];
}

/** `count` requests on a route, a few at a time. */
export async function sampleRoute(visitor: Visitor, route: string, count: number, atOnce = 4): Promise<Sample> {
  const visits: Visit[] = [];
  const next = async (): Promise<void> => {
    while (visits.length + atOnce <= count + atOnce - 1) visits.push(await visitor.visit(route));
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return summary(visits);
}

function summary(visits: readonly Visit[]): Sample {
  const number = (outcome: Visit["outcome"]): number => visits.filter((visit) => visit.outcome === outcome).length;
  const [served, degraded, lost] = [number("served"), number("degraded"), number("lost")];
  const outcome = served === visits.length ? "served" : lost === visits.length ? "lost" : "degraded";
  const counts = new Map<string, number>();
  for (const { why } of visits) if (why !== "") counts.set(why, (counts.get(why) ?? 0) + 1);
  const why = [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
  return { outcome, served, degraded, lost, why };
}
