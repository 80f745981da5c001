import { percent } from "../../base";
import { attach, type PolicyTarget, RolloutPolicy, route, service } from "../../policies";

/** The next version gets a twentieth, then a quarter, then all. `at` is the step in force: the one line that moves. */
export default function example(): readonly PolicyTarget[] {
  const next = service("chat-next");
  const chat = route("/v1/chat", { to: service("chat") });
  attach(RolloutPolicy.canary(next, { steps: [percent(5), percent(25), percent(100)], at: 0 })).to(chat);
  return [chat];
}
