import { attach, LoggingPolicy, type PolicyTarget, route, scope, service } from "../../policies";

/** Every request is a line of JSON that also names the rung which answered it. */
export default function example(): readonly PolicyTarget[] {
  const platform = scope("platform");
  attach(LoggingPolicy.access({ team: "search" }).withLadderSteps()).to(platform);
  return [route("/v1/chat", { to: service("chat"), within: platform })];
}
