import { type PolicyTarget } from "../../attachment/target";
import { type PolicyKind } from "../../kinds";
import { type FallbackTrigger, type Reply, type Rung } from "../../resilience";
import { replyHeaders } from "../../resilience/reply";
import { type EnforcementContext } from "../context";
import { shareOf, type TierWork, type Writer } from "../tier";
import { type Override } from "./hop";
import { addressOf, type BackendAddress, inNamespace } from "./addresses";

/** A ladder as this engine can climb it. */
export interface Ladder {
  readonly triggers: readonly FallbackTrigger[];
  /** Backends below the primary, best first; the middleware is the last of them when it has the last word. */
  readonly backends: readonly { readonly address: BackendAddress; readonly target?: PolicyTarget }[];
  /** A last word that the gateway gives itself. */
  readonly reply: Reply | undefined;
  /** A last word that the middleware gives. */
  readonly lastWord: Extract<Rung, { type: "reply" | "dead-letter" }> | undefined;
  /** How long a stale copy may be used, in seconds. */
  readonly staleSeconds: number | undefined;
  readonly kinds: readonly PolicyKind[];
}

/** Requests that failed: what a capture without a ladder of its own keeps. */
const CAPTURED: readonly FallbackTrigger[] = ["5xx", "timeout", "connect-failure"];

/** The ladder of a target, from its fallback and its dead-letter policy. */
export function ladderOf(work: TierWork, context: EnforcementContext): Ladder | undefined {
  const fallback = shareOf(work, "fallback")?.policy;
  const capture = captureOf(work);
  if (fallback === undefined && capture === undefined) return undefined;
  const rungs: readonly Rung[] = fallback?.rungs ?? [];
  const stale = rungs.find((rung) => rung.type === "stale");
  const last = rungs.find((rung) => rung.type === "reply" || rung.type === "dead-letter") ?? capture;
  const byMiddleware = last !== undefined && needsMiddleware(last, context);
  const targets = rungs.flatMap((rung) => (rung.type === "backend" ? [rung.target] : []));
  return {
    triggers: fallback?.triggers ?? CAPTURED,
    backends: [
      ...targets.map((target) => ({ address: addressOf(target, context), target })),
      ...(byMiddleware ? [{ address: middlewareAddress(context) }] : []),
    ],
    reply: byMiddleware || last?.type !== "reply" ? undefined : last,
    lastWord: byMiddleware ? last : undefined,
    staleSeconds: stale === undefined ? undefined : Math.ceil(stale.for.seconds),
    kinds: (["fallback", "dead-letter"] as const).filter((kind) => work.shares.has(kind)),
  };
}

function captureOf(work: TierWork): Extract<Rung, { type: "dead-letter" }> | undefined {
  const settings = shareOf(work, "dead-letter")?.policy.settings;
  return settings?.form === "capture" ? { type: "dead-letter", topic: settings.topic } : undefined;
}

/** A ticket is always the middleware's; a reply only where the profile cannot set its headers. */
function needsMiddleware(rung: Extract<Rung, { type: "reply" | "dead-letter" }>, context: EnforcementContext): boolean {
  return rung.type === "dead-letter" || (context.profile === "ack" && replyHeaders(rung).length > 0);
}

export function middlewareAddress(context: EnforcementContext): BackendAddress {
  const { name, port } = context.middleware;
  return { name, host: inNamespace(name, context), port, hop: false };
}

/** The statuses that a caller would see for these triggers. */
export function statusesOf(
  triggers: readonly FallbackTrigger[],
  options: { readonly with429: boolean },
): readonly (number | readonly [number, number])[] {
  const has = (trigger: FallbackTrigger): boolean => triggers.includes(trigger);
  const gateway = has("connect-failure") || has("unhealthy") || has("overflow");
  return [
    ...(has("429") && options.with429 ? [429] : []),
    ...(has("5xx") ? [[500, 599] as const] : [...(gateway ? [503] : []), ...(has("timeout") ? [504] : [])]),
  ];
}

/** How a 429 looks where it must count as a failure. */
export const BUSY: Override = { statuses: [429], reply: { status: 503, body: { error: "busy" } } };

/**
 * Whether a ladder on this profile works only if its backends answer 503 for 429: passive ejection counts 5xx alone,
 * and nothing but ejection moves a request to the next priority.
 */
export function seesNo429(ladder: Ladder, context: EnforcementContext): boolean {
  return context.profile === "ack" && ladder.triggers.includes("429") && ladder.backends.length > 0;
}

/** The last word that the gateway gives itself, in place of the statuses that the triggers stand for. */
export function finalReply(
  writer: Writer,
  work: TierWork,
  ladder: Ladder | undefined,
  context: EnforcementContext,
): readonly Override[] {
  if (ladder?.reply === undefined) return [];
  const { reply, triggers } = ladder;
  const statuses = statusesOf(triggers, { with429: !seesNo429(ladder, context) });
  const ownLimit = statuses.includes(429) && shareOf(work, "rate-limit") !== undefined;
  if (!ownLimit) return statuses.length === 0 ? [] : [{ statuses, reply }];
  if (context.profile === "ack") {
    const text = "this profile cannot tell the rate limit's own 429 from the backend's: both get the reply";
    writer.note(work.target, "fallback", text);
    return [{ statuses, reply }];
  }
  const others = statuses.filter((status) => status !== 429);
  const rest: readonly Override[] = others.length === 0 ? [] : [{ statuses: others, reply }];
  return [{ statuses: [429], reply, source: "Backend" }, ...rest];
}
