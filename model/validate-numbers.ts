import { type Problem } from "../base";
import { type EdgePolicy, type HealthNumbers } from "./edge-policy";
import { type Figure } from "./figure";
import { type Call, type Component, type Graph, type Resources } from "./graph";

interface Range {
  readonly want: string;
  readonly accepts: (value: number) => boolean;
}

const WHOLE: Range = { want: "a whole number, 1 or more", accepts: (n) => Number.isSafeInteger(n) && n >= 1 };
const COUNT: Range = { want: "a whole number, 0 or more", accepts: (n) => Number.isSafeInteger(n) && n >= 0 };
const POSITIVE: Range = { want: "more than 0", accepts: (n) => Number.isFinite(n) && n > 0 };
const AMOUNT: Range = { want: "0 or more", accepts: (n) => Number.isFinite(n) && n >= 0 };
const SHARE: Range = { want: "0 to 1", accepts: (n) => n >= 0 && n <= 1 };
const STATUS: Range = {
  want: "an HTTP status, 200 to 599",
  accepts: (n) => Number.isInteger(n) && n >= 200 && n < 600,
};

type Row = readonly [field: string, value: number | Figure | undefined, range: Range];

/** Numbers out of their range, each with the range. */
export function numberProblems(graph: Graph): Problem[] {
  return [
    ...graph.domains.flatMap((item) => judge(`domain ${item.id}`, [["availability", item.availability, SHARE]])),
    ...graph.components.flatMap((item) => judge(`component ${item.id}`, componentRows(item))),
    ...graph.calls.flatMap((call) => judge(call.policy?.declaredAt ?? `call ${call.id}`, callRows(call))),
    ...graph.routes.flatMap((item) =>
      judge(`route ${item.id}`, [
        ["load", item.load, AMOUNT],
        ["acceptAttempts.upTo", item.acceptAttempts?.upTo, WHOLE],
      ]),
    ),
    ...graph.pools.flatMap((item) =>
      judge(`pool ${item.domain}`, [["nodes", item.nodes, COUNT], ...resourceRows("perNode", item.perNode)]),
    ),
  ];
}

function judge(where: string, rows: readonly Row[]): Problem[] {
  return rows.flatMap(([field, value, range]) => {
    if (value === undefined) return [];
    const number = typeof value === "number" ? value : value.value;
    return range.accepts(number) ? [] : [{ where, field, got: String(number), want: range.want }];
  });
}

function componentRows(item: Component): Row[] {
  const { work, reliability, deployment } = item;
  return [
    ["needs", item.needs, WHOLE],
    ...item.placements.map((at, index): Row => [`placements[${index}].replicas`, at.replicas, COUNT]),
    ["load", item.load, AMOUNT],
    ["tokensPerRequest", item.tokensPerRequest, AMOUNT],
    ["startMs", item.startMs, AMOUNT],
    ["switchMs", item.switchMs, AMOUNT],
    ["maxPerNode", item.maxPerNode, WHOLE],
    ["work.serviceTimeMs", work?.serviceTimeMs, POSITIVE],
    ["work.variability", work?.variability, AMOUNT],
    ["work.concurrency", work?.concurrency, WHOLE],
    ["work.priority", work?.priority, COUNT],
    ["quota.requestsPerMinute", item.quota?.requestsPerMinute, AMOUNT],
    ["quota.tokensPerMinute", item.quota?.tokensPerMinute, AMOUNT],
    ["reliability.availability", reliability?.availability, SHARE],
    ["reliability.mtbfHours", reliability?.mtbfHours, POSITIVE],
    ["reliability.repairHours", reliability?.repairHours, AMOUNT],
    ["reliability.beta", reliability?.beta, SHARE],
    ["reliability.drillIntervalHours", reliability?.drillIntervalHours, POSITIVE],
    ["reliability.latentFaultsPerYear", reliability?.latentFaultsPerYear, AMOUNT],
    ["reliability.drillMiss", reliability?.drillMiss, SHARE],
    ["deployment.gpusPerReplica", deployment?.gpusPerReplica, WHOLE],
    ["deployment.tensor", deployment?.tensor, WHOLE],
    ["deployment.pipeline", deployment?.pipeline, WHOLE],
    ["deployment.kvBytes", deployment?.kvBytes, POSITIVE],
    ["deployment.contextTokens", deployment?.contextTokens, WHOLE],
    ...resourceRows("requests", item.requests),
    ...resourceRows("limits", item.limits),
    ...healthRows("health", item.health),
  ];
}

function callRows(call: Call): Row[] {
  return [["perRequest", call.perRequest, POSITIVE], ...policyRows(call.policy)];
}

function policyRows(policy: EdgePolicy | undefined): Row[] {
  if (policy === undefined) return [];
  const { timeout, retry, bulkhead, fallback } = policy;
  return [
    ["policy.timeout.requestMs", timeout?.requestMs, POSITIVE],
    ["policy.timeout.perTryMs", timeout?.perTryMs, POSITIVE],
    ["policy.timeout.idleMs", timeout?.idleMs, POSITIVE],
    ["policy.retry.attempts", retry?.attempts, WHOLE],
    ["policy.retry.budgetShare", retry?.budgetShare, SHARE],
    ["policy.retry.backoffBaseMs", retry?.backoffBaseMs, AMOUNT],
    ["policy.retry.backoffMaxMs", retry?.backoffMaxMs, AMOUNT],
    ["policy.bulkhead.maxConcurrent", bulkhead?.maxConcurrent, WHOLE],
    ["policy.bulkhead.maxPending", bulkhead?.maxPending, COUNT],
    ...healthRows("policy.health", policy.health),
    ...(fallback?.rungs ?? []).flatMap((rung, index): Row[] => {
      const at = `policy.fallback.rungs[${index}]`;
      switch (rung.kind) {
        case "reply":
          return [[`${at}.status`, rung.status, STATUS]];
        case "staleCache":
          return [
            [`${at}.maxAgeMs`, rung.maxAgeMs, POSITIVE],
            [`${at}.hitShare`, rung.hitShare, SHARE],
          ];
        case "component":
          return healthRows(`${at}.health`, rung.health);
        case "deadLetter":
          return [];
      }
    }),
  ];
}

function healthRows(at: string, health: HealthNumbers | undefined): Row[] {
  return [
    [`${at}.probe.intervalMs`, health?.probe?.intervalMs, POSITIVE],
    [`${at}.probe.timeoutMs`, health?.probe?.timeoutMs, POSITIVE],
    [`${at}.probe.unhealthyAfter`, health?.probe?.unhealthyAfter, WHOLE],
    [`${at}.probe.healthyAfter`, health?.probe?.healthyAfter, WHOLE],
    [`${at}.probe.firstCheckAfterMs`, health?.probe?.firstCheckAfterMs, AMOUNT],
    [`${at}.ejection.consecutiveFailures`, health?.ejection?.consecutiveFailures, WHOLE],
    [`${at}.ejection.intervalMs`, health?.ejection?.intervalMs, POSITIVE],
    [`${at}.ejection.baseEjectionMs`, health?.ejection?.baseEjectionMs, POSITIVE],
    [`${at}.ejection.maxEjectedShare`, health?.ejection?.maxEjectedShare, SHARE],
  ];
}

function resourceRows(at: string, resources: Resources | undefined): Row[] {
  return [
    [`${at}.cpu`, resources?.cpu, AMOUNT],
    [`${at}.memoryGiB`, resources?.memoryGiB, AMOUNT],
    [`${at}.gpus`, resources?.gpus, COUNT],
    [`${at}.gpuMemoryGiB`, resources?.gpuMemoryGiB, AMOUNT],
  ];
}
