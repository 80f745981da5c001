import { documentAt, member } from "../expect";
import { fail, PASS, unknown, type Rule } from "../rule";

export const modelKeepsNoPrompts: Rule = {
  id: "PAI-004",
  title: "A model service does not store what users ask",
  why: "every prompt and answer would lie in another store, with rights of its own",
  source: "Alibaba Cloud PAI-EAS, sinker",
  level: "warning",
  resourceTypes: ["alicloud_pai_service"],
  judge: (block) => {
    const config = documentAt(block, "service_config");
    if (config === "unknown") return unknown("service_config");
    return member(config, "sinker") === undefined
      ? PASS
      : fail("service_config.sinker", "it set", "nothing, or a waiver that says who may read it");
  },
};
