import { access } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** The roles of the load balancers; the account has the first already. */
export default function example(stack: PlatformStack): void {
  new access.ServiceLinkedRoles(stack, "LinkedRoles", {
    services: ["alb.aliyuncs.com", "nlb.aliyuncs.com"],
    existing: ["alb.aliyuncs.com"],
  });
}
