import { type Duration, type Percent, seconds } from "../../base";
import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

/** How often to ask, and how many answers decide. */
export interface ProbeOptions {
  /** @default 10 s */
  readonly every?: Duration;
  /** Shorter than `every`. @default 5 s, or half of `every` where that is shorter */
  readonly timeout?: Duration;
  /** Failures in a row that make it unhealthy, 1 to 30. @default 3 */
  readonly unhealthyAfter?: number;
  /** Successes in a row that make it healthy again, 1 to 30. @default 2 */
  readonly healthyAfter?: number;
  /** 1 to 65535. @default the port that traffic uses */
  readonly port?: number;
}

export interface HttpProbeOptions extends ProbeOptions {
  /** Status codes that mean healthy, 100 to 599. @default 200 */
  readonly expect?: readonly number[];
}

export interface EjectionOptions {
  /** How long an ejected member stays out; grows with each ejection. @default 30 s */
  readonly ejectFor?: Duration;
  /** How often ejections are reviewed. @default 3 s */
  readonly every?: Duration;
  /** The largest share of members that may be out at once. @default 50 % */
  readonly maxEjected?: Percent;
}

export type Probe =
  | ({ readonly type: "http"; readonly path: string } & HttpProbeOptions)
  | ({ readonly type: "tcp" } & ProbeOptions)
  | ({ readonly type: "grpc"; readonly service?: string } & ProbeOptions);

interface HealthSettings {
  readonly probe?: Probe;
  readonly ejection?: EjectionOptions & { readonly after: number };
  readonly panicBelow?: Percent;
  readonly startWithin?: Duration;
  readonly live?: boolean;
  readonly ready?: boolean;
  readonly slowStart?: Duration;
  readonly drain?: Duration;
}

/** A probe with every default resolved. */
export interface ResolvedProbe {
  readonly probe: Probe;
  readonly every: Duration;
  readonly timeout: Duration;
  readonly unhealthyAfter: number;
  readonly healthyAfter: number;
}

/**
 * Three separate questions: is it well when asked (an active probe), does it behave (passive ejection), and what to do
 * when too many are sick (panic threshold). Start-up, liveness and readiness put the same probe to the workload itself.
 */
export class HealthPolicy extends Policy<"health", HealthSettings> {
  /** @internal use the factories */
  constructor(settings: HealthSettings, origin: PolicyOrigin = {}) {
    super("health", settings, origin, check(settings));
  }

  /** Asks over HTTP. `path` starts with `/`. */
  static http(path: string, options: HttpProbeOptions = {}): ProbedHealthPolicy {
    return new ProbedHealthPolicy({ probe: { type: "http", path, ...options } });
  }

  /** Opens a connection. */
  static tcp(options: ProbeOptions = {}): ProbedHealthPolicy {
    return new ProbedHealthPolicy({ probe: { type: "tcp", ...options } });
  }

  /** Asks over the gRPC health protocol. `service` is empty for the server as a whole. */
  static grpc(service?: string, options: ProbeOptions = {}): ProbedHealthPolicy {
    return new ProbedHealthPolicy({
      probe: { type: "grpc", ...(service === undefined ? {} : { service }), ...options },
    });
  }

  /** Watches traffic only: `after` failures in a row (1 to 100) put a member out. */
  static passive(after: number, options: EjectionOptions = {}): HealthPolicy {
    return new HealthPolicy({ ejection: { after, ...options } });
  }

  /** Also puts a member out after this many failures in a row of real traffic (1 to 100). */
  ejectAfter(after: number, options: EjectionOptions = {}): this {
    return this.with({ ejection: { after, ...options } });
  }

  /** When fewer than this share are healthy, send to all of them: a broken probe must not take everything down. */
  panicBelow(share: Percent): this {
    return this.with({ panicBelow: share });
  }

  /** A member that returns gets its full share only after this long. 1 s to 15 min. */
  slowStart(length: Duration): this {
    return this.with({ slowStart: length });
  }

  /** A member that leaves keeps its open requests for this long. 1 s to 15 min. */
  drain(length: Duration): this {
    return this.with({ drain: length });
  }

  /** The active probe with its defaults, if there is one. */
  get resolvedProbe(): ResolvedProbe | undefined {
    const { probe } = this.settings;
    return probe === undefined ? undefined : resolveProbe(probe);
  }

  get features(): readonly FeatureOf<"health">[] {
    const { probe, ejection, panicBelow, startWithin, live, ready, slowStart, drain } = this.settings;
    return [
      ...(probe === undefined ? [] : ([`active-${probe.type}`] as const)),
      ...(ejection === undefined ? [] : (["passive-ejection"] as const)),
      ...(panicBelow === undefined ? [] : (["panic-threshold"] as const)),
      ...(startWithin === undefined ? [] : (["startup"] as const)),
      ...(live === true ? (["liveness"] as const) : []),
      ...(ready === true ? (["readiness"] as const) : []),
      ...(slowStart === undefined ? [] : (["slow-start"] as const)),
      ...(drain === undefined ? [] : (["drain"] as const)),
    ];
  }

  describe(): string {
    const resolved = this.resolvedProbe;
    const parts = [
      resolved &&
        `${probeName(resolved.probe)} every ${resolved.every.toString()}, out after ${resolved.unhealthyAfter}`,
      this.settings.ejection && `ejects after ${this.settings.ejection.after} failures`,
      this.settings.panicBelow && `panics below ${this.settings.panicBelow.toString()}`,
      this.settings.startWithin && `starts within ${this.settings.startWithin.toString()}`,
    ];
    return parts.filter((part) => part !== undefined).join("; ");
  }

  protected remake(settings: HealthSettings, origin: PolicyOrigin): this {
    const made =
      settings.probe === undefined ? new HealthPolicy(settings, origin) : new ProbedHealthPolicy(settings, origin);
    return made as this;
  }
}

/** A health policy with a probe, so that the workload can be asked as well. */
export class ProbedHealthPolicy extends HealthPolicy {
  /** Not restarted while it loads: the probe may fail for this long. 10 s to 3 h. */
  startWithin(length: Duration): this {
    return this.with({ startWithin: length });
  }

  /** Restarted when the probe fails. */
  restartsWhenDead(): this {
    return this.with({ live: true });
  }

  /** Out of service while the probe fails. */
  servesWhenReady(): this {
    return this.with({ ready: true });
  }
}

export function resolveProbe(probe: Probe): ResolvedProbe {
  const every = probe.every ?? seconds(10);
  const timeout = probe.timeout ?? (every.milliseconds > 5_000 ? seconds(5) : every.times(0.5));
  return { probe, every, timeout, unhealthyAfter: probe.unhealthyAfter ?? 3, healthyAfter: probe.healthyAfter ?? 2 };
}

function probeName(probe: Probe): string {
  return probe.type === "http" ? `GET ${probe.path}` : probe.type;
}

function check(settings: HealthSettings): Checks["problems"] {
  const checks = new Checks("HealthPolicy");
  const { probe, ejection, startWithin, slowStart, drain } = settings;
  if (probe !== undefined) {
    const { every, timeout, unhealthyAfter, healthyAfter } = resolveProbe(probe);
    checks
      .demand(every.milliseconds >= 1_000 && every.minutes <= 60, "every", every, "1s to 60m")
      .demand(every.isLongerThan(timeout), "timeout", timeout, `shorter than every (${every.toString()})`)
      .demand(timeout.milliseconds >= 100, "timeout", timeout, "100ms or more")
      .whole("unhealthyAfter", unhealthyAfter, 1, 30)
      .whole("healthyAfter", healthyAfter, 1, 30)
      .whole("port", probe.port, 1, 65_535);
    if (probe.type === "http") {
      checks.demand(/^\/[^\s?#]*$/.test(probe.path), "path", probe.path, "a path that starts with / and has no query");
      for (const code of probe.expect ?? []) checks.whole("expect", code, 100, 599);
      checks.demand(probe.expect?.length !== 0, "expect", probe.expect, "at least one status code");
    }
  }
  if (ejection !== undefined) {
    checks
      .whole("ejectAfter", ejection.after, 1, 100)
      .demand((ejection.ejectFor?.milliseconds ?? 1_000) >= 1_000, "ejectFor", ejection.ejectFor, "1s or more")
      .demand((ejection.every?.milliseconds ?? 1_000) >= 500, "every", ejection.every, "500ms or more")
      .demand(ejection.maxEjected?.value !== 0, "maxEjected", ejection.maxEjected, "more than 0%");
  }
  checks.demand(
    startWithin === undefined || (startWithin.seconds >= 10 && startWithin.minutes <= 180),
    "startWithin",
    startWithin,
    "10s to 3h",
  );
  for (const [field, length] of Object.entries({ slowStart, drain })) {
    checks.demand(
      length === undefined || (length.milliseconds >= 1_000 && length.minutes <= 15),
      field,
      length,
      "1s to 15m",
    );
  }
  return checks.problems;
}
