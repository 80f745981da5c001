import { type EdgePolicy } from "../edge-policy";
import { type Graph, type Route } from "../graph";
import { callsOf, need, type Node, type WiredCall, type Wiring } from "./wiring";

/** Time and tries of one route, if everything goes as badly as its policies allow. */
export interface RouteBudget {
  readonly route: string;
  /** Sum of the service times on the way, milliseconds, retries and waiting apart. */
  readonly typicalMs: number;
  /** Longest time until an answer or an error, milliseconds; Infinity when a call on the way has no timeout. */
  readonly worstMs: number;
  /** Calls that leave the time without a bound. */
  readonly unbounded: readonly string[];
  /** Most tries that one client request can cause at one component. */
  readonly attempts: number;
  /** The calls that retry on the way with the most tries. */
  readonly retryPath: readonly RetryStep[];
  /** Retrying calls in a row on the way with most of them. */
  readonly tiers: readonly RetryStep[];
  /** Growth of the traffic while everything fails, budgets counted. */
  readonly amplification: number;
  /** Calls whose own tries use up the time that a rung would need, or that an outer timeout cuts short. */
  readonly starved: readonly Starved[];
}

export interface RetryStep {
  readonly call: string;
  readonly attempts: number;
  readonly tier?: string;
}

export interface Starved {
  readonly call: string;
  readonly needsMs: number;
  readonly hasMs: number;
  readonly why: "no time for the last rung" | "the outer timeout ends first";
}

interface Budget {
  readonly typical: number;
  readonly worst: number;
  readonly unbounded: readonly string[];
  readonly attempts: number;
  readonly retryPath: readonly RetryStep[];
  readonly tiers: readonly RetryStep[];
  readonly amplification: number;
}

const NOTHING: Budget = {
  typical: 0,
  worst: 0,
  unbounded: [],
  attempts: 1,
  retryPath: [],
  tiers: [],
  amplification: 1,
};
/** Names of unbounded calls kept for a message. */
const NAMED = 5;

/**
 * Worst-case time and tries of every route. A component that calls others is trusted not to hang by itself; one that
 * calls nobody is bounded only by the timeouts of its callers. A request timeout bounds the whole call with its rungs;
 * a per-try timeout bounds each try up to the response headers.
 */
export class BudgetFinder {
  private readonly shared = new Map<number, Budget>();
  private readonly specific = new Map<number, Budget>();
  private readonly starved = new Map<string, Starved>();

  constructor(
    private readonly graph: Graph,
    private readonly wiring: Wiring,
  ) {}

  all(): readonly RouteBudget[] {
    const reached = this.graph.routes.map((route) => {
      this.specific.clear();
      const budget = this.budgetOf(this.node(need(this.wiring.nodeOf, route.entry)), route);
      return { route, budget };
    });
    return reached.map(({ route, budget }) => ({
      route: route.id,
      typicalMs: budget.typical,
      worstMs: budget.worst,
      unbounded: budget.worst === Infinity ? budget.unbounded : [],
      attempts: budget.attempts,
      retryPath: budget.retryPath,
      tiers: budget.tiers,
      amplification: budget.amplification,
      starved: [...this.starved.values()].filter((item) => this.isOnRoute(item.call, route)),
    }));
  }

  private isOnRoute(call: string, route: Route): boolean {
    return this.reachOf(route).has(call);
  }

  private readonly reach = new Map<string, ReadonlySet<string>>();

  private reachOf(route: Route): ReadonlySet<string> {
    const known = this.reach.get(route.id);
    if (known !== undefined) return known;
    const calls = new Set<string>();
    const seen = new Set<number>();
    const open = this.starved.size === 0 ? [] : [need(this.wiring.nodeOf, route.entry)];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      for (const wired of callsOf(this.node(index), route)) {
        calls.add(wired.call.id);
        open.push(...wired.to);
      }
    }
    this.reach.set(route.id, calls);
    return calls;
  }

  private node(index: number): Node {
    const node = this.wiring.nodes[index];
    if (node === undefined) throw new Error(`no component number ${index}`);
    return node;
  }

  private budgetOf(node: Node, route: Route): Budget {
    const memo = node.specific ? this.specific : this.shared;
    const known = memo.get(node.index);
    if (known !== undefined) return known;
    const own = node.component.work?.serviceTimeMs.value ?? 0;
    const calls = callsOf(node, route).filter((wired) => wired.call.mode === "sync");
    const budgets = calls.map((wired) => ({ wired, budget: this.callBudget(wired, route) }));
    const budget = {
      ...deepest(budgets.map((item) => item.budget)),
      typical: own + combine(budgets.map(({ wired, budget }) => ({ wired, time: budget.typical }))),
      worst: own + combine(budgets.map(({ wired, budget }) => ({ wired, time: budget.worst }))),
      unbounded: budgets.flatMap((item) => item.budget.unbounded).slice(0, NAMED),
    };
    memo.set(node.index, budget);
    return budget;
  }

  private callBudget(wired: WiredCall, route: Route): Budget {
    const { call } = wired;
    const policy = call.policy;
    const targets = wired.to.map((index) => this.budgetOf(this.node(index), route));
    const rungs = wired.rungs.flatMap((rung) => {
      if (rung.kind !== "target" || rung.async) return [];
      const budget = this.budgetOf(this.node(rung.to), route);
      return [this.isLeaf(this.node(rung.to)) ? { ...budget, worst: Infinity } : budget];
    });
    const inner = deepest([...targets, ...rungs]);
    const leaf = wired.to.some((index) => this.isLeaf(this.node(index)));
    const perTry = policy?.timeout?.perTryMs ?? Infinity;
    const requestMs = policy?.timeout?.requestMs ?? Infinity;
    const attempts = policy?.retry?.attempts ?? 1;
    const innerWorst = Math.max(...targets.map((target) => target.worst));
    const tryMs = Math.min(perTry, leaf ? Infinity : innerWorst);
    const rungMs = rungs.reduce((sum, rung) => sum + Math.min(perTry, rung.worst), 0);
    const ownTries = attempts * tryMs + backoffMs(policy, attempts);
    const ladder = ownTries + rungMs;
    const worst = Math.min(requestMs, ladder);
    if (rungs.length > 0 && requestMs < Infinity && ownTries >= requestMs) {
      this.note(call.id, ownTries, requestMs, "no time for the last rung");
    }
    if (requestMs < innerWorst && innerWorst < Infinity) {
      this.note(call.id, innerWorst, requestMs, "the outer timeout ends first");
    }
    const step: RetryStep = {
      call: call.id,
      attempts,
      ...(policy?.retry?.tier === undefined ? {} : { tier: policy.retry.tier }),
    };
    const retries = attempts > 1;
    return {
      typical: Math.max(...targets.map((target) => target.typical)),
      worst,
      unbounded: worst < Infinity ? [] : [call.id, ...targets.flatMap((target) => target.unbounded)].slice(0, NAMED),
      attempts: attempts * inner.attempts * Math.max(1, call.perRequest),
      retryPath: retries ? [step, ...inner.retryPath] : inner.retryPath,
      tiers: retries ? [step, ...inner.tiers] : inner.tiers,
      amplification:
        (retries ? 1 + Math.min(policy?.retry?.budgetShare ?? Infinity, attempts - 1) : 1) * inner.amplification,
    };
  }

  private isLeaf(node: Node): boolean {
    return node.common.length === 0 && node.perRoute.size === 0;
  }

  private note(call: string, needsMs: number, hasMs: number, why: Starved["why"]): void {
    if (!this.starved.has(call)) this.starved.set(call, { call, needsMs, hasMs, why });
  }
}

function deepest(budgets: readonly Budget[]): Budget {
  return budgets.reduce(
    (best, one) => ({
      ...best,
      ...(one.attempts > best.attempts ? { attempts: one.attempts, retryPath: one.retryPath } : {}),
      ...(one.tiers.length > best.tiers.length ? { tiers: one.tiers } : {}),
      amplification: Math.max(best.amplification, one.amplification),
    }),
    NOTHING,
  );
}

/** Parallel calls cost their longest, the others their sum. */
function combine(calls: readonly { readonly wired: WiredCall; readonly time: number }[]): number {
  let longest = 0;
  let sum = 0;
  for (const { wired, time } of calls) {
    if (wired.call.parallel) longest = Math.max(longest, time);
    else sum += time * Math.max(1, wired.call.perRequest);
  }
  return longest + sum;
}

/** Exponential back-off from the base, doubled each time up to the maximum; 0 without a base. */
function backoffMs(policy: EdgePolicy | undefined, attempts: number): number {
  const base = policy?.retry?.backoffBaseMs ?? 0;
  const most = policy?.retry?.backoffMaxMs ?? Infinity;
  let sum = 0;
  for (let retry = 0; retry < attempts - 1; retry++) sum += Math.min(most, base * 2 ** retry);
  return sum;
}
