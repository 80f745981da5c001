import type { Block } from "../block";
import type { Context } from "../context";
import { fail, PASS, type Rule, unknown } from "../rule";

export const addonOneOwner: Rule = {
  id: "ACK-006",
  title: "An add-on is managed by the cluster or by a resource of its own, not by both",
  why: "the two undo each other, and ack-virtual-node is left behind when the cluster goes",
  source: "aliyun/alicloud 1.289.0: documentation of cs_kubernetes_addon; both plan silently",
  level: "error",
  resourceTypes: ["alicloud_cs_kubernetes_addon"],
  judge: (block, context) => {
    const name = block.read("name");
    if (name.state !== "known") return unknown("name");
    const cluster = clusterOf(block, context);
    const addons = cluster?.nested("addons") ?? "unknown";
    if (addons === "unknown") return unknown("cluster_id");
    const names = addons.map((addon) => addon.read("name"));
    if (names.some((other) => other.state === "known" && other.value === name.value)) {
      return fail("name", `"${String(name.value)}", which the cluster's addons list too`, "one owner");
    }
    return names.some((other) => other.state === "unknown") ? unknown("name") : PASS;
  },
};

function clusterOf(addon: Block, context: Context): Block | undefined {
  const id = addon.read("cluster_id");
  const cluster = id.state === "unknown" ? context.referenced(addon, id.reference) : undefined;
  return cluster?.type === "alicloud_cs_managed_kubernetes" ? cluster : undefined;
}
