import { fail, PASS, unknown, type Rule } from "../rule";

export const entryTwoWays: Rule = {
  id: "PLACE-006",
  title: "The entry has two ways in",
  why: "with one endpoint there is nothing to switch to (lemma 3)",
  source: "Alibaba Cloud Global Accelerator, endpoint groups",
  level: "warning",
  resourceTypes: ["alicloud_ga_endpoint_group"],
  judge: (block, context) => {
    const listener = block.read("listener_id");
    const groups = context.resources(block.type).filter((other) => {
      const of = other.read("listener_id");
      return other.stack === block.stack && JSON.stringify(of) === JSON.stringify(listener);
    });
    const endpoints = block.nested("endpoint_configurations");
    if (groups.length >= 2) return PASS;
    if (endpoints === "unknown") return unknown("endpoint_configurations");
    return endpoints.length >= 2
      ? PASS
      : fail("endpoint_configurations", "one endpoint", "two, or another endpoint group");
  },
};
