import type { Platform, RegionSpec } from "../config";
import { addressesOf, machines, pods, vcpusByFamily } from "./demand";
import type { Prerequisite } from "./prerequisite";
import { hasWayIn } from "./way-in";
import { wayInQuotas } from "./way-in-quotas";

/** Limits of ACK for an account that never asked for more: https://www.alibabacloud.com/help/en/ack/product-overview/quotas-and-limits */
const NODE_POOLS = 10;
const NODES = 100;
/** A load balancer takes three addresses in each vSwitch, and wants eight free. */
const BALANCER_ADDRESSES = { taken: 3, free: 8 };

const LOOK = "Quota Center of the console, in that region";

/** What the account must allow, in the numbers of this platform. */
export function quotas(platform: Platform): Prerequisite[] {
  return [
    ...platform.regions.flatMap((region) => [
      ...processors(platform, region),
      ...clusterLimits(platform, region),
      ...balancers(platform, region),
      ...addresses(platform, region),
    ]),
    ...wayInQuotas(platform),
  ];
}

function processors(platform: Platform, { id: region }: RegionSpec): Prerequisite[] {
  const sums = vcpusByFamily(machines(platform));
  return [...sums].sort().map(([key, vcpus]): Prerequisite => {
    const [from = "", family = "", buying = ""] = key.split(" ");
    const how = from === "EAS" ? "ask PAI's support: no quota page was found for its public machines" : LOOK;
    return {
      part: "quota",
      level: "check",
      region,
      what: `${vcpus} vCPU of ${family}, ${buying}, on ${from}`,
      why: `the most that ${askersOf(platform, from, family)} may grow to; a new account often has less`,
      how,
    };
  });
}

function askersOf(platform: Platform, from: string, family: string): string {
  return machines(platform)
    .filter(
      (demand) =>
        demand.from === from &&
        demand.instanceTypes.some((type) => type.startsWith(`${family}-`) || type.startsWith(`${family}.`)),
    )
    .map(({ by }) => by)
    .join(", ");
}

function clusterLimits(platform: Platform, { id: region }: RegionSpec): Prerequisite[] {
  const nodePools = Object.keys(platform.cluster.pools).length;
  const nodes = machines(platform)
    .filter(({ from }) => from === "ECS")
    .reduce((sum, { most }) => sum + most, 0);
  const beyond = nodePools > NODE_POOLS || nodes > NODES;
  return [
    {
      part: "quota",
      level: beyond ? "do" : "check",
      region,
      what: `1 ACK Pro cluster with ${nodePools} node pools and up to ${nodes} nodes`,
      why: `an account starts with ${NODE_POOLS} pools and ${NODES} nodes a cluster${beyond ? ": this platform asks for more" : ""}`,
      how: LOOK,
    },
  ];
}

function balancers(platform: Platform, { id: region, zones }: RegionSpec): Prerequisite[] {
  const { loadBalancers, models, gateways: ways } = platform;
  const alb = Object.values(loadBalancers);
  const nlb = (hasWayIn(platform) ? 1 : 0) + (Object.values(models).some(({ reach }) => reach === "nlb") ? 1 : 0);
  const facing =
    alb.filter(({ internetFacing }) => internetFacing).length +
    (ways === undefined || ways.entry === "none" ? 0 : ways.count);
  const eips = 1 + facing * zones.length;
  return [
    ...(alb.length === 0
      ? []
      : [
          need(
            region,
            `application load balancers (ALB): ${alb.length}`,
            `loadBalancers ${Object.keys(loadBalancers).join(", ")}`,
          ),
        ]),
    ...(nlb === 0
      ? []
      : [
          need(
            region,
            `network load balancers (NLB): ${nlb}`,
            "the cluster's gateway and the models stand behind them",
          ),
        ]),
    need(
      region,
      `elastic IP addresses: ${eips}`,
      facing === 0
        ? "the NAT gateway"
        : "the NAT gateway, and one a zone for each load balancer and gateway on the internet",
    ),
  ];
}

function addresses(platform: Platform, region: RegionSpec): Prerequisite[] {
  const free = addressesOf(region);
  const zones = region.zones.length;
  const demand = machines(platform);
  const count = (from: string): number =>
    demand.filter((one) => one.from === from).reduce((sum, { most }) => sum + most, 0);
  const inNodes = count("ECS") + count("EAS");
  const inPods = pods(platform);
  const balanced = Object.keys(platform.loadBalancers).length + (platform.gateways?.count ?? 0) + 2;
  const inEdge = BALANCER_ADDRESSES.free + BALANCER_ADDRESSES.taken * balanced;
  return [
    room(region, "node", inNodes, free.node, zones, "nodes, and one for each copy of a model"),
    room(region, "pod", inPods, free.pod, zones, "pods of services and media workers, each with an address of its own"),
    room(
      region,
      "edge",
      inEdge,
      free.edge,
      1,
      "load balancers and gateways, which take three each and want eight free",
    ),
  ];
}

function room(
  { id: region, cidr }: RegionSpec,
  role: string,
  needed: number,
  free: number,
  zones: number,
  who: string,
): Prerequisite {
  const tight = needed > free * zones;
  return {
    part: "quota",
    level: tight ? "blocked" : "check",
    region,
    what: `${needed} addresses in the ${role} vSwitches: ${free} are free in each${zones === 1 ? "" : ` of ${zones}`}`,
    why: tight ? `${cidr} is too small for ${who}` : `for ${who}`,
    how: tight
      ? "give the region a wider cidr; it cannot be changed later"
      : "nothing to do unless the network is shared",
  };
}

function need(region: string, what: string, why: string): Prerequisite {
  return { part: "quota", level: "check", region, what, why, how: LOOK };
}
