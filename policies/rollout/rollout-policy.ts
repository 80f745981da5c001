import { type Duration, type Percent, percent } from "../../base";
import { isPolicyTarget, type PolicyTarget, targetLabel } from "../attachment/target";
import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

export interface CanaryOptions {
  /** The canary's share at each step, rising, 0 to 100 %. */
  readonly steps: readonly Percent[];
  /** The step in force now, 0 for the first. @default 0 */
  readonly at?: number;
}

/** What tells the B side of an A/B test: a header or a cookie with one value. */
export interface Variant {
  readonly value: string;
  readonly target: PolicyTarget;
}

export interface RollingOptions {
  /** Extra copies during an update, a count of 0 to 100 or a share. @default 25 % */
  readonly maxSurge?: number | Percent;
  /** Copies that may be missing during an update. @default 0 */
  readonly maxUnavailable?: number | Percent;
}

type RolloutSettings =
  | { readonly form: "canary"; readonly target: PolicyTarget; readonly steps: readonly Percent[]; readonly at?: number }
  | { readonly form: "header" | "cookie"; readonly name: string; readonly variants: readonly Variant[] }
  | { readonly form: "blue-green"; readonly target: PolicyTarget; readonly live: "blue" | "green" }
  | { readonly form: "mirror"; readonly target: PolicyTarget; readonly share: Percent }
  | { readonly form: "sticky"; readonly cookie: string; readonly ttl: Duration }
  | ({ readonly form: "rolling" } & RollingOptions);

const FEATURE = {
  canary: "canary",
  header: "header-match",
  cookie: "cookie-match",
  "blue-green": "blue-green",
  mirror: "mirror",
  sticky: "sticky",
  rolling: "rolling-update",
} as const;

/** How a new version takes over. */
export class RolloutPolicy extends Policy<"rollout", RolloutSettings> {
  private constructor(settings: RolloutSettings, origin: PolicyOrigin = {}) {
    super("rollout", settings, origin, check(settings));
  }

  /** A rising share of traffic to the new version. */
  static canary(target: PolicyTarget, options: CanaryOptions): RolloutPolicy {
    return new RolloutPolicy({ form: "canary", target, ...options });
  }

  /** A/B: requests whose header has a variant's value go to its target. */
  static byHeader(name: string, ...variants: readonly Variant[]): RolloutPolicy {
    return new RolloutPolicy({ form: "header", name, variants });
  }

  /** A/B: requests whose cookie has a variant's value go to its target. */
  static byCookie(name: string, ...variants: readonly Variant[]): RolloutPolicy {
    return new RolloutPolicy({ form: "cookie", name, variants });
  }

  /** All traffic to one of two: the target's own members are blue, `green` is the other. */
  static blueGreen(green: PolicyTarget, live: "blue" | "green"): RolloutPolicy {
    return new RolloutPolicy({ form: "blue-green", target: green, live });
  }

  /** Copies a share of requests to the new version and drops its answers. @default 100 % */
  static mirror(target: PolicyTarget, share: Percent = percent(100)): RolloutPolicy {
    return new RolloutPolicy({ form: "mirror", target, share });
  }

  /** A caller stays with its member, by a cookie that lives this long (1 s to 24 h). */
  static sticky(cookie: string, ttl: Duration): RolloutPolicy {
    return new RolloutPolicy({ form: "sticky", cookie, ttl });
  }

  /** Copies are replaced a few at a time. */
  static rolling(options: RollingOptions = {}): RolloutPolicy {
    return new RolloutPolicy({ form: "rolling", ...options });
  }

  /** The other targets this policy sends to. */
  get targets(): readonly PolicyTarget[] {
    const { settings } = this;
    if ("variants" in settings) return settings.variants.map(({ target }) => target);
    return "target" in settings ? [settings.target] : [];
  }

  /** The canary's share now. */
  get canaryShare(): Percent | undefined {
    const { settings } = this;
    return settings.form === "canary" ? settings.steps[settings.at ?? 0] : undefined;
  }

  get features(): readonly FeatureOf<"rollout">[] {
    return [FEATURE[this.settings.form]];
  }

  describe(): string {
    const { settings } = this;
    switch (settings.form) {
      case "canary":
        return `${(this.canaryShare ?? percent(0)).toString()} to ${targetLabel(settings.target)}, steps ${settings.steps.join(", ")}`;
      case "header":
      case "cookie":
        return `${settings.form} ${settings.name}: ${settings.variants.map((v) => `${v.value} to ${targetLabel(v.target)}`).join(", ")}`;
      case "blue-green":
        return `${settings.live} is live; green is ${targetLabel(settings.target)}`;
      case "mirror":
        return `${settings.share.toString()} copied to ${targetLabel(settings.target)}`;
      case "sticky":
        return `sticky by cookie ${settings.cookie} for ${settings.ttl.toString()}`;
      case "rolling":
        return `rolling, surge ${String(settings.maxSurge ?? "25%")}, unavailable ${String(settings.maxUnavailable ?? 0)}`;
    }
  }

  override toJSON(): object {
    const named = JSON.parse(
      JSON.stringify(this.settings, (_key, value: unknown) => (isPolicyTarget(value) ? targetLabel(value) : value)),
    ) as object;
    return { kind: this.kind, ...this.origin, settings: named };
  }

  protected remake(settings: RolloutSettings, origin: PolicyOrigin): this {
    return new RolloutPolicy(settings, origin) as this;
  }
}

function check(settings: RolloutSettings): Checks["problems"] {
  const checks = new Checks("RolloutPolicy");
  switch (settings.form) {
    case "canary": {
      const shares = settings.steps.map(({ value }) => value);
      const rising = shares.every((share, index) => index === 0 || share > (shares[index - 1] ?? 0));
      checks
        .demand(shares.length > 0 && rising, "steps", shares, "rising shares, at least one")
        .whole("at", settings.at, 0, Math.max(0, shares.length - 1));
      break;
    }
    case "header":
    case "cookie": {
      const values = settings.variants.map(({ value }) => value);
      checks
        .demand(/^[A-Za-z0-9_-]{1,40}$/.test(settings.name), "name", settings.name, "1 to 40 letters, digits, - and _")
        .demand(values.length > 0, "variants", values, "at least one variant")
        .demand(new Set(values).size === values.length, "variants", values, "each value once");
      for (const value of values) {
        checks.demand(/^[A-Za-z0-9_.-]{1,128}$/.test(value), "variants", value, "1 to 128 letters, digits, _ . and -");
      }
      break;
    }
    case "mirror":
      checks.demand(settings.share.value > 0, "share", settings.share, "more than 0%");
      break;
    case "sticky":
      checks
        .demand(/^[A-Za-z0-9_-]{1,40}$/.test(settings.cookie), "cookie", settings.cookie, "a cookie name")
        .demand(settings.ttl.seconds >= 1 && settings.ttl.minutes <= 1440, "ttl", settings.ttl, "1s to 24h");
      break;
    case "rolling": {
      const { maxSurge, maxUnavailable } = settings;
      if (typeof maxSurge === "number") checks.whole("maxSurge", maxSurge, 0, 100);
      if (typeof maxUnavailable === "number") checks.whole("maxUnavailable", maxUnavailable, 0, 100);
      const none = (amount: number | Percent | undefined) =>
        typeof amount === "number" ? amount === 0 : amount?.value === 0;
      checks.demand(
        !(none(maxSurge) && (maxUnavailable === undefined || none(maxUnavailable))),
        "maxSurge",
        0,
        "a surge, or copies that may be missing: with neither an update never moves",
      );
      break;
    }
    case "blue-green":
      checks.demand(["blue", "green"].includes(settings.live), "live", settings.live, "blue, green");
  }
  return checks.problems;
}
