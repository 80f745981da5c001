import { type Percent, percent, refuse } from "../../base";

/** Consumers follow how far they lag behind in a Kafka topic. */
export interface LagSignal {
  readonly topic: string;
  /** Consumer group whose lag counts. */
  readonly group: string;
  /** Messages that wait for each copy, on average, 1 or more. */
  readonly perCopy: number;
}

/** Copies follow a number that Prometheus gives, such as the depth of a queue. */
export interface DepthSignal {
  /** Where Prometheus is asked, such as `http://prometheus.monitoring:9090`. */
  readonly prometheus: string;
  /** PromQL that gives one number. */
  readonly query: string;
  /** Messages that wait for each copy, on average, 1 or more. */
  readonly perCopy: number;
}

/** What more copies are made for. */
export type ScaleSignal =
  | { readonly on: "cpu" | "memory"; readonly target: Percent }
  | ({ readonly on: "lag" } & LagSignal)
  | ({ readonly on: "depth" } & DepthSignal);

/** How many copies run: a fixed number, or between two bounds by a signal. Immutable. */
export class Replicas {
  private constructor(
    readonly min: number,
    readonly max: number,
    readonly signal: ScaleSignal | undefined,
  ) {}

  /** @param count 1 to 200 */
  static fixed(count: number): Replicas {
    if (!isWhole(count, 1, 200)) refuse("Replicas", "fixed", count, "a whole number from 1 to 200");
    return new Replicas(count, count, undefined);
  }

  /**
   * By CPU at 70 % of what is requested, unless another signal is said.
   * @param min 0 to 200; 0 needs `onLag` or `onDepth`, since nothing else can wake a service that has no copy
   * @param max min to 200
   */
  static between(min: number, max: number): Replicas {
    if (!isWhole(min, 0, 200)) refuse("Replicas", "between.min", min, "a whole number from 0 to 200");
    if (!isWhole(max, Math.max(1, min), 200)) {
      refuse("Replicas", "between.max", max, `a whole number from ${Math.max(1, min)} to 200`);
    }
    return new Replicas(min, max, { on: "cpu", target: percent(70) });
  }

  onCpu(target: Percent): Replicas {
    return this.on({ on: "cpu", target });
  }

  onMemory(target: Percent): Replicas {
    return this.on({ on: "memory", target });
  }

  /** Needs KEDA in the cluster. */
  onLag(signal: LagSignal): Replicas {
    if (!isWhole(signal.perCopy, 1, 1_000_000)) {
      refuse("Replicas", "onLag.perCopy", signal.perCopy, "a whole number of messages, 1 or more");
    }
    return this.on({ on: "lag", ...signal });
  }

  /**
   * Needs KEDA in the cluster. It has no scaler for SMQ (MNS) queues, so that somebody must bring their depth into
   * Prometheus. https://keda.sh/docs/2.20/scalers/prometheus/
   */
  onDepth(signal: DepthSignal): Replicas {
    if (!isWhole(signal.perCopy, 1, 1_000_000)) {
      refuse("Replicas", "onDepth.perCopy", signal.perCopy, "a whole number of messages, 1 or more");
    }
    return this.on({ on: "depth", ...signal });
  }

  private on(signal: ScaleSignal): Replicas {
    if (this.signal === undefined) refuse("Replicas", signal.on, `${this.min} copies`, "between(min, max) to scale");
    return new Replicas(this.min, this.max, signal);
  }
}

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
