import { edge, network } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Two gateways in front of the cluster's gateway, and one address for the world in front of both. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const cluster = new edge.ApiLoadBalancer(stack, "Cluster", { network: vpc });
  const gateways = ["GatewayA", "GatewayB"].map(
    (id) => new edge.ApiGateway(stack, id, { network: vpc, internetFacing: true }),
  );
  const api = new edge.GatewayApi(stack, "Api", {
    gateways,
    domain: { name: "api.example.com", certificateId: "12345678-ap-southeast-1" },
  });
  api.addRoute("Chat", {
    match: { path: "/v1/chat", methods: ["POST"] },
    to: gateways.map((gateway) => ({ service: gateway.addService("Cluster", { members: cluster.members }) })),
  });
  const entry = new edge.GlobalEntry(stack, "Entry", {
    regions: { "ap-southeast-1": { endpoints: gateways.map(({ address }) => ({ address })) } },
  });
  new edge.DnsRecord(stack, "Name", { zone: "example.com", name: "api", alias: entry.host });
}
