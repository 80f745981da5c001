import { minutes } from "../../base";
import { edge, network, workloads } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";
import { attach, CachePolicy, enforce, route, service } from "../../policies";

/** The gateway in the cluster, behind load balancers that Terraform made, with what the policies compiled to. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const api = new edge.ApiLoadBalancer(stack, "Api", { network: vpc });
  new edge.WebLoadBalancer(stack, "Web", {
    network: vpc,
    internetFacing: true,
    certificateId: "12345678-ap-southeast-1",
    backend: { members: api.members },
  });
  const models = route("/v1/models", { to: service("model") });
  attach(CachePolicy.fresh({ ttl: minutes(1) })).to(models);
  new workloads.MiddlewareGateway(stack, "Gateway", {
    ingress: api,
    documents: () => enforce([models]).documents,
    images: { answerCache: "registry.example.com/lumen/nginx:1.29.3" },
  });
}
