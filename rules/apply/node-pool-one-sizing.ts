import { fail, PASS, type Rule, SKIP } from "../rule";

export const nodePoolOneSizing: Rule = {
  id: "ACK-004",
  title: "A node pool has a desired size or scales by itself, not both",
  why: "each apply puts the number of nodes back, and the autoscaler changes it again",
  source: "aliyun/alicloud 1.289.0: cs_kubernetes_node_pool plans both silently",
  level: "error",
  resourceTypes: ["alicloud_cs_kubernetes_node_pool"],
  judge: (block) => {
    const [size, scaling] = [block.read("desired_size"), block.read("scaling_config")];
    if (size.state === "absent" && scaling.state === "absent") return SKIP;
    if (size.state === "absent" || scaling.state === "absent") return PASS;
    const enable = block.read("scaling_config.enable");
    if (enable.state === "known" && String(enable.value) === "false") return PASS;
    return fail("desired_size", "beside scaling_config", "one of the two");
  },
};
