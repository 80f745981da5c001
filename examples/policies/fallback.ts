import { minutes, seconds } from "../../base";
import {
  attach,
  endpoint,
  FallbackPolicy,
  HealthPolicy,
  type PolicyTarget,
  RetryPolicy,
  route,
  TimeoutPolicy,
} from "../../policies";

/** When the large model fails, the smaller one answers; when both do, the client is told when to come back. */
export default function example(): readonly PolicyTarget[] {
  const r1 = endpoint("deepseek-r1", { address: { host: "models.example.com", port: 9001, tokenSecret: "r1-token" } });
  const qwen = endpoint("qwen", { address: { host: "models.example.com", port: 9002, tokenSecret: "qwen-token" } });
  attach(HealthPolicy.http("/health", { every: seconds(10), unhealthyAfter: 3 })).to(r1, qwen);

  const chat = route("/v1/chat/completions", { to: r1, concurrency: 100 });
  attach(TimeoutPolicy.request(minutes(2))).to(chat);
  attach(RetryPolicy.on("connect-failure", "5xx").attempts(2).perTry(seconds(20))).to(chat);
  attach(
    FallbackPolicy.when("unhealthy", "5xx", "connect-failure")
      .then(qwen)
      .thenReply(503, { body: { error: "busy" } }),
  ).to(chat);
  return [chat];
}
