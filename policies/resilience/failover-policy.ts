import { type Percent } from "../../base";
import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

export interface ZoneOptions {
  /** Zones that must hold a copy, 2 to 5. @default 2 */
  readonly atLeast?: number;
  /** Sends to the caller's own zone while it is healthy. @default false */
  readonly preferLocal?: boolean;
}

/** One entry of a gateway or region list: its name, and its share of traffic while all are well. */
export interface Share {
  readonly name: string;
  readonly share: Percent;
}

interface FailoverSettings {
  readonly zones?: ZoneOptions;
  readonly maxUnavailable?: number;
  readonly gateways?: readonly Share[];
  readonly regions?: readonly Share[];
  readonly pools?: readonly Share[];
}

/** Where the work goes when a zone, a pool, a gateway or a region is lost. Needs a health policy on what it moves between. */
export class FailoverPolicy extends Policy<"failover", FailoverSettings> {
  private constructor(settings: FailoverSettings, origin: PolicyOrigin = {}) {
    super("failover", settings, origin, check(settings));
  }

  /** Copies in several zones. */
  static zones(options: ZoneOptions = {}): FailoverPolicy {
    return new FailoverPolicy({ zones: options });
  }

  /** Several gateways of one region, with shares that add up to 100 %. */
  static gateways(first: Share, ...more: readonly Share[]): FailoverPolicy {
    return new FailoverPolicy({ gateways: [first, ...more] });
  }

  /** Several regions, with shares of 0 to 100 % each: 0 % is a standby. */
  static regions(first: Share, ...more: readonly Share[]): FailoverPolicy {
    return new FailoverPolicy({ regions: [first, ...more] });
  }

  /** Several pools of members, with shares that add up to 100 %. */
  static pools(first: Share, ...more: readonly Share[]): FailoverPolicy {
    return new FailoverPolicy({ pools: [first, ...more] });
  }

  zones(options: ZoneOptions): this {
    return this.with({ zones: options });
  }

  gateways(first: Share, ...more: readonly Share[]): this {
    return this.with({ gateways: [first, ...more] });
  }

  regions(first: Share, ...more: readonly Share[]): this {
    return this.with({ regions: [first, ...more] });
  }

  pools(first: Share, ...more: readonly Share[]): this {
    return this.with({ pools: [first, ...more] });
  }

  /** How many copies may be away at once when it can be chosen, 1 to 100. */
  keepsAllBut(maxUnavailable: number): this {
    return this.with({ maxUnavailable });
  }

  get features(): readonly FeatureOf<"failover">[] {
    const { zones, maxUnavailable, gateways, regions, pools } = this.settings;
    return [
      ...(zones === undefined ? [] : (["zones"] as const)),
      ...(maxUnavailable === undefined ? [] : (["disruption-budget"] as const)),
      ...(pools === undefined ? [] : (["pools"] as const)),
      ...(gateways === undefined ? [] : (["gateways"] as const)),
      ...(regions === undefined ? [] : (["regions"] as const)),
    ];
  }

  describe(): string {
    const { zones, maxUnavailable, gateways, regions, pools } = this.settings;
    const list = (shares: readonly Share[]) =>
      shares.map(({ name, share }) => `${name} ${share.toString()}`).join(", ");
    return [
      zones && `${zones.atLeast ?? 2} zones`,
      maxUnavailable && `all but ${maxUnavailable} stay`,
      pools && `pools ${list(pools)}`,
      gateways && `gateways ${list(gateways)}`,
      regions && `regions ${list(regions)}`,
    ]
      .filter((part) => part !== undefined)
      .join("; ");
  }

  protected remake(settings: FailoverSettings, origin: PolicyOrigin): this {
    return new FailoverPolicy(settings, origin) as this;
  }
}

function check(settings: FailoverSettings): Checks["problems"] {
  const checks = new Checks("FailoverPolicy");
  checks.whole("zones.atLeast", settings.zones?.atLeast, 2, 5).whole("keepsAllBut", settings.maxUnavailable, 1, 100);
  for (const field of ["gateways", "regions", "pools"] as const) {
    const shares = settings[field];
    if (shares === undefined) continue;
    const names = shares.map(({ name }) => name);
    const total = shares.reduce((sum, { share }) => sum + share.value, 0);
    checks
      .demand(shares.length >= 2, field, names, "at least two to fail over between")
      .demand(new Set(names).size === names.length, field, names, "each once")
      .demand(
        field === "regions" ? total > 0 : Math.abs(total - 100) < 1e-9,
        field,
        `${total}%`,
        field === "regions" ? "a share above 0% somewhere" : "shares that add up to 100%",
      );
  }
  return checks.problems;
}
