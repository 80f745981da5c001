import { minutes, seconds } from "../../base";
import { attach, type PolicyTarget, route, service, TimeoutPolicy } from "../../policies";

/** A stream may last two minutes and be silent for thirty seconds; each try has ten seconds to begin its answer. */
export default function example(): readonly PolicyTarget[] {
  const stream = route("/v1/stream", { to: service("chat"), protocol: "sse" });
  attach(TimeoutPolicy.request(minutes(2)).perTry(seconds(10)).idle(seconds(30))).to(stream);
  return [stream];
}
