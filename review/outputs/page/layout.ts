import * as dagre from "@dagrejs/dagre";

/** Where something is drawn: its top left corner and its size. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A graph in areas: boxes have a size, areas hold boxes or areas and grow with them. */
export interface Nested {
  readonly boxes: readonly { readonly id: string; readonly area: string }[];
  /** Each before what is in it. */
  readonly areas: readonly { readonly id: string; readonly inside?: string }[];
  /** From what stands above to what stands below. */
  readonly edges: readonly (readonly [string, string])[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Place>;
  /** How each edge goes around what is between its ends, in the order of the edges. */
  readonly ways: readonly (readonly Point[])[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is used of dagre, whose own types can't be resolved from CommonJS (3.1.3). */
interface Dagre {
  readonly Graph: new (options: { readonly compound: boolean }) => DagreGraph;
  readonly layout: (graph: DagreGraph) => void;
}

interface DagreGraph {
  setGraph(label: Readonly<Record<string, unknown>>): void;
  setDefaultEdgeLabel(label: () => object): void;
  setNode(id: string, label: object): void;
  setParent(id: string, parent: string): void;
  setEdge(from: string, to: string): void;
  graph(): { readonly width?: number; readonly height?: number };
  node(id: string): Partial<Place>;
  edge(from: string, to: string): { readonly points?: readonly Point[] };
}

const { Graph, layout: arrange } = dagre as unknown as Dagre;

/** Places boxes of one size, and the areas around them. */
export function layout(
  { boxes, areas, edges }: Nested,
  size: { readonly width: number; readonly height: number },
): Layout {
  const graph = new Graph({ compound: true });
  graph.setGraph({ rankdir: "TB", nodesep: 12, ranksep: 56, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, inside } of areas) {
    graph.setNode(id, {});
    if (inside !== undefined) graph.setParent(id, inside);
  }
  for (const { id, area } of boxes) {
    graph.setNode(id, { ...size });
    graph.setParent(id, area);
  }
  for (const [from, to] of edges) graph.setEdge(from, to);
  arrange(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    places: new Map([...areas, ...boxes].map(({ id }) => [id, placeOf(graph.node(id))])),
    ways: edges.map(([from, to]) => graph.edge(from, to).points ?? []),
  };
}

/** Dagre gives the middle of things. */
function placeOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Place>): Place {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
