import type { Block } from "../block";
import { all, fail, type Outcome, PASS, type Rule, SKIP, unknown } from "../rule";

export const albLimitPerClient: Rule = {
  id: "ALB-002",
  title: "A limit per client is below the limit for all clients together",
  why: "ALB refuses per_ip_qps that is not less than qps",
  source:
    "https://www.alibabacloud.com/help/en/slb/application-load-balancer/developer-reference/api-alb-2020-06-16-createrule",
  level: "error",
  resourceTypes: ["alicloud_alb_rule"],
  judge: (block) => {
    const actions = block.nested("rule_actions");
    return actions === "unknown" ? unknown("rule_actions") : all(actions.map(judgeAction));
  },
};

function judgeAction(action: Block): Outcome {
  const perClient = action.read("traffic_limit_config.per_ip_qps");
  const total = action.read("traffic_limit_config.qps");
  if (perClient.state === "absent" || total.state === "absent") return SKIP;
  const field = "rule_actions.traffic_limit_config.per_ip_qps";
  if (perClient.state === "unknown" || total.state === "unknown") return unknown(field);
  return Number(perClient.value) < Number(total.value)
    ? PASS
    : fail(field, `${Number(perClient.value)}`, `less than qps, ${Number(total.value)}`);
}
