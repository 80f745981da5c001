import { type Duration, percent, type Percent, seconds } from "../../base";
import type { HealthPolicy } from "../../policies/health";
import { graceSeconds } from "./manifests/service-spec";
import type { RollingOptions } from "../../policies/rollout";
import type { SettledService } from "./settle-service";

/** What a plan follows from. */
export type Upgraded = Pick<SettledService, "name" | "longestRequest"> & {
  readonly replicas: { readonly min: number; readonly max: number };
  /** Whether each copy holds a GPU, or a share of one. */
  readonly gpu: unknown;
};

/** How one service is upgraded, with the numbers that follow from how it runs. */
export interface UpgradePlan {
  readonly service: string;
  /** Copies beside the wanted ones while it lasts. */
  readonly maxSurge: number;
  /** Copies that may be missing. */
  readonly maxUnavailable: number;
  /** A new copy must be well for this long before the next one is touched. */
  readonly minReadySeconds: number;
  /** From the order to stop until the kill. */
  readonly graceSeconds: number;
  /** Without progress for this long, the upgrade has failed. */
  readonly progressDeadlineSeconds: number;
  /** Rounds at the largest number of copies. */
  readonly rounds: number;
  /** All rounds together; after that the release is taken back. */
  readonly timeout: Duration;
}

/** From start to readiness, where nothing says how long that takes. */
const START_SECONDS = 60;

/**
 * Surge and unavailability from the copies: a copy more where there is room; where each copy holds a GPU, one less, since
 * a spare GPU is seldom there. A single copy is never taken away before the next one is ready, GPU or not.
 * @param rolling what a policy says instead; shares are of the least copies, as Kubernetes rounds them
 */
export function planUpgrade(
  settings: Upgraded,
  health: HealthPolicy | undefined,
  rolling?: RollingOptions,
): UpgradePlan {
  const { replicas, gpu } = settings;
  const spareless = gpu !== undefined && replicas.min >= 2;
  const own = { surge: spareless ? 0 : Math.max(1, Math.floor(replicas.min / 4)), unavailable: spareless ? 1 : 0 };
  const maxSurge =
    rolling === undefined ? own.surge : countOf(rolling.maxSurge ?? percent(25), replicas.min, Math.ceil);
  const maxUnavailable =
    rolling === undefined ? own.unavailable : countOf(rolling.maxUnavailable ?? 0, replicas.min, Math.floor);
  const probe = health?.resolvedProbe;
  const start = health?.settings.startWithin?.seconds ?? START_SECONDS;
  const minReadySeconds = probe === undefined ? 10 : Math.ceil(probe.every.seconds * probe.healthyAfter);
  const grace = graceSeconds(settings);
  const rounds = Math.ceil(replicas.max / Math.max(1, maxSurge + maxUnavailable));
  const round = start + minReadySeconds + grace;
  return {
    service: settings.name,
    maxSurge,
    maxUnavailable,
    minReadySeconds,
    graceSeconds: grace,
    progressDeadlineSeconds: Math.ceil(Math.max(600, 2 * round)),
    rounds,
    timeout: seconds(Math.min(3 * 3600, Math.ceil(Math.max(600, rounds * round * 1.5)))),
  };
}

const countOf = (amount: number | Percent, copies: number, round: (value: number) => number): number =>
  typeof amount === "number" ? amount : round(amount.fraction * copies);
