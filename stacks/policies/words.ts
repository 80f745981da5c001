import type { Path, PolicyWord } from "../../config";
import type { PolicyKind } from "../../policies";

/** The platform file's word for each kind of policy. */
export const WORD_OF: Readonly<Record<PolicyKind, PolicyWord>> = {
  health: "health",
  timeout: "timeout",
  retry: "retry",
  "circuit-breaker": "circuitBreaker",
  "rate-limit": "rateLimit",
  auth: "auth",
  validation: "validation",
  cache: "cache",
  fallback: "fallback",
  failover: "failover",
  "dead-letter": "deadLetter",
  rollout: "rollout",
  tracing: "tracing",
  logging: "logging",
};

/** Fields and features as policies and tiers call them, by what the platform file calls them. */
const FIELDS: Readonly<Partial<Record<PolicyWord, Readonly<Record<string, string>>>>> = {
  health: {
    "active-http": "http",
    "active-tcp": "tcp",
    "active-grpc": "grpc",
    "passive-ejection": "ejectAfter",
    "panic-threshold": "panicBelow",
    startup: "startWithin",
    liveness: "restartsWhenDead",
    readiness: "servesWhenReady",
    "slow-start": "slowStart",
    ejectFor: "ejectAfter.ejectFor",
    maxEjected: "ejectAfter.maxEjected",
  },
  timeout: { "per-try": "perTry" },
  retry: { conditions: "on", "per-try": "perTry" },
  circuitBreaker: { "overflow-reply": "answerOverflow" },
  rateLimit: {
    overall: "global",
    tenant: "perTenant",
    address: "perAddress",
    "per-tenant": "perTenant",
    "per-address": "perAddress",
    "shared-count": "shared",
  },
  auth: { "jwt-inline": "jwt", "jwt-remote": "jwt", "api-key": "apiKey" },
  validation: { "json-schema": "jsonSchema", "max-size": "maxBytes", "content-type": "contentTypes" },
  cache: { ttl: "fresh.ttl", methods: "fresh.methods", key: "fresh.key", "stale-if-error": "staleIfError" },
  fallback: {
    stale: "staleFor",
    backend: "then",
    reply: "thenReply",
    "reply-headers": "thenReply",
    "dead-letter": "thenDeadLetter",
  },
  failover: { "disruption-budget": "keepsAllBut" },
  deadLetter: { topic: "capture" },
  rollout: {
    "header-match": "byHeader",
    "cookie-match": "byCookie",
    "blue-green": "blueGreen",
    "rolling-update": "rolling",
  },
  tracing: { spans: "sample" },
  logging: { "access-log": "access", "ladder-steps": "withLadderSteps", fields: "access" },
};

/** Words that stand inside the one that was said: the interval of a probe, the steps of a canary. */
const INSIDE: Readonly<Partial<Record<PolicyWord, readonly string[]>>> = {
  health: ["http", "tcp", "grpc"],
  auth: ["jwt", "apiKey"],
  rollout: ["canary", "byHeader", "byCookie", "blueGreen", "mirror", "sticky", "rolling"],
};

/**
 * Where in the platform file a field of a policy stands, from the policy on.
 * @param said what the file says of the policy
 */
export function fieldPath(word: PolicyWord, field: string, said: unknown): Path {
  const [first = "", ...rest] = field.split(".");
  const rung = /^rungs\[(\d+)\]$/.exec(first);
  if (word === "fallback" && rung !== null) return [...rungPath(Number(rung[1]), said), ...rest];
  if (word === "fallback" && (first === "when" || first.startsWith("on-"))) return ["when"];
  const known = FIELDS[word]?.[first];
  if (known !== undefined) return [...known.split("."), ...rest];
  if (has(said, first)) return [first, ...rest];
  const holder = INSIDE[word]?.find((key) => has(said, key));
  if (holder === undefined || first === "") return first === "" ? [] : [first, ...rest];
  return has(member(said, holder), first) ? [holder, first, ...rest] : [holder];
}

/** The word that made rung number `index` of a ladder. */
function rungPath(index: number, said: unknown): Path {
  const stale = has(said, "staleFor") ? 1 : 0;
  if (index < stale) return ["staleFor"];
  const then = member(said, "then");
  if (Array.isArray(then) && index - stale < then.length) return ["then", index - stale];
  return [has(said, "thenReply") ? "thenReply" : "thenDeadLetter"];
}

function has(holder: unknown, key: string): boolean {
  return member(holder, key) !== undefined;
}

export function member(holder: unknown, key: string | number): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string | number, unknown>>)[key];
}

/** What policies call by its name in TypeScript, by what the platform file calls it. */
const SAID_IN_TYPESCRIPT: readonly (readonly [typescript: string, file: string])[] = [
  ["make one of both with .extending()", "let one extend the set of the other (extends)"],
  ["use CircuitBreakerPolicy.answerOverflow", "use circuitBreaker.answerOverflow"],
];

export function inFileWords(text: string): string {
  return SAID_IN_TYPESCRIPT.reduce((said, [typescript, file]) => said.replace(typescript, file), text);
}
