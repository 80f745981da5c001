import {
  attach,
  endpoint,
  enforce,
  HealthPolicy,
  minutes,
  percent,
  type PolicyPlan,
  RetryPolicy,
  route,
  seconds,
  service,
  TimeoutPolicy,
} from "alicloud-ai-platform/policies";

export const EVERY = seconds(15);
export const PATIENCE = minutes(1);

/** What the web service, its load balancer and the model that it calls have to hold. */
export function plan(concurrency: number | undefined): PolicyPlan {
  const web = service("web", { tiers: ["alb"] });
  attach(HealthPolicy.http("/ready", { every: EVERY, unhealthyAfter: 3 })).to(web);
  attach(TimeoutPolicy.request(PATIENCE)).to(web);
  const model = endpoint("qwen", { address: { host: "models.example.com", port: 9002, tokenSecret: "qwen-token" } });
  attach(HealthPolicy.http("/health", { every: EVERY, unhealthyAfter: 3 })).to(model);
  const chat = route("/v1/chat/completions", { to: model, ...(concurrency === undefined ? {} : { concurrency }) });
  attach(TimeoutPolicy.request(PATIENCE)).to(chat);
  attach(RetryPolicy.on("connect-failure", "5xx").attempts(2).perTry(seconds(10)).budget(percent(20))).to(chat);
  return enforce([web, chat]);
}
