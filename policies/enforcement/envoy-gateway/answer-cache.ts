import { type FallbackTrigger } from "../../resilience";
import { CachePolicy } from "../../traffic";
import { seconds } from "../../../base";
import { type EnforcementContext } from "../context";
import { shareOf, slug, type TierWork, type Writer } from "../tier";
import { type BackendAddress, inNamespace, internalPort } from "./addresses";

/** What the cache has to do for a target, when anything. */
export interface CachePlan {
  readonly policy: CachePolicy;
  readonly staleSeconds: number | undefined;
  readonly triggers: readonly FallbackTrigger[];
  /** Only a stale copy was asked for, so answers count as fresh for one second. */
  readonly staleOnly: boolean;
}

const STALE_TRIGGERS: readonly FallbackTrigger[] = ["5xx", "timeout", "connect-failure"];

/** The cache policy, or what a stale rung implies without one. */
export function cachePlan(
  writer: Writer,
  work: TierWork,
  ladder: { readonly triggers: readonly FallbackTrigger[]; readonly staleSeconds: number | undefined } | undefined,
): CachePlan | undefined {
  const policy = shareOf(work, "cache")?.policy;
  const rung = ladder?.staleSeconds;
  if (policy === undefined && rung === undefined) return undefined;
  const said = policy?.settings.staleIfError;
  if (said !== undefined && rung !== undefined && said.seconds !== rung) {
    writer.problem(work.target, "fallback.stale", {
      got: `${rung}s`,
      want: `the cache policy's staleIfError of ${said.toString()}, or say it once`,
    });
  }
  if (policy === undefined) {
    writer.note(
      work.target,
      "fallback",
      "the stale rung keeps GET and HEAD answers, fresh for 1 s; add a CachePolicy for anything else",
    );
  }
  const staleSeconds = rung ?? (said === undefined ? undefined : Math.ceil(said.seconds));
  return {
    policy: policy ?? CachePolicy.fresh({ ttl: seconds(1) }),
    staleSeconds,
    triggers: ladder?.triggers ?? STALE_TRIGGERS,
    staleOnly: policy === undefined,
  };
}

/** The port on which the answer cache serves a target. */
export function cacheAddress(work: TierWork, context: EnforcementContext): BackendAddress {
  const name = `${slug(work.target)}-cache`;
  return { name, host: inNamespace(context.cache.name, context), port: internalPort(name), hop: true };
}

/** The configuration of the answer cache for one target: a server of its own in front of the primary. */
export function writeCache(
  writer: Writer,
  work: TierWork,
  plan: CachePlan,
  upstream: BackendAddress,
  context: EnforcementContext,
): void {
  const name = `${slug(work.target)}-cache`;
  const kinds = (["cache", "fallback"] as const).filter((kind) => work.shares.has(kind));
  writer.document(work.target, "ConfigMap", name, kinds, {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name, namespace: context.namespace, labels: { "app.kubernetes.io/part-of": context.cache.name } },
    data: { [`${name}.conf`]: nginxConfig(work, plan, upstream, context) },
  });
}

function nginxConfig(work: TierWork, plan: CachePlan, upstream: BackendAddress, context: EnforcementContext): string {
  const { policy, staleSeconds } = plan;
  const zone = slug(work.target).replaceAll("-", "_");
  const ttl = Math.ceil(policy.settings.fresh?.ttl.seconds ?? 1);
  const methods = policy.methods.filter((method) => method !== "GET" && method !== "HEAD");
  const lines = [
    `proxy_cache_path /var/cache/answers/${zone} levels=1:2 keys_zone=${zone}:10m inactive=${ttl + (staleSeconds ?? 0)}s max_size=1g use_temp_path=off;`,
    `map $upstream_cache_status $${zone}_degraded { default ""; STALE "stale"; }`,
    "server {",
    `  listen ${cacheAddress(work, context).port};`,
    "  location / {",
    `    proxy_pass http://${upstream.host}:${upstream.port};`,
    "    proxy_http_version 1.1;",
    "    proxy_set_header Host $http_host;",
    '    proxy_set_header Connection "";',
    "    proxy_read_timeout 600s;",
    `    proxy_cache ${zone};`,
    `    proxy_cache_methods ${["GET", "HEAD", ...methods].join(" ")};`,
    `    proxy_cache_key "${cacheKey(policy)}";`,
    `    proxy_cache_valid 200 ${ttl}s;`,
    ...(staleSeconds === undefined ? [] : [`    proxy_cache_use_stale ${staleConditions(plan.triggers).join(" ")};`]),
    "    proxy_cache_lock on;",
    ...(policy.methods.includes("POST") ? ["    client_body_buffer_size 1m;", "    client_max_body_size 1m;"] : []),
    "    add_header x-cache $upstream_cache_status always;",
    `    add_header x-degraded $${zone}_degraded always;`,
    "  }",
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

/** Answers for one caller are never given to another, unless the key names the headers that tell callers apart. */
function cacheKey(policy: CachePolicy): string {
  const parts = policy.key.map((part) => {
    if (part === "path") return "$uri";
    if (part === "query") return "$args";
    if (part === "body") return "$request_body";
    return `$http_${part.slice("header:".length).toLowerCase().replaceAll("-", "_")}`;
  });
  const named = policy.key.some((part) => part.startsWith("header:"));
  return ["$request_method", "$host", ...parts, ...(named ? [] : ["$http_authorization"])].join("|");
}

function staleConditions(triggers: readonly FallbackTrigger[]): readonly string[] {
  const conditions = triggers.flatMap((trigger): readonly string[] => {
    switch (trigger) {
      case "5xx":
        return ["http_500", "http_502", "http_503", "http_504"];
      case "429":
        return ["http_429"];
      case "timeout":
        return ["timeout", "http_504"];
      case "connect-failure":
      case "unhealthy":
        return ["error", "http_502", "http_503"];
      case "overflow":
        return ["http_503"];
    }
  });
  return [...new Set(conditions)].sort();
}
