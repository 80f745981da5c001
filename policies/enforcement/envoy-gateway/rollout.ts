import { type PolicyTarget } from "../../attachment/target";
import { type EnforcementContext } from "../context";
import { shareOf, type TierWork, type Writer } from "../tier";
import { addressOf, type BackendAddress, gatewayDuration, inNamespace } from "./addresses";
import { mirrorRef } from "./documents";
import { type BackendUse, type Variant } from "./hop";
import { type HeaderMatch, type RouteFilter, type TrafficSpec } from "./types";

/** How the traffic of the primary is divided. */
export interface Division {
  readonly backends: readonly BackendUse[];
  readonly variants: readonly Variant[];
  readonly filters: readonly RouteFilter[];
  /** Addresses that are named by a filter alone and need a Backend too. */
  readonly mirrors: readonly BackendAddress[];
}

/** Divides what goes to `primary` as the target's rollout and pools ask. */
export function divide(writer: Writer, work: TierWork, primary: BackendAddress, context: EnforcementContext): Division {
  const whole: Division = { backends: [{ address: primary, priority: 0 }], variants: [], filters: [], mirrors: [] };
  const pools = shareOf(work, "failover")?.policy.settings.pools;
  const rollout = shareOf(work, "rollout")?.policy;
  if (pools !== undefined && rollout !== undefined && rollout.targets.length > 0) {
    writer.problem(work.target, "rollout", {
      message: "pools and a rollout both divide the traffic of one route",
      hint: "keep one of them",
    });
  }
  if (pools !== undefined) {
    const backends = pools.map(({ name, share }): BackendUse => {
      const address = { name, host: inNamespace(name, context), port: 80, hop: false };
      return { address, priority: 0, weight: weight(writer, work.target, share.value) };
    });
    return { ...whole, backends };
  }
  if (rollout === undefined) return whole;
  const { settings } = rollout;
  switch (settings.form) {
    case "canary": {
      const share = weight(writer, work.target, rollout.canaryShare?.value ?? 0);
      const backends: readonly BackendUse[] = [
        { address: primary, priority: 0, weight: 100 - share },
        { address: addressOf(settings.target, context), priority: 0, weight: share },
      ];
      return { ...whole, backends };
    }
    case "blue-green": {
      const live = settings.live === "blue" ? primary : addressOf(settings.target, context);
      return { ...whole, backends: [{ address: live, priority: 0 }] };
    }
    case "header":
    case "cookie": {
      const variants = settings.variants.map(({ value, target }) => ({
        header: match(settings.form, settings.name, value),
        backend: addressOf(target, context),
      }));
      return { ...whole, variants };
    }
    case "mirror": {
      const copy = addressOf(settings.target, context);
      const share = weight(writer, work.target, settings.share.value);
      const requestMirror = { backendRef: mirrorRef(copy), ...(share === 100 ? {} : { percent: share }) };
      return { ...whole, filters: [{ type: "RequestMirror", requestMirror }], mirrors: [copy] };
    }
    case "sticky":
    case "rolling":
      return whole;
  }
}

function match(form: "header" | "cookie", name: string, value: string): HeaderMatch {
  if (form === "header") return { type: "Exact", name, value };
  const escaped = value.replaceAll(".", "\\.");
  return { type: "RegularExpression", name: "cookie", value: `^(.*;\\s*)?${name}=${escaped}(;.*)?$` };
}

function weight(writer: Writer, target: PolicyTarget, share: number): number {
  return writer.within(target, "weight", share, 0, 100, "%");
}

/** Stickiness, slow start and zone preference: one load balancer has to do all that is asked. */
export function loadBalancer(
  writer: Writer,
  work: TierWork,
  health: TierWork | undefined,
): Pick<TrafficSpec, "loadBalancer"> {
  const rollout = shareOf(work, "rollout")?.policy.settings;
  const healthShare = health === undefined ? undefined : shareOf(health, "health");
  const slowStart =
    healthShare?.features.includes("slow-start") === true ? healthShare.policy.settings.slowStart : undefined;
  const failover = shareOf(work, "failover");
  const zones = failover?.features.includes("zones") === true ? failover.policy.settings.zones : undefined;
  if (rollout?.form === "sticky") {
    if (slowStart !== undefined) {
      writer.problem(work.target, "rollout.sticky", {
        message: "sticky callers and a slow start exclude each other",
        hint: "a consistent hash has no slow start",
      });
    }
    const cookie = { name: rollout.cookie, ttl: gatewayDuration(rollout.ttl) };
    return { loadBalancer: { type: "ConsistentHash", consistentHash: { type: "Cookie", cookie } } };
  }
  if (slowStart === undefined && zones === undefined) return {};
  return {
    loadBalancer: {
      type: "LeastRequest",
      ...(slowStart === undefined ? {} : { slowStart: { window: gatewayDuration(slowStart) } }),
      ...(zones === undefined ? {} : { zoneAware: { preferLocal: {} } }),
    },
  };
}
