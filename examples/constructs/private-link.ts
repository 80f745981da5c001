import { network } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Inference for another account, and another team's service for this network, without a route between the networks. */
export default function example(stack: PlatformStack): void {
  const zones = ["ap-southeast-1a", "ap-southeast-1b"];
  const vpc = new network.Network(stack, "Network", { cidr: "10.10.0.0/16", zones });
  new network.PrivateLinkService(stack, "Inference", {
    loadBalancerId: "nlb-83ckzc8d4xlp8o8q",
    zones,
    allowedAccounts: ["6543210987654321"],
  });
  new network.PrivateLinkEndpoint(stack, "Billing", {
    network: vpc,
    service: network.PrivateLinkService.fromAttributes(stack, "Theirs", { serviceId: "epsrv-hp3vpx8yqxbl", zones }),
    securityGroups: [new network.SecurityGroup(stack, "Callers", { network: vpc, members: ["edge"] })],
  });
}
