import { type Component, type Graph, type NodePool, type Resources } from "../graph";
import { gpusOf, replicasOf, serversOf } from "./compute-domains";
import { type Loads } from "./load";

/** Taken where no growth of the load is declared: a tenth of the present load a minute. */
export const DEFAULT_GROWTH_PER_MINUTE = 0.1;

export interface PackedNode {
  /** Replicas of each component on this node. */
  readonly replicas: Readonly<Record<string, number>>;
  readonly used: Resources;
}

export interface PackedPool {
  readonly pool: string;
  /** Nodes with something on them. */
  readonly nodes: readonly PackedNode[];
  readonly nodesOffered: number;
  /** Replicas that found no node. */
  readonly unplaced: readonly { readonly component: string; readonly replicas: number }[];
  readonly servicesPerNode: { readonly mean: number; readonly most: number };
  /** Sum of CPU limits over what the fullest node offers; above 1 neighbours can starve each other. */
  readonly cpuContention: number;
  readonly memoryContention: number;
  /** The component that loses most when one node dies, and the share of its replicas. */
  readonly blastRadius: { readonly component: string; readonly share: number };
}

interface OpenNode {
  readonly replicas: Map<string, number>;
  readonly groups: Set<string>;
  readonly free: { cpu: number; memoryGiB: number; gpus: number };
  /** Memory left on each GPU that is shared. */
  readonly cards: number[];
}

interface Item {
  readonly component: Component;
  readonly requests: Resources;
}

/**
 * Packs the replicas that name a pool onto its nodes: first-fit decreasing by the scarcest resource, replicas of one
 * component spread first over the nodes that hold fewest of it.
 */
export function packPools(graph: Graph): readonly PackedPool[] {
  return graph.pools.map((pool) => packPool(pool, replicasIn(graph, pool)));
}

function replicasIn(graph: Graph, pool: NodePool): Item[] {
  const items = graph.components.flatMap((component) => {
    const { requests } = component;
    if (requests === undefined) return [];
    const count = component.placements
      .filter((placement) => placement.domains.includes(pool.domain))
      .reduce((sum, placement) => sum + placement.replicas, 0);
    return Array.from({ length: count }, () => ({ component, requests }));
  });
  const size = ({ requests }: Item) =>
    Math.max(
      share(requests.cpu, pool.perNode.cpu),
      share(requests.memoryGiB, pool.perNode.memoryGiB),
      share(requests.gpus ?? 0, pool.perNode.gpus ?? 0),
      share(requests.gpuMemoryGiB ?? 0, (pool.perNode.gpuMemoryGiB ?? 0) * (pool.perNode.gpus ?? 0)),
    );
  return items.sort((a, b) => size(b) - size(a));
}

function share(part: number, whole: number): number {
  if (part === 0) return 0;
  return whole === 0 ? Infinity : part / whole;
}

function packPool(pool: NodePool, items: readonly Item[]): PackedPool {
  const nodes = Array.from({ length: pool.nodes }, (): OpenNode => ({
    replicas: new Map(),
    groups: new Set(),
    free: { cpu: pool.perNode.cpu, memoryGiB: pool.perNode.memoryGiB, gpus: pool.perNode.gpus ?? 0 },
    cards: Array.from({ length: pool.perNode.gpus ?? 0 }, () => pool.perNode.gpuMemoryGiB ?? 0),
  }));
  const unplaced = new Map<string, number>();
  for (const { component, requests } of items) {
    const node = roomFor(component, requests, nodes);
    if (node === undefined) {
      unplaced.set(component.id, (unplaced.get(component.id) ?? 0) + 1);
      continue;
    }
    node.replicas.set(component.id, (node.replicas.get(component.id) ?? 0) + 1);
    if (component.nodeGroup !== undefined) node.groups.add(component.nodeGroup);
    node.free.cpu -= requests.cpu;
    node.free.memoryGiB -= requests.memoryGiB;
    node.free.gpus -= requests.gpus ?? 0;
    const card = cardFor(requests, node);
    if (card !== undefined) node.cards[card] = (node.cards[card] ?? 0) - (requests.gpuMemoryGiB ?? 0);
  }
  const used = nodes.filter((node) => node.replicas.size > 0);
  const components = new Map(items.map((item) => [item.component.id, item.component]));
  return {
    pool: pool.domain,
    nodes: used.map((node) => ({
      replicas: Object.fromEntries(node.replicas),
      used: {
        cpu: pool.perNode.cpu - node.free.cpu,
        memoryGiB: pool.perNode.memoryGiB - node.free.memoryGiB,
        gpus: (pool.perNode.gpus ?? 0) - node.free.gpus,
      },
    })),
    nodesOffered: pool.nodes,
    unplaced: [...unplaced].map(([component, replicas]) => ({ component, replicas })),
    servicesPerNode: {
      mean: used.length === 0 ? 0 : used.reduce((sum, node) => sum + node.replicas.size, 0) / used.length,
      most: Math.max(0, ...used.map((node) => node.replicas.size)),
    },
    cpuContention: contention(used, components, pool, "cpu"),
    memoryContention: contention(used, components, pool, "memoryGiB"),
    blastRadius: blastRadius(used, components),
  };
}

function roomFor(component: Component, requests: Resources, nodes: readonly OpenNode[]): OpenNode | undefined {
  const already = (node: OpenNode) => node.replicas.get(component.id) ?? 0;
  const fitting = nodes.filter(
    (node) =>
      node.free.cpu >= requests.cpu &&
      node.free.memoryGiB >= requests.memoryGiB &&
      node.free.gpus >= (requests.gpus ?? 0) &&
      (requests.gpuMemoryGiB === undefined || cardFor(requests, node) !== undefined) &&
      already(node) < (component.maxPerNode ?? Infinity) &&
      (component.nodeGroup === undefined || [...node.groups].every((group) => group === component.nodeGroup)),
  );
  const fewest = Math.min(...fitting.map(already));
  return fitting.find((node) => already(node) === fewest);
}

/** The fullest GPU of a node with room for a share: a share lies on one GPU. */
function cardFor({ gpuMemoryGiB }: Resources, { cards }: OpenNode): number | undefined {
  if (gpuMemoryGiB === undefined) return undefined;
  const fitting = cards.flatMap((left, index) => (left >= gpuMemoryGiB ? [{ left, index }] : []));
  return fitting.sort((one, other) => one.left - other.left)[0]?.index;
}

function contention(
  nodes: readonly OpenNode[],
  components: ReadonlyMap<string, Component>,
  pool: NodePool,
  resource: "cpu" | "memoryGiB",
): number {
  const limitsOf = (node: OpenNode) =>
    [...node.replicas].reduce((sum, [id, count]) => {
      const component = components.get(id);
      return sum + count * ((component?.limits ?? component?.requests)?.[resource] ?? 0);
    }, 0);
  return Math.max(0, ...nodes.map((node) => share(limitsOf(node), pool.perNode[resource])));
}

function blastRadius(
  nodes: readonly OpenNode[],
  components: ReadonlyMap<string, Component>,
): { component: string; share: number } {
  let worst = { component: "", share: 0 };
  for (const node of nodes) {
    for (const [id, count] of node.replicas) {
      const component = components.get(id);
      const lost = component === undefined ? 0 : count / replicasOf(component);
      if (lost > worst.share) worst = { component: id, share: lost };
    }
  }
  return worst;
}

export interface ColdStart {
  readonly component: string;
  readonly startMs: number;
  /** Time until the present replicas are full if the load grows as declared; Infinity without load. */
  readonly exhaustMs: number;
  /** Whether a new replica comes in time. */
  readonly inTime: boolean;
}

/**
 * Cold start against the time to exhaust the headroom: free servers / (growth of the load x service time).
 * @param growthPerMinute growth of the load a minute, as a share of the present load
 */
export function coldStarts(graph: Graph, loads: Loads, growthPerMinute = DEFAULT_GROWTH_PER_MINUTE): ColdStart[] {
  return graph.components.flatMap((item) => {
    const rate = loads.of.get(item.id) ?? 0;
    if (item.startMs === undefined || item.work === undefined || rate === 0) return [];
    const busy = (rate * item.work.serviceTimeMs.value) / 1_000;
    const free = Math.max(0, serversOf(item) - busy);
    const exhaustMs = growthPerMinute === 0 ? Infinity : (free / (growthPerMinute * busy)) * 60_000;
    return [{ component: item.id, startMs: item.startMs.value, exhaustMs, inTime: item.startMs.value <= exhaustMs }];
  });
}

export interface IdleGpus {
  readonly component: string;
  readonly gpus: number;
  /** GPUs that the load keeps busy on average. */
  readonly busy: number;
  readonly idle: number;
}

/** GPUs that replicas hold beyond what the load keeps busy. */
export function idleGpus(graph: Graph, loads: Loads): IdleGpus[] {
  return graph.components.flatMap((item) => {
    const perReplica = gpusOf(item);
    if (perReplica === 0 || item.work === undefined) return [];
    const gpus = perReplica * replicasOf(item);
    const busy = ((loads.of.get(item.id) ?? 0) * item.work.serviceTimeMs.value) / 1_000 / (item.work.concurrency ?? 1);
    return [{ component: item.id, gpus, busy: busy * perReplica, idle: Math.max(0, gpus - busy * perReplica) }];
  });
}
