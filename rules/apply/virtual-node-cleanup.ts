import { display } from "../../base";
import { fail, PASS, type Rule, SKIP, unknown } from "../rule";

export const virtualNodeCleanup: Rule = {
  id: "ACK-005",
  title: "The add-on ack-virtual-node cleans up after itself",
  why: "without cleanup_cloud_resources it can't be uninstalled, and the vSwitches under it can't be deleted",
  source: "aliyun/alicloud 1.289.0: documentation of cs_kubernetes_addon",
  level: "error",
  resourceTypes: ["alicloud_cs_kubernetes_addon"],
  judge: (block) => {
    const name = block.read("name");
    if (name.state === "unknown") return unknown("name");
    if (name.state === "absent" || name.value !== "ack-virtual-node") return SKIP;
    const cleanup = block.read("cleanup_cloud_resources");
    if (cleanup.state === "unknown") return unknown("cleanup_cloud_resources");
    const value = cleanup.state === "known" ? cleanup.value : undefined;
    return value === true || value === "true" ? PASS : fail("cleanup_cloud_resources", display(value), "true");
  },
};
