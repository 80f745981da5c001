import { hasHealth, type ComponentRung, type EdgePolicy } from "../edge-policy";
import { type Call, type Graph } from "../graph";
import { type RungCapacity } from "./capacity";
import { DEFAULT_MAX_ATTEMPTS, DEFAULT_SEPARATE_RUNGS, few, round, type Finding, type Objectives } from "./findings";
import { type RouteBudget } from "./latency";
import { type SinglePoints } from "./single-points";
import { need, type Wiring } from "./wiring";

/** What the ladder of each call gets wrong: shared domains, rungs nobody watches, replies that claim success. */
export function rungFindings(
  graph: Graph,
  wiring: Wiring,
  points: SinglePoints,
  objectives: Objectives,
): readonly Finding[] {
  const kinds = new Map<string, string>(graph.domains.map((item) => [item.id, item.kind]));
  const separate: readonly string[] = objectives.separateRungs ?? DEFAULT_SEPARATE_RUNGS;
  return graph.calls.flatMap((call) => {
    let above = call.to;
    return (call.policy?.fallback?.rungs ?? []).flatMap((rung, index) => {
      const where = call.policy?.declaredAt ?? call.id;
      if (rung.kind === "reply") {
        return rung.status < 300 && !rung.markedDegraded ? [claimsSuccess(where, index, rung.status)] : [];
      }
      if (rung.kind !== "component") return [];
      const shared = [
        ...new Set(above.flatMap((id) => points.sharedBy([need(wiring.nodeOf, id), need(wiring.nodeOf, rung.to)]))),
      ].filter((id) => separate.includes(kinds.get(id) ?? ""));
      const found = [
        ...unwatched(graph, wiring, call.policy, rung, where),
        ...(shared.length === 0 ? [] : [sharedDomain(where, above, rung, shared, kinds)]),
      ];
      above = [rung.to];
      return found;
    });
  });
}

function claimsSuccess(where: string, index: number, status: number): Finding {
  return {
    id: "fallback/claims-success",
    level: "error",
    subject: where,
    formula: "a reply below 300 must be marked degraded",
    inputs: { rung: index + 1, status },
    numbers: {},
    message: `rung ${index + 1} answers ${status} as if nothing were wrong; mark it degraded or answer 503`,
  };
}

function unwatched(
  graph: Graph,
  wiring: Wiring,
  policy: EdgePolicy | undefined,
  rung: ComponentRung,
  where: string,
): Finding[] {
  const own = graph.components[need(wiring.nodeOf, rung.to)]?.health;
  if (hasHealth(rung.health) || hasHealth(own) || hasHealth(policy?.health)) return [];
  return [
    {
      id: "fallback/no-health",
      level: "error",
      subject: where,
      formula: "every rung has a health policy",
      inputs: { rung: rung.to },
      numbers: {},
      message: `nothing watches ${rung.to}; requests would be sent to a rung that may be down. Attach a health policy to it`,
    },
  ];
}

function sharedDomain(
  where: string,
  above: readonly string[],
  rung: ComponentRung,
  shared: readonly string[],
  kinds: ReadonlyMap<string, string>,
): Finding {
  const names = shared.map((id) => `${id} (${kinds.get(id) ?? "domain"})`);
  const accepted = rung.allowSharedDomain;
  return {
    id: "fallback/shared-domain",
    level: accepted === undefined ? "error" : "advice",
    subject: where,
    formula: "a rung shares no failure domain with the rung above",
    inputs: { rung: rung.to, above: above.join(", "), shared: shared.join(", ") },
    numbers: { shared: shared.length },
    message:
      `${rung.to} shares ${few(names)} with ${above.join(", ")}, the rung above it` +
      (accepted === undefined ? "; put it elsewhere, or accept it with a reason" : `; accepted: ${accepted}`),
  };
}

/** Rungs that cannot carry what falls on them. */
export function rungCapacityFindings(rungs: readonly RungCapacity[]): readonly Finding[] {
  return rungs.flatMap((item): Finding[] => {
    const { call, rung, utilisation, capacityPerSecond } = item;
    const subject = subjectOf(call);
    if (utilisation === undefined) {
      if (capacityPerSecond !== undefined) return [];
      return [
        {
          id: "fallback/capacity-unknown",
          level: "advice",
          subject,
          formula: "rho_f + lambda_p / (c_f mu_f) < 1",
          inputs: { rung: rung.to },
          numbers: { primaryPerSecond: item.primaryPerSecond },
          message: `whether ${rung.to} can carry the load is unknown: it states neither service time nor quota`,
        },
      ];
    }
    if (utilisation < 1) return [];
    const accepted = rung.allowDegraded;
    return [
      {
        id: "fallback/capacity",
        level: accepted === undefined ? "error" : "advice",
        subject,
        formula: "rho_f + lambda_p / (c_f mu_f) < 1",
        inputs: { rung: rung.to, limitedBy: item.limitedBy ?? "" },
        numbers: {
          primaryPerSecond: item.primaryPerSecond,
          ownPerSecond: item.ownPerSecond,
          capacityPerSecond: capacityPerSecond ?? 0,
          utilisation,
        },
        message:
          `${rung.to} serves ${round(capacityPerSecond ?? 0)}/s (${item.limitedBy ?? "unknown limit"}) and would get ` +
          `${round(item.primaryPerSecond)}/s on top of ${round(item.ownPerSecond)}/s: ${round(utilisation * 100)} %` +
          (accepted === undefined
            ? "; give it room, or allow it to be degraded with a reason"
            : `; accepted: ${accepted}`),
      },
    ];
  });
}

/** Tries that multiply. */
export function retryFindings(
  graph: Graph,
  budgets: readonly RouteBudget[],
  objectives: Objectives,
): readonly Finding[] {
  const limit = objectives.maxAttempts ?? DEFAULT_MAX_ATTEMPTS;
  return budgets.flatMap((budget): Finding[] => {
    const accepted = graph.routes.find((route) => route.id === budget.route)?.acceptAttempts;
    const product = budget.tiers.reduce((all, step) => all * step.attempts, 1);
    const findings: Finding[] = [];
    if (budget.tiers.length > 1) {
      const ok = accepted !== undefined && product <= accepted.upTo;
      findings.push({
        id: "retry/tiers",
        level: ok ? "advice" : "error",
        subject: budget.route,
        formula: "product of attempts over the tiers of one path",
        inputs: {
          path: budget.tiers.map((step) => `${step.call} x${step.attempts}`).join(", "),
          limit: accepted?.upTo ?? 1,
        },
        numbers: { tiers: budget.tiers.length, product },
        message:
          `${budget.tiers.length} tiers retry on one path: ${budget.tiers.map((step) => step.attempts).join(" x ")} = ` +
          `${product} tries (${few(budget.tiers.map((step) => step.call))})` +
          (ok ? `; accepted: ${accepted.reason}` : "; retry at one tier only, or accept the product with a reason"),
      });
    }
    const most = Math.max(limit, accepted?.upTo ?? 0);
    if (budget.attempts > most) {
      findings.push({
        id: "retry/product",
        level: "error",
        subject: budget.route,
        formula: "product of attempts and calls per request",
        inputs: { path: budget.retryPath.map((step) => `${step.call} x${step.attempts}`).join(", "), limit: most },
        numbers: { attempts: budget.attempts },
        message: `one request can cause ${round(budget.attempts)} tries at one component, more than ${most}`,
      });
    }
    return findings;
  });
}

function subjectOf(call: Call): string {
  return call.policy?.declaredAt ?? call.id;
}
