import type { Block } from "../block";
import { fail, PASS, type Rule, unknown } from "../rule";

const FINAL = ["ForwardGroup", "Redirect", "FixedResponse"];

export const albActionOrder: Rule = {
  id: "ALB-001",
  title: "Actions of an ALB rule have orders of their own, and the one that answers comes last",
  why: "equal orders are refused, and a limit behind the action that answers is never reached",
  source:
    "https://www.alibabacloud.com/help/en/slb/application-load-balancer/developer-reference/api-alb-2020-06-16-createrule",
  level: "error",
  resourceTypes: ["alicloud_alb_rule"],
  judge: (block) => {
    const actions = block.nested("rule_actions");
    if (actions === "unknown") return unknown("rule_actions");
    const orders = actions.map(orderOf);
    const twice = orders.find((order, index) => order !== undefined && orders.indexOf(order) !== index);
    if (twice !== undefined) return fail("rule_actions.order", `${twice} twice`, "an order of its own for each action");
    if (orders.includes(undefined) || actions.some((action) => action.read("type").state === "unknown")) {
      return unknown("rule_actions.order");
    }
    const sorted = [...actions].sort((one, other) => (orderOf(one) ?? 0) - (orderOf(other) ?? 0));
    const early = sorted.slice(0, -1).find((action) => FINAL.includes(action.text("type") ?? ""));
    return early === undefined
      ? PASS
      : fail("rule_actions.order", `${early.text("type") ?? ""} before other actions`, "the action that answers last");
  },
};

function orderOf(action: Block): number | undefined {
  const order = action.read("order");
  return order.state === "known" ? Number(order.value) : undefined;
}
