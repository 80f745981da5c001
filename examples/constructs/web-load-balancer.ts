import { edge, network } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** The web front end on HTTPS, in front of the cluster's gateway; a tenth of the chats goes to the next version. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const api = new edge.ApiLoadBalancer(stack, "Api", { network: vpc });
  const next = new edge.ApiLoadBalancer(stack, "Next", { network: vpc, addressNumber: 22 });
  const web = new edge.WebLoadBalancer(stack, "Web", {
    network: vpc,
    internetFacing: true,
    certificateId: "12345678-ap-southeast-1",
    backend: { members: api.members },
  });
  const canary = web.addServerGroup("Canary", { members: next.members });
  web.addRule("Chat", {
    priority: 10,
    match: { paths: ["/v1/chat/*"] },
    limit: { qps: 500, perAddressQps: 50 },
    answer: {
      forward: [
        { group: web.backend, weight: 90 },
        { group: canary, weight: 10 },
      ],
    },
  });
}
