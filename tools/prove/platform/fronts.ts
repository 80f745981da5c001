import { type Call, type Component, type Graph } from "../../../model";
import { Balancer, type Probe } from "./balancer";

/** What stands in front of the cluster: load balancers, API gateways, the accelerator. */
const KINDS: readonly Component["kind"][] = ["entry", "gateway", "loadBalancer"];
const IN_CLUSTER = /^gateway:/;

/**
 * A stand-in for each component in front of the cluster, wired and asking as the analyses say that the platform's are.
 * @param gatewayPort the port of the cluster's gateway in a zone
 */
export async function startFronts(
  graph: Graph,
  gatewayPort: (zone: string) => number,
): Promise<ReadonlyMap<string, Balancer>> {
  const started = new Map<string, Balancer>();
  const start = async (id: string): Promise<number> => {
    if (IN_CLUSTER.test(id)) return gatewayPort(id.replace(IN_CLUSTER, ""));
    const known = started.get(id);
    if (known !== undefined) return known.port;
    const [call] = graph.calls.filter(({ from }) => from === id);
    if (call === undefined) throw new Error(`${id} leads nowhere`);
    const targets: number[] = [];
    for (const target of call.to) targets.push(await start(target));
    const made = await Balancer.start(targets, targets.length > 1 ? probeOf(call, graph) : undefined);
    started.set(id, made);
    return made.port;
  };
  for (const { id, kind } of graph.components) if (KINDS.includes(kind)) await start(id);
  return started;
}

function probeOf(call: Call, graph: Graph): Probe | undefined {
  const own = call.policy?.health?.probe;
  return own ?? graph.components.find(({ id }) => id === call.to[0])?.health?.probe;
}
