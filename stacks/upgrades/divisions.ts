import { Duration } from "../../base";
import { type Platform, stableVersion } from "../../config";
import { describeTarget, type PolicyTarget, resolvedPolicy, type RolloutPolicy, targetLabel } from "../../policies";
import { everyTargetOf, type PlatformTargets } from "../policies/targets";
import { watchOf } from "../workloads/canary-gates";

/** One step of a change between versions. */
export interface DivisionStep {
  /** What to do, as the platform file says it. */
  readonly set: string;
  /** Percent by workload or model from then on. */
  readonly weights?: Readonly<Record<string, number>>;
}

/** What takes a step back. */
export interface DivisionGate {
  readonly watchSeconds: number;
  readonly errorRateAbove?: string;
  readonly latency?: { readonly quantile: number; readonly aboveMs: number };
}

/** Requests that several versions share, and how one takes over from the other. */
export interface Division {
  readonly form: RolloutPolicy["settings"]["form"];
  readonly declaredAt: string;
  /** Everything whose requests are divided. */
  readonly on: readonly string[];
  readonly says: string;
  /** In order; empty where nothing takes over, as in an A/B test. */
  readonly steps: readonly DivisionStep[];
  /** Index of the step in force. */
  readonly inForce?: number;
  readonly gate?: DivisionGate;
}

/** Every division of a platform, once for each declaration. */
export function divisionsOf(platform: Platform, targets: PlatformTargets): readonly Division[] {
  const byPlace = new Map<string, Division>();
  for (const { target } of everyTargetOf(targets)) {
    const resolved = resolvedPolicy(target, "rollout");
    if (resolved === undefined || resolved.policy.targets.length === 0) continue;
    const { policy, at } = resolved;
    const known = byPlace.get(at);
    const label = targetLabel(target);
    byPlace.set(
      at,
      known === undefined ? divisionOf(target, policy, at, platform) : { ...known, on: [...known.on, label] },
    );
  }
  return [...byPlace.values()];
}

function divisionOf(target: PolicyTarget, policy: RolloutPolicy, declaredAt: string, platform: Platform): Division {
  const place = declaredAt.split(" ").at(-1) ?? "";
  const common = { form: policy.settings.form, declaredAt, on: [targetLabel(target)], says: policy.describe() };
  const own = /^services\.(.+)\.rollout$/.exec(place)?.[1];
  const service = own === undefined ? undefined : platform.services[own];
  const { settings } = policy;
  if (settings.form === "canary") {
    const to = nameOf(settings.target);
    const from = own ?? fromOf(target);
    const gate = service?.rollout?.canary?.gate;
    return {
      ...common,
      steps: settings.steps.map(({ value }, index) => ({
        set: `${place}.canary.at: ${index}`,
        weights: { [from]: 100 - value, [to]: value },
      })),
      inForce: settings.at ?? 0,
      ...(gate === undefined ? {} : { gate: gateOf(gate) }),
    };
  }
  if (settings.form === "blue-green") {
    const green = nameOf(settings.target);
    const blue = own ?? fromOf(target);
    const versions = service === undefined ? { blue: "blue", green: "green" } : versionsOf(service);
    const live = (version: string): string => `${place}.blueGreen.live: ${version}`;
    return {
      ...common,
      steps: [
        { set: live(versions.blue), weights: { [blue]: 100, [green]: 0 } },
        { set: live(versions.green), weights: { [blue]: 0, [green]: 100 } },
      ],
      inForce: settings.live === "blue" ? 0 : 1,
    };
  }
  return { ...common, steps: [] };
}

type Service = Platform["services"][string];

function versionsOf(service: Service): { readonly blue: string; readonly green: string } {
  const blue = stableVersion(service);
  return { blue, green: Object.keys(service.versions).find((version) => version !== blue) ?? blue };
}

function gateOf(gate: NonNullable<NonNullable<NonNullable<Service["rollout"]>["canary"]>["gate"]>): DivisionGate {
  const { errorRate, latency } = gate;
  return {
    watchSeconds: watchOf(gate).seconds,
    ...(errorRate === undefined ? {} : { errorRateAbove: errorRate }),
    ...(latency === undefined
      ? {}
      : { latency: { quantile: latency.quantile, aboveMs: Duration.parse(latency.below).milliseconds } }),
  };
}

/** What a target's requests reach where nothing divides them. */
function fromOf(target: PolicyTarget): string {
  const { to, name } = describeTarget(target);
  return to === undefined ? name : nameOf(to);
}

const nameOf = (target: PolicyTarget): string => targetLabel(target).replace(/^\S+ /, "");
