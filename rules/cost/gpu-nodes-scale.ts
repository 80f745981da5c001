import type { Block } from "../block";
import { oneOf, text } from "../expect";
import { isGpuPool } from "../gpu-pool";
import { all, fail, PASS, SKIP, type Outcome, type Rule } from "../rule";

function bounded(block: Block): Outcome {
  const [least, most] = [block.read("scaling_config.min_size"), block.read("scaling_config.max_size")];
  if (least.state !== "known" || most.state !== "known") return SKIP;
  const fixed = Number(least.value) === Number(most.value) && Number(least.value) > 0;
  return fixed ? fail("scaling_config.min_size", `${text(least.value)}, as max_size`, "less than max_size") : PASS;
}

export const gpuNodesScale: Rule = {
  id: "COST-001",
  title: "GPU nodes go away when nothing needs them",
  why: "each costs as much as many others, day and night",
  source: "Alibaba Cloud ACK, node autoscaling",
  level: "warning",
  resourceTypes: ["alicloud_cs_kubernetes_node_pool"],
  judge: (block) => {
    if (!isGpuPool(block)) return SKIP;
    return all([oneOf(block, "scaling_config.enable", [true]), bounded(block)]);
  },
};
