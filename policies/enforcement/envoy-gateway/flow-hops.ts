import { type Duration, seconds } from "../../../base";
import { describeTarget, type PolicyTarget } from "../../attachment/target";
import { type PolicyKind } from "../../kinds";
import { type FallbackTrigger } from "../../resilience";
import { type EnforcementContext } from "../context";
import { shareOf, slug, type TierWork, type Writer } from "../tier";
import { addressOf, internalAddress } from "./addresses";
import { cacheAddress, type CachePlan, cachePlan, writeCache } from "./answer-cache";
import { flowHealth, flowTrip } from "./flow-health";
import { checkTrip, sparingTheLast, type Trip, UNLIMITED } from "./health";
import { type BackendUse, type Hop, type RetryPlan } from "./hop";
import { BUSY, finalReply, type Ladder, ladderOf, seesNo429 } from "./ladder";
import { circuitBreaker, overflowReply, rateLimit } from "./limits";
import { TARGET_HEADER } from "./middleware-config";
import { checkFits, retryOn } from "./retry";
import { type Division, divide, loadBalancer } from "./rollout";
import { security } from "./security";
import { tracing } from "./telemetry";
import { type RouteFilter, type TrafficSpec } from "./types";

/** Kinds that make a hop worth having on a service that calls or is called inside the cluster. */
export const FLOW_KINDS: readonly PolicyKind[] = [
  "timeout",
  "retry",
  "circuit-breaker",
  "rate-limit",
  "auth",
  "validation",
  "cache",
  "fallback",
  "dead-letter",
  "rollout",
  "failover",
];

/** The hops through which one target's requests go, from the listener to the primary and down its ladder. */
export class FlowHops {
  private readonly name: string;
  private readonly ladder: Ladder | undefined;
  private readonly cache: CachePlan | undefined;
  private readonly division: Division;
  private readonly trip: Trip;
  private readonly perTry: Duration | undefined;

  constructor(
    private readonly writer: Writer,
    private readonly work: TierWork,
    private readonly upstreamWork: TierWork | undefined,
    private readonly context: EnforcementContext,
    private readonly upstream: PolicyTarget,
  ) {
    this.name = slug(work.target);
    this.ladder = ladderOf(work, context);
    this.cache = cachePlan(writer, work, this.ladder);
    this.division = divide(writer, work, addressOf(upstream, context), context);
    this.trip = flowTrip(work, upstreamWork);
    this.perTry = this.agreedPerTry();
  }

  build(): readonly Hop[] {
    this.checkTime();
    const inner = this.primaryHop();
    if (this.cache !== undefined) {
      const upstream = internalAddress(`${this.name}-primary`, this.context);
      writeCache(this.writer, this.work, this.cache, upstream, this.context);
    }
    return [this.entryHop(inner !== undefined), ...(inner === undefined ? [] : [inner]), ...this.rungHops()];
  }

  private get ack(): boolean {
    return this.context.profile === "ack";
  }

  private get retry() {
    return shareOf(this.work, "retry")?.policy.resolved;
  }

  private get backoff() {
    const { retry } = this;
    return retry === undefined ? undefined : { base: retry.base, max: retry.max };
  }

  private get timeout() {
    return shareOf(this.work, "timeout")?.policy.settings ?? {};
  }

  private get rungs(): Ladder["backends"] {
    return this.ladder?.backends ?? [];
  }

  private agreedPerTry(): Duration | undefined {
    const ofRetry = this.retry?.perTry;
    const ofTimeout = this.timeout.perTry;
    if (ofRetry !== undefined && ofTimeout !== undefined && !ofRetry.equals(ofTimeout)) {
      this.writer.problem(this.work.target, "retry.perTry", {
        got: ofRetry.toString(),
        want: `the timeout policy's per-try limit of ${ofTimeout.toString()}, or say it once`,
      });
    }
    return ofRetry ?? ofTimeout;
  }

  /** Whether what stands below this level is a hop with tries of its own, which no single try may cut short. */
  private goesOnBelow(level: number): boolean {
    return level < this.rungs.length - 1;
  }

  /**
   * A hop of its own for the primary: behind a cache, which stands between the ladder and the retries; where a service
   * needs a place for 429 to turn; and where the time of one try must not be the time of the rungs below as well.
   */
  private primaryHop(): Hop | undefined {
    const { cache, perTry, ladder } = this;
    const turns429 = ladder !== undefined && seesNo429(ladder, this.context);
    const turnHere = turns429 && describeTarget(this.upstream).kind !== "endpoint";
    const ownTime = perTry !== undefined && this.goesOnBelow(0);
    if (cache === undefined && !turnHere && !ownTime) return undefined;
    const retry = cache === undefined ? undefined : this.plainRetry();
    return {
      ...this.bare(`${this.name}-primary`),
      backends: this.division.backends,
      variants: this.division.variants,
      filters: this.division.filters,
      ...(retry === undefined ? {} : { retry }),
      ...(retry === undefined && ownTime ? { backendRequest: perTry } : {}),
      traffic: { ...this.balancing(), ...(cache === undefined ? {} : this.healthOf(undefined)) },
      overrides: turnHere ? [BUSY] : [],
    };
  }

  private entryHop(hasPrimaryHop: boolean): Hop {
    const { ladder, division, work, writer, context } = this;
    const primary = this.primaryOf(hasPrimaryHop);
    const below = this.below(0);
    const retry = this.entryRetry(primary, below);
    const route = describeTarget(work.target).kind === "route";
    const { idle } = this.timeout;
    return {
      ...this.bare(this.name),
      internal: !route,
      paths: [{ prefix: route ? describeTarget(work.target).name : "/", filters: [] }],
      backends: [...primary, ...below],
      variants: hasPrimaryHop ? [] : division.variants,
      filters: [...this.targetHeader(), ...(hasPrimaryHop ? [] : division.filters)],
      request: this.request,
      ...(retry === undefined && !hasPrimaryHop && this.perTry !== undefined ? { backendRequest: this.perTry } : {}),
      ...(idle !== undefined && shareOf(work, "timeout")?.features.includes("idle") === true ? { idle } : {}),
      ...(retry === undefined ? {} : { retry }),
      traffic: {
        ...circuitBreaker(writer, work, this.retry, context),
        ...this.healthOf(ladder),
        ...(hasPrimaryHop ? {} : this.balancing()),
        ...rateLimit(work),
        ...tracing(work),
      },
      overrides: [...overflowReply(writer, work, context, ladder), ...finalReply(writer, work, ladder, context)],
      security: security(writer, work, context),
    };
  }

  private primaryOf(hasPrimaryHop: boolean): readonly BackendUse[] {
    if (this.cache !== undefined) return [{ address: cacheAddress(this.work, this.context), priority: 0 }];
    if (!hasPrimaryHop) return this.division.backends;
    return [{ address: internalAddress(`${this.name}-primary`, this.context), priority: 0 }];
  }

  /** Hops for the rungs below the first: a rule has two priorities, so longer ladders go through the gateway again. */
  private rungHops(): readonly Hop[] {
    const { context, perTry } = this;
    return this.rungs.slice(0, -1).flatMap((rung, index): readonly Hop[] => {
      const level = index + 1;
      const name = `${this.name}-rung-${level}`;
      const ownTime = perTry !== undefined && this.goesOnBelow(level);
      const direct: BackendUse = { address: rung.address, priority: 0 };
      const own: BackendUse = ownTime ? { address: internalAddress(`${name}-own`, context), priority: 0 } : direct;
      const hop: Hop = {
        ...this.bare(name),
        backends: [own, ...this.below(level)],
        retry: this.ladderRetry([own], 1, level),
        traffic: { healthCheck: { passive: this.tripOf(2).passive } },
      };
      return ownTime ? [hop, { ...this.bare(`${name}-own`), backends: [direct], backendRequest: perTry }] : [hop];
    });
  }

  /** What stands below a level: the last backend itself, or the hop that goes on. */
  private below(level: number): readonly BackendUse[] {
    const next = this.rungs[level];
    if (next === undefined) return [];
    const onward = internalAddress(`${this.name}-rung-${level + 1}`, this.context);
    return [{ address: this.goesOnBelow(level) ? onward : next.address, priority: 1 }];
  }

  private bare(name: string): Hop {
    const shares = [
      ...this.work.shares.keys(),
      ...(this.upstreamWork?.shares.has("health") === true ? ["health" as const] : []),
    ];
    return {
      target: this.work.target,
      upstream: [this.upstream],
      name,
      kinds: shares,
      internal: true,
      paths: [{ prefix: "/", filters: [] }],
      backends: [],
      variants: [],
      filters: [],
      request: UNLIMITED,
      traffic: {},
      overrides: [],
      security: {},
    };
  }

  private targetHeader(): readonly RouteFilter[] {
    if (this.ladder?.lastWord === undefined) return [];
    const set = [{ name: TARGET_HEADER, value: this.name }];
    return [{ type: "RequestHeaderModifier", requestHeaderModifier: { set } }];
  }

  /** The longest request: what was said, none for streams and inner hops, else the engine's own 15 s in plain sight. */
  private get request(): Duration {
    const { kind, facts } = describeTarget(this.work.target);
    const open = facts.protocol === "sse" || facts.protocol === "websocket" || kind !== "route";
    return this.timeout.request ?? (open ? UNLIMITED : seconds(15));
  }

  private balancing(): Pick<TrafficSpec, "loadBalancer"> {
    return loadBalancer(this.writer, this.work, this.upstreamWork);
  }

  private healthOf(ladder: Ladder | undefined): Pick<TrafficSpec, "healthCheck"> {
    const trip = ladder === undefined ? this.trip : this.tripOf(this.division.backends.length + 1);
    return flowHealth(this.work, this.upstream, this.upstreamWork, { ladder, trip });
  }

  /** The trip of a hop with so many backends; where the middleware has the last word, one of them stays. */
  private tripOf(backends: number): Trip {
    return this.ladder?.lastWord === undefined ? this.trip : sparingTheLast(this.trip, backends);
  }

  private entryRetry(primary: readonly BackendUse[], below: readonly BackendUse[]): RetryPlan | undefined {
    if (below.length === 0) return this.cache === undefined ? this.plainRetry() : undefined;
    return this.ladderRetry(primary, this.ownAttempts, 0);
  }

  /** Tries of the primary that the ladder's own rule makes: behind a cache, the primary's hop makes them. */
  private get ownAttempts(): number {
    return this.cache === undefined ? (this.retry?.attempts ?? 1) : 1;
  }

  /** Retries without a fallback behind them. */
  private plainRetry(): RetryPlan | undefined {
    const { retry, perTry, backoff } = this;
    if (retry === undefined) return undefined;
    const hop = describeTarget(this.upstream).kind === "endpoint";
    return {
      ...retryOn(retry.conditions, { hop }),
      retries: retry.attempts - 1,
      ...(perTry === undefined ? {} : { perTry }),
      ...(backoff === undefined ? {} : { backoff }),
    };
  }

  /** Retries that end at the next rung. On `ack` only an opened circuit leads there, so the tries have to open it. */
  private ladderRetry(primary: readonly BackendUse[], attempts: number, level: number): RetryPlan {
    const { retry, perTry, ladder, backoff } = this;
    const triggers: readonly FallbackTrigger[] = ladder?.triggers ?? [];
    const conditions = [...triggers, ...(attempts > 1 ? (retry?.conditions ?? []) : [])];
    if (this.ack) checkTrip(this.writer, this.work.target, this.trip);
    if (level === 0) this.sayHow(attempts);
    const map = ladder !== undefined && seesNo429(ladder, this.context) ? { map429To: 503 } : {};
    const bounded = perTry !== undefined && !this.goesOnBelow(level) && (level > 0 || this.cache === undefined);
    return {
      ...retryOn([...new Set(conditions)], { hop: primary.some(({ address }) => address.hop), ...map }),
      retries: this.triesAbove(attempts),
      ...(this.ack ? {} : { perPriority: attempts }),
      ...(bounded ? { perTry } : {}),
      ...(backoff === undefined ? {} : { backoff }),
    };
  }

  /** Tries that a level spends on its own backend before the next one gets its try. */
  private triesAbove(attempts: number): number {
    return this.ack ? Math.max(this.trip.after, attempts) : attempts;
  }

  /** Every try of every level, with the waits between them, fits into the request's own time. */
  private checkTime(): void {
    const { cache, rungs, retry, backoff, perTry, request } = this;
    const inner = cache === undefined ? 1 : (retry?.attempts ?? 1);
    const own =
      rungs.length === 0 ? (cache === undefined ? (retry?.attempts ?? 1) : 1) : this.triesAbove(this.ownAttempts);
    const below = rungs.length === 0 ? 0 : (rungs.length - 1) * this.triesAbove(1) + 1;
    const waits = backoff ?? { base: UNLIMITED, max: UNLIMITED };
    checkFits(this.writer, this.work.target, { tries: own * inner + below, perTry, request, backoff: waits });
  }

  private sayHow(attempts: number): void {
    const { retry, ladder, writer, work } = this;
    const extra = (ladder?.triggers ?? []).filter(
      (trigger) => trigger !== "unhealthy" && retry?.conditions.some((known) => known === trigger) !== true,
    );
    if (attempts > 1 && extra.length > 0) {
      const list = extra.join(", ");
      writer.note(
        work.target,
        "retry",
        `${list} lead to the fallback and are tried again on the primary too: a route has one list of conditions`,
      );
    }
    if (this.ack) {
      const tries = this.triesAbove(attempts);
      writer.note(
        work.target,
        "fallback",
        `the first request after a failure makes up to ${tries} tries on the primary, which open the circuit, and then goes to the fallback`,
      );
    }
  }
}
