import { type Duration } from "../../base";
import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

export type CacheMethod = "GET" | "HEAD" | "POST";
/** A part of the request that tells answers apart: the path, the query, the body, or a header by name. */
export type CacheKeyPart = "path" | "query" | "body" | `header:${string}`;

export interface FreshOptions {
  /** How long an answer is fresh, 1 s to 30 d. */
  readonly ttl: Duration;
  /** @default GET and HEAD */
  readonly methods?: readonly CacheMethod[];
  /** @default path and query. Name the header that tells tenants apart, or they share answers. */
  readonly key?: readonly CacheKeyPart[];
}

interface CacheSettings {
  readonly fresh?: FreshOptions;
  readonly staleIfError?: Duration;
}

/** Keeps answers. Requests with `Authorization` are kept apart by that header unless the key says otherwise. */
export class CachePolicy extends Policy<"cache", CacheSettings> {
  private constructor(settings: CacheSettings, origin: PolicyOrigin = {}) {
    super("cache", settings, origin, check(settings));
  }

  /** Answers from the copy while it is fresh. */
  static fresh(options: FreshOptions): CachePolicy {
    return new CachePolicy({ fresh: options });
  }

  /** Answers from a copy that is no longer fresh when the service fails, up to this long. 1 s to 24 h. */
  staleIfError(length: Duration): this {
    return this.with({ staleIfError: length });
  }

  get methods(): readonly CacheMethod[] {
    return this.settings.fresh?.methods ?? ["GET", "HEAD"];
  }

  get key(): readonly CacheKeyPart[] {
    return this.settings.fresh?.key ?? ["path", "query"];
  }

  get features(): readonly FeatureOf<"cache">[] {
    const { fresh, staleIfError } = this.settings;
    return [
      ...(fresh === undefined ? [] : (["fresh"] as const)),
      ...(staleIfError === undefined ? [] : (["stale-if-error"] as const)),
      ...(this.methods.includes("POST") ? (["post-body"] as const) : []),
    ];
  }

  describe(): string {
    const { fresh, staleIfError } = this.settings;
    const stale = staleIfError === undefined ? "" : `, stale on error for ${staleIfError.toString()}`;
    return `${this.methods.join(", ")} by ${this.key.join(" + ")} for ${(fresh?.ttl ?? "0s").toString()}${stale}`;
  }

  protected remake(settings: CacheSettings, origin: PolicyOrigin): this {
    return new CachePolicy(settings, origin) as this;
  }
}

function check(settings: CacheSettings): Checks["problems"] {
  const checks = new Checks("CachePolicy");
  const { fresh, staleIfError } = settings;
  if (fresh !== undefined) {
    const key = fresh.key ?? ["path", "query"];
    const methods = fresh.methods ?? ["GET", "HEAD"];
    checks
      .demand(fresh.ttl.seconds >= 1 && fresh.ttl.minutes <= 43_200, "ttl", fresh.ttl, "1s to 30d")
      .demand(methods.length > 0, "methods", methods, "at least one method")
      .demand(key.includes("path"), "key", key, 'a key with "path"')
      .demand(
        !methods.includes("POST") || key.includes("body"),
        "key",
        key,
        'a key with "body", as POST answers depend on it',
      );
    for (const part of key) {
      const known = part === "path" || part === "query" || part === "body" || /^header:[A-Za-z0-9-]+$/.test(part);
      checks.demand(known, "key", part, 'path, query, body or "header:<name>"');
    }
  }
  checks.demand(
    staleIfError === undefined || (staleIfError.seconds >= 1 && staleIfError.minutes <= 1440),
    "staleIfError",
    staleIfError,
    "1s to 24h",
  );
  return checks.problems;
}
