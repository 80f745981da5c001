import { type ComponentRung } from "../edge-policy";
import { type Call, type Component, type Graph } from "../graph";
import { replicasOf, serversOf } from "./compute-domains";
import { type Loads } from "./load";
import { fitOf, type Fit } from "./model-fit";
import { need, type Wiring } from "./wiring";

/** Share of its servers that a component should keep busy at most, when counting replicas. */
export const TARGET_UTILISATION = 0.8;

export interface ComponentCapacity {
  readonly component: string;
  readonly ratePerSecond: number;
  /** Requests per second it can serve; nothing when neither work nor quota is known. */
  readonly capacityPerSecond: number | undefined;
  readonly limitedBy: "service time" | "requests per minute" | "tokens per minute" | undefined;
  readonly utilisation: number | undefined;
  readonly replicas: number;
  /** Replicas that keep utilisation at 80 %. Nothing for an external API. */
  readonly replicasNeeded: number | undefined;
  /** Utilisation after the largest placement is lost; Infinity when nothing is left. */
  readonly utilisationAfterLoss: number | undefined;
  readonly fit: Fit | undefined;
  /** Requests whose context fits one replica at once, by memory; nothing without a deployment or token count. */
  readonly requestsInMemory: number | undefined;
}

export function capacities(graph: Graph, loads: Loads): readonly ComponentCapacity[] {
  return graph.components
    .filter((item) => item.work !== undefined || item.quota !== undefined || item.deployment !== undefined)
    .map((item) => capacityOf(item, loads.of.get(item.id) ?? 0));
}

export function capacityOf(item: Component, rate: number): ComponentCapacity {
  const { limit, limitedBy } = ratePerSecond(item, serversOf(item));
  const placements = item.placements.map((placement) => placement.replicas);
  const left = replicasOf(item) - Math.max(0, ...placements);
  const concurrency = item.work?.concurrency ?? 1;
  const busy = item.work === undefined ? undefined : (rate * item.work.serviceTimeMs.value) / 1_000;
  const afterLoss = item.work === undefined ? undefined : ratePerSecond(item, left * concurrency).limit;
  const fit = item.deployment === undefined ? undefined : fitOf(item.deployment);
  const tokens = item.tokensPerRequest?.value;
  return {
    component: item.id,
    ratePerSecond: rate,
    capacityPerSecond: limit,
    limitedBy,
    utilisation: limit === undefined ? undefined : ratio(rate, limit),
    replicas: replicasOf(item),
    replicasNeeded:
      busy === undefined ? undefined : Math.max(item.needs, Math.ceil(busy / concurrency / TARGET_UTILISATION - 1e-9)),
    utilisationAfterLoss: afterLoss === undefined ? undefined : ratio(rate, afterLoss),
    fit,
    requestsInMemory:
      fit?.known === true && tokens !== undefined && tokens > 0 ? Math.floor(fit.tokens / tokens) : undefined,
  };
}

function ratio(rate: number, limit: number): number {
  if (rate === 0) return 0;
  return limit === 0 ? Infinity : rate / limit;
}

/** The least of what the replicas serve and what quotas allow, requests per second. */
function ratePerSecond(
  item: Component,
  servers: number,
): Pick<ComponentCapacity, "limitedBy"> & { readonly limit: number | undefined } {
  const limits: { readonly limit: number; readonly limitedBy: ComponentCapacity["limitedBy"] }[] = [];
  if (item.work !== undefined && item.quota === undefined) {
    limits.push({ limit: servers / (item.work.serviceTimeMs.value / 1_000), limitedBy: "service time" });
  }
  const { requestsPerMinute, tokensPerMinute } = item.quota ?? {};
  if (requestsPerMinute !== undefined) {
    limits.push({ limit: requestsPerMinute.value / 60, limitedBy: "requests per minute" });
  }
  if (tokensPerMinute !== undefined && (item.tokensPerRequest?.value ?? 0) > 0) {
    limits.push({
      limit: tokensPerMinute.value / 60 / (item.tokensPerRequest?.value ?? 1),
      limitedBy: "tokens per minute",
    });
  }
  limits.sort((a, b) => a.limit - b.limit);
  return { limit: limits[0]?.limit, limitedBy: limits[0]?.limitedBy };
}

/** What happens to a rung when the whole load of the call lands on it. */
export interface RungCapacity {
  readonly call: Call;
  readonly rung: ComponentRung;
  readonly primaryPerSecond: number;
  readonly ownPerSecond: number;
  readonly capacityPerSecond: number | undefined;
  readonly limitedBy: ComponentCapacity["limitedBy"];
  /** rho_f + lambda_p / (c_f mu_f); nothing when the capacity or the load is unknown. Must be below 1. */
  readonly utilisation: number | undefined;
}

export function rungCapacities(graph: Graph, loads: Loads, wiring: Wiring): readonly RungCapacity[] {
  return graph.calls.flatMap((call) =>
    (call.policy?.fallback?.rungs ?? []).flatMap((rung): RungCapacity[] => {
      if (rung.kind !== "component") return [];
      const primary = loads.onCall.get(call.id) ?? 0;
      const own = loads.of.get(rung.to) ?? 0;
      const { limit, limitedBy } = carried(need(wiring.nodeOf, rung.to), wiring);
      return [
        {
          call,
          rung,
          primaryPerSecond: primary,
          ownPerSecond: own,
          capacityPerSecond: limit,
          limitedBy,
          utilisation: limit === undefined || primary === 0 ? undefined : ratio(primary + own, limit),
        },
      ];
    }),
  );
}

/** What a component carries; one that has no limit of its own, such as a gateway hop, what stands behind it carries. */
function carried(index: number, wiring: Wiring): ReturnType<typeof ratePerSecond> {
  const node = wiring.nodes[index];
  if (node === undefined) return { limit: undefined, limitedBy: undefined };
  const own = ratePerSecond(node.component, serversOf(node.component));
  if (own.limit !== undefined) return own;
  const behind = node.common
    .filter((wired) => wired.call.need === "hard" && wired.call.mode === "sync")
    .flatMap((wired) => {
      const targets = wired.to.map((to) => carried(to, wiring));
      if (targets.some((target) => target.limit === undefined)) return [];
      const limit = targets.reduce((sum, target) => sum + (target.limit ?? 0), 0) / wired.call.perRequest;
      return [{ limit, limitedBy: targets[0]?.limitedBy }];
    })
    .sort((a, b) => a.limit - b.limit);
  return behind[0] ?? own;
}
