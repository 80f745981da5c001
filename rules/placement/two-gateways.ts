import { fail, PASS, type Rule } from "../rule";

export const twoGateways: Rule = {
  id: "PLACE-001",
  title: "Two gateways or more carry the traffic of a region",
  why: "with one there is nothing to switch to when it fails (lemma 3)",
  source: "model/analysis/gateways.ts",
  level: "warning",
  resourceTypes: ["alicloud_apig_gateway"],
  judge: (block, context) => {
    const others = context.resources(block.type).filter(({ stack }) => stack === block.stack);
    return others.length >= 2 ? PASS : fail("", "one gateway", "two or more in the region");
  },
};
