import type { Platform } from "../config";
import type { Prerequisite } from "./prerequisite";

/** Who reaches what has no public address. */
export function reach(platform: Platform): Prerequisite[] {
  return [...kubernetes(platform), ...outside(platform)];
}

function kubernetes({ cluster, deployment, regions }: Platform): Prerequisite[] {
  const who = deployment.method === "helm" ? "Terraform, which installs the charts," : "whoever installs the charts";
  if (cluster.apiAccess === "public") {
    return [
      {
        part: "reach",
        level: "check",
        what: "the Kubernetes API may be on the internet",
        why: "cluster.apiAccess is public",
        how: "apiAccess: private, and a runner inside the VPC",
      },
    ];
  }
  const stranded = deployment.method === "helm" && deployment.from === "internet";
  return regions.map(({ id, cidr }) => ({
    part: "reach",
    level: stranded ? "blocked" : "do",
    region: id,
    what: `${who} reaches the private Kubernetes API in ${cidr}, port 6443`,
    why: stranded ? "deployment.from is internet, and cluster.apiAccess is private" : "cluster.apiAccess is private",
    how: "a runner in the VPC, a VPN or a peering; the cluster exports its address as api_server_intranet",
  }));
}

function outside({ models, loadBalancers, gateways, observability, routes }: Platform): Prerequisite[] {
  const shared = Object.entries(models)
    .filter(([, model]) => model.reach === "sharedGateway")
    .map(([name]) => name);
  const blind = Object.entries(loadBalancers)
    .filter(([side, { internetFacing, certificate }]) => {
      const named = observability.probes.domains[side as keyof typeof observability.probes.domains] !== undefined;
      return !named && (!internetFacing || certificate !== undefined);
    })
    .map(([side]) => side)
    .filter((side) => Object.values(routes).some(({ through }) => through === side));
  return [
    ...(shared.length === 0
      ? []
      : [
          {
            part: "reach",
            level: "check",
            what: `${shared.join(", ")} may be reached by the shared gateway`,
            why: "it is for development: no promise of capacity, and only from the same region",
            how: "reach: nlb for production",
          } as const,
        ]),
    ...(gateways?.entry !== "none"
      ? []
      : [
          {
            part: "reach",
            level: "check",
            what: "whoever calls the gateways is in the network, and no probe asks for their paths",
            why: "gateways.entry is none: they have no address on the internet",
            how: "a peering or a VPN for clients; entry: global-accelerator for the world",
          } as const,
        ]),
    ...(blind.length === 0 || !observability.probes.enabled
      ? []
      : [
          {
            part: "reach",
            level: "check",
            what: `no probe asks for the paths of loadBalancers ${blind.join(", ")}`,
            why: "a probe comes from the internet and needs a domain, or a public name without certificate",
            how: "observability.probes.domains, when something in front leads there",
          } as const,
        ]),
  ];
}
