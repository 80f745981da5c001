import type { Graph } from "../../../../model";
import { type Arrow, type Box, draw } from "./draw";

/** What a request of a route meets, from the graph that the analyses use. Dashed: it goes on without. */
export function requestPicture(graph: Graph, path: string): string {
  const route = graph.routes.find((one) => one.path === path);
  if (route === undefined) throw new Error(`no route ${path} in ${graph.name}`);
  const met = new Set([route.entry]);
  const arrows: Arrow[] = [];
  for (const from of met) {
    for (const call of graph.calls) {
      if (call.from !== from || (call.routes !== undefined && !call.routes.includes(route.id))) continue;
      for (const to of call.to) {
        met.add(to);
        arrows.push({ from, to, dashed: call.need === "soft" || call.mode === "async" });
      }
    }
  }
  const boxes = graph.components.filter(({ id }) => met.has(id)).map(boxOf);
  return draw(`What a request to ${path} meets`, boxes, arrows);
}

function boxOf({ id, kind, title, placements }: Graph["components"][number]): Box {
  const replicas = placements.reduce((sum, one) => sum + one.replicas, 0);
  return {
    id,
    title: (title ?? id).replace(/@.*$/, ""),
    about: `${wordsOf(kind)}${replicas > 1 ? `, ${replicas} at least` : ""}`,
  };
}

/** `loadBalancer` reads "load balancer". */
function wordsOf(kind: string): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
