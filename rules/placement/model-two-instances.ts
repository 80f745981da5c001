import { documentAt, member } from "../expect";
import { fail, PASS, unknown, type Rule } from "../rule";

export const modelTwoInstances: Rule = {
  id: "PLACE-002",
  title: "A model runs on two instances or more",
  why: "while one restarts or is replaced nobody answers (lemma 2)",
  source: "model/analysis/packing.ts",
  level: "warning",
  resourceTypes: ["alicloud_pai_service"],
  judge: (block) => {
    const config = documentAt(block, "service_config");
    if (config === "unknown") return unknown("service_config");
    const least = Number(member(config, "autoscaler", "min") ?? member(config, "metadata", "instance") ?? 1);
    if (Number.isNaN(least)) return unknown("service_config");
    return least >= 2 ? PASS : fail("service_config.metadata.instance", String(least), "2 or more");
  },
};
