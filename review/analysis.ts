import { refuse } from "../base";
import { analyze, buildGraph, type GraphFragment, type Objectives } from "../model";
import { isList, isObject, type JsonObject, textOf } from "./json";

const LISTS = ["components", "calls", "routes", "domains", "pools"];

/**
 * The analyses of a `graph.json`, as `analyze --json` writes them: a number without a bound is a text.
 * @throws ProblemsError for a graph that makes no sense
 */
export function analysisOf(graph: JsonObject): JsonObject {
  const { name, objectives, ...fragment } = graph;
  for (const list of LISTS) {
    const value = fragment[list];
    if (value !== undefined && !(isList(value) && value.every(isObject))) {
      refuse("graph.json", list, value, "a list of objects, as a synthesis writes it");
    }
  }
  const built = buildGraph(textOf(name), fragment as unknown as GraphFragment);
  const analysis = analyze(built, isObject(objectives) ? (objectives as unknown as Objectives) : undefined);
  const plain = JSON.stringify(analysis, (_, value: unknown) =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
  );
  return JSON.parse(plain) as JsonObject;
}
