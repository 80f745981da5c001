import { documentAt, member } from "../expect";
import { fail, PASS, unknown, type Rule } from "../rule";

export const modelSpread: Rule = {
  id: "PLACE-003",
  title: "Instances of a model are spread over zones",
  why: "one zone takes all of them away (lemma 2)",
  source: "Alibaba Cloud PAI-EAS, metadata.scheduling.spread",
  level: "warning",
  resourceTypes: ["alicloud_pai_service"],
  judge: (block) => {
    const config = documentAt(block, "service_config");
    if (config === "unknown") return unknown("service_config");
    const policy = member(config, "metadata", "scheduling", "spread", "policy");
    return policy === undefined ? fail("service_config.metadata.scheduling.spread", "nothing", "policy zone") : PASS;
  },
};
