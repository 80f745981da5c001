import { percent, seconds } from "../../base";
import { attach, type PolicyTarget, RetryPolicy, route, service } from "../../policies";

/** One more try when a connection fails or the answer is a 5xx, and never more than a fifth of the traffic. */
export default function example(): readonly PolicyTarget[] {
  const chat = route("/v1/chat", { to: service("chat"), concurrency: 100 });
  attach(RetryPolicy.on("connect-failure", "5xx").attempts(2).perTry(seconds(5)).budget(percent(20))).to(chat);
  return [chat];
}
