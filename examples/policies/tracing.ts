import { percent } from "../../base";
import { attach, type PolicyTarget, route, scope, service, TracingPolicy } from "../../policies";

/** One request in twenty is traced through the gateway, wherever it goes. */
export default function example(): readonly PolicyTarget[] {
  const platform = scope("platform");
  attach(TracingPolicy.sample(percent(5))).to(platform);
  return [route("/v1/chat", { to: service("chat"), within: platform })];
}
