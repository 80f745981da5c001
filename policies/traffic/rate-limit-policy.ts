import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

export type RateUnit = "second" | "minute" | "hour" | "day";

/** So many in each unit of time. */
export interface Rate {
  /** 1 to 1,000,000,000. */
  readonly requests: number;
  readonly per: RateUnit;
}

interface RateLimitSettings {
  readonly overall?: Rate;
  readonly tenant?: Rate & { readonly header: string };
  readonly address?: Rate;
  readonly tokens?: Rate;
  readonly shared?: boolean;
}

/** How much is let through. What is over the limit gets 429. */
export class RateLimitPolicy extends Policy<"rate-limit", RateLimitSettings> {
  private constructor(settings: RateLimitSettings, origin: PolicyOrigin = {}) {
    super("rate-limit", settings, origin, check(settings));
  }

  /** All callers together. */
  static global(rate: Rate): RateLimitPolicy {
    return new RateLimitPolicy({ overall: rate });
  }

  /** Each value of a request header. The header must be set by something that the caller cannot pass by. */
  static perTenant(header: string, rate: Rate): RateLimitPolicy {
    return new RateLimitPolicy({ tenant: { header, ...rate } });
  }

  /** Each client address. */
  static perAddress(rate: Rate): RateLimitPolicy {
    return new RateLimitPolicy({ address: rate });
  }

  /** Model tokens, all callers together. */
  static tokens(rate: Rate): RateLimitPolicy {
    return new RateLimitPolicy({ tokens: rate });
  }

  global(rate: Rate): this {
    return this.with({ overall: rate });
  }

  perTenant(header: string, rate: Rate): this {
    return this.with({ tenant: { header, ...rate } });
  }

  perAddress(rate: Rate): this {
    return this.with({ address: rate });
  }

  tokens(rate: Rate): this {
    return this.with({ tokens: rate });
  }

  /** Counts over all copies of the gateway together, not in each: needs a Redis beside it. */
  shared(): this {
    return this.with({ shared: true });
  }

  get features(): readonly FeatureOf<"rate-limit">[] {
    const { overall, tenant, address, tokens, shared } = this.settings;
    return [
      ...(overall === undefined ? [] : (["global"] as const)),
      ...(tenant === undefined ? [] : (["per-tenant"] as const)),
      ...(address === undefined ? [] : (["per-address"] as const)),
      ...(tokens === undefined ? [] : (["tokens"] as const)),
      ...(shared === true ? (["shared-count"] as const) : []),
    ];
  }

  describe(): string {
    const { overall, tenant, address, tokens, shared } = this.settings;
    const text = (rate: Rate) => `${rate.requests}/${rate.per}`;
    return [
      overall && `${text(overall)} in all`,
      tenant && `${text(tenant)} for each ${tenant.header}`,
      address && `${text(address)} for each address`,
      tokens && `${text(tokens)} tokens`,
      shared === true ? "counted together" : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(", ");
  }

  protected remake(settings: RateLimitSettings, origin: PolicyOrigin): this {
    return new RateLimitPolicy(settings, origin) as this;
  }
}

const UNITS: readonly string[] = ["second", "minute", "hour", "day"];

function check(settings: RateLimitSettings): Checks["problems"] {
  const checks = new Checks("RateLimitPolicy");
  for (const field of ["overall", "tenant", "address", "tokens"] as const) {
    const rate = settings[field];
    if (rate === undefined) continue;
    checks
      .whole(`${field}.requests`, rate.requests, 1, 1_000_000_000)
      .demand(UNITS.includes(rate.per), `${field}.per`, rate.per, UNITS.join(", "));
  }
  const header = settings.tenant?.header;
  checks.demand(
    header === undefined || /^[A-Za-z0-9-]{1,100}$/.test(header),
    "tenant.header",
    header,
    "a header name of letters, digits and -",
  );
  return checks.problems;
}
