import { type Problem, throwIfAny } from "../../base";

/** What a replica is measured by: requests a second, or percent busy. */
export type ScalingSignal = "qps" | "cpu" | "gpu";

export interface ScalingTarget {
  readonly signal: ScalingSignal;
  readonly value: number;
}

export interface ScheduledSize {
  readonly name: string;
  readonly schedule: string;
  readonly replicas: number;
}

const MOST_REPLICAS = 1000;

/**
 * How many replicas a served model has. Immutable.
 * Replicas follow `ceil(replicas x metric / target)`, the largest over all signals, within 10 % of tolerance.
 */
export class Scaling {
  /** Always so many. @param replicas 1 to 1000 */
  static fixed(replicas: number): Scaling {
    throwIfAny(countProblems("fixed", replicas, 1));
    return new Scaling(replicas, replicas, [], []);
  }

  /** Between two numbers, by one signal or more: say which with `onQps`, `onCpu` or `onGpu`. @param min 1 or more */
  static between(min: number, max: number): Scaling {
    throwIfAny([
      ...countProblems("between.min", min, 1, "a model that may sleep is Scaling.toZero(max)"),
      ...countProblems("between.max", max, Math.max(1, min)),
    ]);
    return new Scaling(min, max, [], []);
  }

  /**
   * Down to none when nothing is asked: the next request waits for a machine and for the whole load time.
   * PAI-EAS does it for services without a dedicated gateway only.
   */
  static toZero(max: number): Scaling {
    throwIfAny(countProblems("toZero.max", max, 1));
    return new Scaling(0, max, [], []);
  }

  private constructor(
    readonly min: number,
    readonly max: number,
    readonly targets: readonly ScalingTarget[],
    readonly schedule: readonly ScheduledSize[],
  ) {}

  /** Whether PAI-EAS changes the number by itself. */
  get scaled(): boolean {
    return this.min !== this.max;
  }

  /** @param requests a second, of one replica; above 0 */
  onQps(requests: number): Scaling {
    return this.on("qps", requests, Number.MAX_SAFE_INTEGER);
  }

  /** @param percent busy, of one replica; above 0 to 100 */
  onCpu(percent: number): Scaling {
    return this.on("cpu", percent, 100);
  }

  /** @param percent busy, of one replica; above 0 to 100 */
  onGpu(percent: number): Scaling {
    return this.on("gpu", percent, 100);
  }

  /**
   * Another number at set times, such as nights off. Not proven: that a service's JSON takes `cronscaler` is in no page
   * that could be read, and its spelling is the API's. Look at the first live service.
   * @param schedule cron with seconds, such as `0 0 22 * * *`
   */
  at(name: string, schedule: string, replicas: number): Scaling {
    throwIfAny([
      ...countProblems(`at.${name}`, replicas, 0),
      ...(/^\S+( \S+){5}$/.test(schedule)
        ? []
        : [
            {
              where: "Scaling",
              field: `at.${name}`,
              got: `"${schedule}"`,
              want: "six fields, seconds first, such as 0 0 22 * * *",
            },
          ]),
    ]);
    return new Scaling(this.min, this.max, this.targets, [...this.schedule, { name, schedule, replicas }]);
  }

  private on(signal: ScalingSignal, value: number, maximum: number): Scaling {
    const twice = this.targets.some((target) => target.signal === signal);
    throwIfAny([
      ...(Number.isFinite(value) && value > 0 && value <= maximum
        ? []
        : [
            {
              where: "Scaling",
              field: signal,
              got: String(value),
              want: maximum === 100 ? "a percentage above 0, up to 100" : "a number above 0",
            },
          ]),
      ...(twice ? [{ where: "Scaling", field: signal, got: "two targets", want: "one for each signal" }] : []),
      ...(this.scaled
        ? []
        : [{ where: "Scaling", field: signal, got: "a fixed number of replicas", want: "Scaling.between(min, max)" }]),
    ]);
    return new Scaling(this.min, this.max, [...this.targets, { signal, value }], this.schedule);
  }
}

function countProblems(field: string, count: number, minimum: number, hint?: string): Problem[] {
  if (Number.isInteger(count) && count >= minimum && count <= MOST_REPLICAS) return [];
  return [
    {
      where: "Scaling",
      field,
      got: String(count),
      want: `a whole number from ${minimum} to ${MOST_REPLICAS}`,
      ...(hint === undefined ? {} : { hint }),
    },
  ];
}
