import { holds, text } from "../expect";
import type { Rule } from "../rule";

/** A small model loads in about 10 minutes, a large one in 20 to 30. */
const MINUTES: Readonly<Record<string, number>> = {
  alicloud_pai_service: 10,
  alicloud_apig_gateway: 15,
  alicloud_mse_cluster: 20,
};

const UNITS: Readonly<Record<string, number>> = { h: 60, m: 1, s: 1 / 60 };

function minutesOf(duration: string): number {
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)([hms])/g)];
  return parts.reduce((sum, [, amount, unit = ""]) => sum + Number(amount) * (UNITS[unit] ?? 0), 0);
}

export const createTimeout: Rule = {
  id: "REL-005",
  title: "Terraform waits until it can be there",
  why: "apply gives up while it is still being made, and marks it tainted",
  source: "aliyun/alicloud 1.289.0: create timeouts of 5, 11 and 15 minutes",
  level: "warning",
  resourceTypes: ["alicloud_pai_service", "alicloud_apig_gateway", "alicloud_mse_cluster"],
  judge: (block) => {
    const minutes = MINUTES[block.type] ?? 0;
    return holds(block, "timeouts.create", `${minutes}m or more`, (value) => minutesOf(text(value)) >= minutes);
  },
};
