import { access } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** A role for functions that read one prefix of one bucket. */
export default function example(stack: PlatformStack): void {
  new access.ServiceRole(stack, "FailoverManager", {
    services: ["fc.aliyuncs.com"],
    statements: [{ actions: ["oss:GetObject"], resources: ["acs:oss:*:*:lumen-models/failover/*"] }],
  });
}
