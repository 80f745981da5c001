import { display } from "../../base";
import { fail, PASS, type Rule, SKIP, unknown } from "../rule";

export const gaCrossBorder: Rule = {
  id: "GA-003",
  title: "Cross-border acceleration is billed by traffic (CDT)",
  why: "cross_border_status is taken with bandwidth_billing_type CDT only",
  source: "aliyun/alicloud 1.289.0: documentation of ga_accelerator, cross_border_status",
  level: "error",
  resourceTypes: ["alicloud_ga_accelerator"],
  judge: (block) => {
    const status = block.read("cross_border_status");
    if (status.state === "absent") return SKIP;
    if (status.state === "known" && String(status.value) === "false") return PASS;
    const billing = block.read("bandwidth_billing_type");
    if (billing.state === "known" && billing.value === "CDT") return PASS;
    if (billing.state === "unknown" || status.state === "unknown") return unknown("bandwidth_billing_type");
    return fail("bandwidth_billing_type", display(billing.state === "known" ? billing.value : undefined), '"CDT"');
  },
};
