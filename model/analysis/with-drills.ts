import { type Component, type Graph } from "../graph";
import { AvailabilityFinder, type RouteAvailability } from "./availability";
import { objectiveOf, type Objectives } from "./findings";
import { wire } from "./wiring";

/** A drill a week. */
export const DRILL_HOURS = 168;

/**
 * Availability of the routes that miss their objective, if each gateway that an entry chooses between were drilled once a
 * week; only those that would then hold it.
 */
export function heldWithDrills(
  graph: Graph,
  routes: readonly RouteAvailability[],
  objectives: Objectives,
): ReadonlyMap<string, number> {
  const wantedOf = (route: string) => objectiveOf(objectives, route).availability ?? 0;
  const chosen = chosenAtEntries(graph);
  const isUndrilled = ({ id, reliability }: Component) =>
    chosen.has(id) && reliability?.drillIntervalHours === undefined;
  const missed = routes.filter(({ route, availability }) => availability < wantedOf(route));
  if (!graph.components.some(isUndrilled) || missed.length === 0) return new Map();
  const drilled: Graph = {
    ...graph,
    components: graph.components.map((item) =>
      isUndrilled(item) ? { ...item, reliability: { ...item.reliability, drillIntervalHours: DRILL_HOURS } } : item,
    ),
  };
  return new Map(
    new AvailabilityFinder(drilled, wire(drilled))
      .all()
      .filter(({ route, availability }) => missed.some((one) => one.route === route) && availability >= wantedOf(route))
      .map(({ route, availability }) => [route, availability]),
  );
}

/** The gateways that entries choose between: what can be taken out of rotation there. */
function chosenAtEntries({ components, calls }: Graph): ReadonlySet<string> {
  const kinds = new Map(components.map(({ id, kind }) => [id, kind]));
  return new Set(
    calls
      .filter(({ from, to }) => kinds.get(from) === "entry" && to.length > 1)
      .flatMap(({ to }) => to.filter((id) => kinds.get(id) === "gateway")),
  );
}
