import { assumed, buildGraph, type CallInput, type ComponentInput, type Graph, type RouteInput } from "../../model";
import { resolvedPolicy } from "../attachment/resolve";
import { describeTarget, type PolicyTarget, targetLabel } from "../attachment/target";
import { everyTarget, leadsTo } from "../attachment/reach";
import { edgePolicyOf, healthOf, MIDDLEWARE } from "./edge-policy-of";

/**
 * The graph of plain targets, for the analyses: what they forward to and fall back to, with the loads, capacities and
 * failure domains that their facts state. Platforms with a graph of their own use {@link edgePolicyOf} instead.
 * @throws ProblemsError for a graph that makes no sense, such as a fallback that leads back to itself.
 */
export function graphOf(name: string, targets: readonly PolicyTarget[]): Graph {
  const all = everyTarget(targets).filter((target) => describeTarget(target).kind !== "queue");
  const domains = new Set(all.flatMap((target) => describeTarget(target).facts.failureDomains ?? []));
  const retrying = all.filter((target) => retriesItself(target));
  const components = [...all.map(componentOf), ...retrying.map(originOf)];
  const calls = [...all.flatMap(callOf), ...retrying.map(originCall)];
  const kept = calls.some((call) => call.policy?.fallback?.rungs.some((rung) => rung.kind === "deadLetter") === true);
  return buildGraph(name, {
    domains: [...domains].sort().map((id) => ({ id, kind: "pool" as const })),
    components: [...components, ...(kept ? [{ id: MIDDLEWARE, kind: "middleware" as const }] : [])],
    calls,
    routes: all.filter((target) => describeTarget(target).kind === "route").map(routeOf),
  });
}

/** `endpoint qwen` as a component's id. */
const idOf = targetLabel;

function componentOf(target: PolicyTarget): ComponentInput {
  const { kind, facts } = describeTarget(target);
  const health = healthOf(target);
  const { capacity, replicas = 1 } = facts;
  return {
    id: idOf(target),
    kind: kind === "route" ? "gateway" : kind === "endpoint" ? "endpoint" : "service",
    placements: [{ domains: facts.failureDomains ?? [], replicas }],
    ...(health === undefined ? {} : { health }),
    ...(facts.load === undefined || kind === "route" ? {} : { load: assumed(facts.load) }),
    ...(capacity === undefined ? {} : { work: { serviceTimeMs: assumed((1_000 * replicas) / capacity) } }),
  };
}

/** A model's own address tries again by itself, behind every caller's tries. */
function retriesItself(target: PolicyTarget): boolean {
  return describeTarget(target).kind === "endpoint" && resolvedPolicy(target, "retry") !== undefined;
}

const originId = (target: PolicyTarget): string => `${idOf(target)} itself`;

function originOf(target: PolicyTarget): ComponentInput {
  return { id: originId(target), kind: "endpoint" };
}

function originCall(target: PolicyTarget): CallInput {
  return { from: idOf(target), to: originId(target), policy: edgePolicyOf(target, idOf) };
}

function callOf(target: PolicyTarget): readonly CallInput[] {
  const { to } = describeTarget(target);
  if (to === undefined) return [];
  return [{ from: idOf(target), to: idOf(to), policy: edgePolicyOf(target, idOf) }];
}

function routeOf(target: PolicyTarget): RouteInput {
  const { name, facts } = describeTarget(target);
  const accepted = pathOf(target)
    .map((step) => resolvedPolicy(step, "retry")?.policy.settings.acceptedProduct)
    .find((product) => product !== undefined);
  return {
    id: name,
    entry: idOf(target),
    streaming: facts.protocol === "sse" || facts.protocol === "websocket",
    ...(facts.load === undefined ? {} : { load: assumed(facts.load) }),
    ...(accepted === undefined ? {} : { acceptAttempts: { upTo: accepted.attempts, reason: accepted.reason } }),
  };
}

function pathOf(target: PolicyTarget): readonly PolicyTarget[] {
  return everyTarget([target]).filter((step) => step === target || leadsTo(target).includes(step));
}
