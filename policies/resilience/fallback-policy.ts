import { display, type Duration, ProblemsError } from "../../base";
import { isPolicyTarget, type PolicyTarget, sameTarget, targetLabel } from "../attachment/target";
import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";
import {
  checkReply,
  type DegradedReply,
  type ErrorStatus,
  type Reply,
  replyHeaders,
  type ReplyOptions,
  type SuccessStatus,
} from "./reply";

/** What makes a request go down the ladder. There is no default: whether 429 falls over is a decision. */
export const FALLBACK_TRIGGERS = ["5xx", "429", "timeout", "connect-failure", "unhealthy", "overflow"] as const;
export type FallbackTrigger = (typeof FALLBACK_TRIGGERS)[number];

export interface BackendRungOptions {
  /** Why it may share a failure domain with the rung above. At least 15 characters. */
  readonly allowSharedDomain?: string;
  /** Why it need not carry the primary's whole load. At least 15 characters. */
  readonly allowDegraded?: string;
}

export interface DeadLetterRungOptions {
  /** Where the request is kept. @default the middleware's own topic */
  readonly topic?: string;
}

export type Rung =
  | { readonly type: "stale"; readonly for: Duration }
  | ({ readonly type: "backend"; readonly target: PolicyTarget } & BackendRungOptions)
  | ({ readonly type: "reply" } & Reply)
  | ({ readonly type: "dead-letter" } & DeadLetterRungOptions);

interface FallbackSettings {
  readonly triggers?: readonly FallbackTrigger[];
  readonly rungs?: readonly Rung[];
}

/**
 * An ordered ladder of lesser answers: a stale copy, other backends, then at most one last word (a reply, or a dead
 * letter with a ticket). For a stream it acts before the response headers only.
 */
export class FallbackPolicy extends Policy<"fallback", FallbackSettings> {
  /** @internal use {@link FallbackPolicy.when} */
  constructor(settings: FallbackSettings, origin: PolicyOrigin = {}) {
    super("fallback", settings, origin, check(settings));
  }

  /** Says what goes down the ladder. Add at least one rung to have a policy. */
  static when(first: FallbackTrigger, ...more: readonly FallbackTrigger[]): FallbackStart {
    return new FallbackStart([first, ...more]);
  }

  get triggers(): readonly FallbackTrigger[] {
    return this.settings.triggers ?? [];
  }

  get rungs(): readonly Rung[] {
    return this.settings.rungs ?? [];
  }

  /** The backends of the ladder, best first. */
  get backends(): readonly Extract<Rung, { type: "backend" }>[] {
    return this.rungs.filter((rung) => rung.type === "backend");
  }

  /** Accepts that backends on the ladder cannot carry the primary's whole load. At least 15 characters. */
  allowDegraded(reason: string): this {
    const rungs = this.rungs.map((rung) => (rung.type === "backend" ? { ...rung, allowDegraded: reason } : rung));
    return this.with({ rungs });
  }

  get features(): readonly FeatureOf<"fallback">[] {
    const rungs = this.rungs.map((rung): FeatureOf<"fallback"> => {
      if (rung.type === "reply") return replyHeaders(rung).length > 0 ? "reply-headers" : "reply";
      return rung.type;
    });
    return [...this.triggers.map((trigger) => `on-${trigger}` as const), ...new Set(rungs)];
  }

  describe(): string {
    return `on ${this.triggers.join(", ")}: ${this.rungs.map(describeRung).join(" -> ")}`;
  }

  override toJSON(): object {
    const rungs = this.rungs.map((rung) =>
      rung.type === "backend" ? { ...rung, target: targetLabel(rung.target) } : rung,
    );
    return { kind: this.kind, ...this.origin, settings: { triggers: this.triggers, rungs } };
  }

  protected remake(settings: FallbackSettings, origin: PolicyOrigin): this {
    const last = settings.rungs?.at(-1);
    const open = last?.type === "stale" || last?.type === "backend";
    return (open ? new FallbackLadder(settings, origin) : new FallbackPolicy(settings, origin)) as this;
  }
}

/** The triggers alone: not a policy yet. */
export class FallbackStart {
  /** @internal */
  constructor(private readonly triggers: readonly FallbackTrigger[]) {}

  /** First a stale copy, if the cache has one no older than this beyond its time. 1 s to 24 h. */
  staleFor(length: Duration): FallbackLadder {
    return new FallbackLadder({ triggers: this.triggers, rungs: [{ type: "stale", for: length }] });
  }

  /** First another endpoint or service. */
  then(target: PolicyTarget, options: BackendRungOptions = {}): FallbackLadder {
    return new FallbackLadder({ triggers: this.triggers, rungs: [backendRung(target, options)] });
  }

  /** Only a fixed reply. */
  thenReply(status: ErrorStatus, reply?: ReplyOptions): FallbackPolicy;
  thenReply(status: SuccessStatus, reply: DegradedReply): FallbackPolicy;
  thenReply(status: number, reply: ReplyOptions = {}): FallbackPolicy {
    return new FallbackPolicy({ triggers: this.triggers, rungs: [{ type: "reply", status, ...reply }] });
  }

  /** Only a dead letter: 202 and a ticket. */
  thenDeadLetter(options: DeadLetterRungOptions = {}): FallbackPolicy {
    return new FallbackPolicy({ triggers: this.triggers, rungs: [{ type: "dead-letter", ...options }] });
  }
}

/** A ladder that can go on. */
export class FallbackLadder extends FallbackPolicy {
  /** Then another endpoint or service, in the same shape of request and answer. */
  then(target: PolicyTarget, options: BackendRungOptions = {}): FallbackLadder {
    return new FallbackLadder(this.and(backendRung(target, options)), this.origin);
  }

  /** At last a fixed reply. One that claims success must be marked degraded. */
  thenReply(status: ErrorStatus, reply?: ReplyOptions): FallbackPolicy;
  thenReply(status: SuccessStatus, reply: DegradedReply): FallbackPolicy;
  thenReply(status: number, reply: ReplyOptions = {}): FallbackPolicy {
    return new FallbackPolicy(this.and({ type: "reply", status, ...reply }), this.origin);
  }

  /** At last keeps the request for later and answers 202 with a ticket. For work that may be done later. */
  thenDeadLetter(options: DeadLetterRungOptions = {}): FallbackPolicy {
    return new FallbackPolicy(this.and({ type: "dead-letter", ...options }), this.origin);
  }

  private and(rung: Rung): FallbackSettings {
    return { ...this.settings, rungs: [...this.rungs, rung] };
  }
}

function backendRung(target: PolicyTarget, options: BackendRungOptions): Rung {
  if (!isPolicyTarget(target)) refuseTarget(target);
  return { type: "backend", target, ...options };
}

function refuseTarget(found: unknown): never {
  const awaited = typeof found === "function";
  throw new ProblemsError([
    {
      where: "FallbackPolicy",
      field: "then",
      got: awaited ? "a function" : display(found),
      want: "a policy target: an endpoint or a service",
      ...(awaited ? { hint: "a ladder is not a promise: do not await it or return it from an async function" } : {}),
    },
  ]);
}

function describeRung(rung: Rung): string {
  switch (rung.type) {
    case "stale":
      return `stale for ${rung.for.toString()}`;
    case "backend":
      return targetLabel(rung.target);
    case "reply":
      return `reply ${rung.status}`;
    case "dead-letter":
      return "dead letter";
  }
}

function check(settings: FallbackSettings): Checks["problems"] {
  const checks = new Checks("FallbackPolicy");
  const triggers = settings.triggers ?? [];
  const rungs = settings.rungs ?? [];
  checks.demand(triggers.length > 0, "when", triggers, "at least one trigger");
  for (const trigger of triggers) {
    checks.demand(FALLBACK_TRIGGERS.includes(trigger), "when", trigger, FALLBACK_TRIGGERS.join(", "));
  }
  checks
    .demand(new Set(triggers).size === triggers.length, "when", triggers, "each trigger once")
    .demand(rungs.length > 0, "rungs", 0, "at least one rung: staleFor, then, thenReply or thenDeadLetter");
  rungs.forEach((rung, index) => {
    const field = `rungs[${index}]`;
    switch (rung.type) {
      case "stale":
        checks
          .demand(index === 0, field, "stale", "the stale copy as the first rung: every rung below it costs more")
          .demand(rung.for.seconds >= 1 && rung.for.minutes <= 1440, field, rung.for, "1s to 24h");
        break;
      case "backend":
        checks
          .reason(`${field}.allowSharedDomain`, rung.allowSharedDomain)
          .reason(`${field}.allowDegraded`, rung.allowDegraded)
          .demand(
            rungs.findIndex((other) => other.type === "backend" && sameTarget(other.target, rung.target)) === index,
            field,
            targetLabel(rung.target),
            "each backend once",
          );
        break;
      case "reply":
        checkReply(checks, field, rung);
        checks.demand(index === rungs.length - 1, field, "reply", "a reply as the last rung");
        break;
      case "dead-letter":
        checks.demand(index === rungs.length - 1, field, "dead-letter", "a dead letter as the last rung");
    }
  });
  if (triggers.includes("overflow")) {
    checks.demand(
      rungs.every((rung) => rung.type === "reply" || rung.type === "stale"),
      "when",
      "overflow",
      "overflow with a reply only",
      "Envoy answers what overflows at once and never tries another backend: use CircuitBreakerPolicy.answerOverflow",
    );
  }
  return checks.problems;
}
