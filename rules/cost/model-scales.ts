import { documentAt, member } from "../expect";
import { fail, PASS, unknown, type Rule } from "../rule";

export const modelScales: Rule = {
  id: "COST-002",
  title: "A model has fewer instances when fewer ask",
  why: "GPUs wait and cost the same",
  source: "Alibaba Cloud PAI-EAS, autoscaler and cronscaler",
  level: "warning",
  resourceTypes: ["alicloud_pai_service"],
  judge: (block) => {
    const config = documentAt(block, "service_config");
    if (config === "unknown") return unknown("service_config");
    const scales = ["autoscaler", "cronscaler"].some((key) => member(config, key) !== undefined);
    return scales ? PASS : fail("service_config", "a fixed number of instances", "autoscaler or cronscaler");
  },
};
