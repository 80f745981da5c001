import { type Problem } from "../../base";
import { describeTarget, type PolicyTarget, type Protocol, targetLabel } from "../attachment/target";
import { type AnyFeature, type PolicyKind } from "../kinds";
import { type Policy } from "../policy";
import { type PolicyByKind } from "../policy-by-kind";

type Refusals = Partial<Record<PolicyKind, string | Partial<Record<AnyFeature, string>>>>;

const STREAM_IS_NOT_KEPT = "an answer that comes piece by piece is not kept: a cache would hold it back until its end";
const NO_REQUEST_BODY = "a websocket has messages and no request body";

/** What a way of talking rules out, whatever the tier. */
export const PROTOCOL_REFUSALS: Readonly<Record<Protocol, Refusals>> = {
  http: {},
  sse: { cache: STREAM_IS_NOT_KEPT, fallback: { stale: STREAM_IS_NOT_KEPT } },
  websocket: {
    cache: "a websocket has no answer to keep",
    validation: NO_REQUEST_BODY,
    "dead-letter": { capture: NO_REQUEST_BODY },
    timeout: { request: "it would end every session: use idle" },
    fallback: {
      stale: "a websocket has no answer to keep",
      "dead-letter": NO_REQUEST_BODY,
      "on-429": "after the upgrade there is no status; only a failed handshake falls over",
      "on-5xx": "after the upgrade there is no status; only a failed handshake falls over",
    },
    rollout: { mirror: "a session cannot be copied" },
  },
  grpc: {
    cache: "gRPC answers are POST streams with trailers",
    validation: "the body is protobuf and no JSON",
    fallback: {
      stale: "gRPC answers are POST streams with trailers",
      reply: "a gRPC caller reads trailers and no body",
      "reply-headers": "a gRPC caller reads trailers and no body",
      "dead-letter": "a gRPC caller reads trailers and no ticket",
    },
    "dead-letter": { capture: "a gRPC caller reads trailers and no ticket" },
  },
};

/** What the target's protocol rules out of a policy, one problem for each part. */
export function protocolProblems(target: PolicyTarget, policy: Policy, at: string): readonly Problem[] {
  const protocol = describeTarget(target).facts.protocol ?? "http";
  const refused = PROTOCOL_REFUSALS[protocol][policy.kind];
  const features: readonly AnyFeature[] = policy.features;
  const where = targetLabel(target);
  const hint = `declared at ${at}`;
  const parts = features.flatMap((feature): readonly Problem[] => {
    const why = typeof refused === "string" ? refused : refused?.[feature];
    return why === undefined
      ? []
      : [{ where, field: `${policy.kind}.${feature}`, message: `refused on ${protocol}: ${why}`, hint }];
  });
  return [...parts, ...websocketRetry(where, protocol, policy, hint)];
}

function websocketRetry(where: string, protocol: Protocol, policy: Policy, hint: string): readonly Problem[] {
  if (protocol !== "websocket" || policy.kind !== "retry") return [];
  const conditions = (policy as unknown as PolicyByKind["retry"]).resolved?.conditions ?? [];
  const others = conditions.filter((condition) => condition !== "connect-failure");
  if (others.length === 0) return [];
  const message = `refused on websocket: ${others.join(", ")} cannot be tried again once a session is open`;
  return [{ where, field: "retry.conditions", message, want: "connect-failure alone", hint }];
}
