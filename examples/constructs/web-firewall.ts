import { edge } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** A firewall in front of a load balancer that others run: clients call www.example.com, an alias of `cname`. */
export default function example(stack: PlatformStack): void {
  const backend = edge.WebLoadBalancer.fromAttributes(stack, "Web", {
    loadBalancerId: "alb-0123456789",
    host: "alb-0123456789.ap-southeast-1.alb.aliyuncs.com",
  });
  const firewall = new edge.WebFirewall(stack, "Firewall");
  const { cname } = firewall.addDomain("Site", {
    domain: "www.example.com",
    backend,
    certificateId: "12345678-ap-southeast-1",
  });
  new edge.DnsRecord(stack, "Name", { zone: "example.com", name: "www", alias: cname });
}
