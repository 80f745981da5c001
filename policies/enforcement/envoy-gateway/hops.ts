import { describeTarget, type PolicyTarget } from "../../attachment/target";
import { type EnforcementContext } from "../context";
import { type TierWork, type Writer } from "../tier";
import { FLOW_KINDS, FlowHops } from "./flow-hops";
import { type Hop } from "./hop";
import { originHop } from "./origin";

/** All hops of a target, the entry first, and everything that belongs to them. */
export function hopsOf(
  writer: Writer,
  work: TierWork,
  workOf: (target: PolicyTarget) => TierWork | undefined,
  context: EnforcementContext,
  turn429: boolean,
): readonly Hop[] {
  const { kind, to } = describeTarget(work.target);
  const upstream = to ?? work.target;
  if (kind === "endpoint") return [originHop(writer, work, context, turn429)];
  if (kind === "queue" || kind === "scope") return [];
  if (kind === "service" && !FLOW_KINDS.some((flow) => work.shares.has(flow))) return [];
  return new FlowHops(writer, work, workOf(upstream), context, upstream).build();
}
