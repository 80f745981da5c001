import { seconds } from "../../base";
import { attach, CircuitBreakerPolicy, type PolicyTarget, route, service } from "../../policies";

/** A copy that failed six times in a row rests; what exceeds forty requests at once gets an answer, not a queue. */
export default function example(): readonly PolicyTarget[] {
  const chat = route("/v1/chat", { to: service("chat"), concurrency: 40 });
  attach(
    CircuitBreakerPolicy.trip({ after: 6, openFor: seconds(15) })
      .bulkhead({ active: 40, waiting: 8 })
      .answerOverflow(503, { body: { error: "full" } }),
  ).to(chat);
  return [chat];
}
