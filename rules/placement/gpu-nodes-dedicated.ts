import { present } from "../expect";
import { isGpuPool } from "../gpu-pool";
import { SKIP, type Rule } from "../rule";

export const gpuNodesDedicated: Rule = {
  id: "PLACE-004",
  title: "GPU nodes take only what needs a GPU",
  why: "web services would fill them, and models wait (lemma 1)",
  source: "model/analysis/compute-domains.ts",
  level: "warning",
  resourceTypes: ["alicloud_cs_kubernetes_node_pool"],
  judge: (block) => {
    if (!isGpuPool(block)) return SKIP;
    return present(block, "taints", "a taint that keeps others off");
  },
};
