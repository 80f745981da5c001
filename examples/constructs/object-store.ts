import { days } from "../../base";
import { access, data } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Uploads that are gone after 90 days, which one service may read and write under its own prefix. */
export default function example(stack: PlatformStack): void {
  const uploads = new data.ObjectStore(stack, "Uploads", { lifecycle: [{ expireAfter: days(90) }] });
  const web = new access.ServiceRole(stack, "Web", { services: ["ecs.aliyuncs.com"] });
  uploads.grants.readWrite(web, "web/");
}
