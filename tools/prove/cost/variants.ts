import { minutes, seconds } from "../../../base";
import {
  attach,
  AuthPolicy,
  CircuitBreakerPolicy,
  FallbackPolicy,
  HealthPolicy,
  type Policy,
  type PolicyTarget,
  RateLimitPolicy,
  RetryPolicy,
  route,
  service,
  TimeoutPolicy,
  ValidationPolicy,
} from "../../../policies";
import { type TokenIssuer } from "../harness";

/** A route with one policy switched on, and what a request needs to pass it. */
export interface Variant {
  readonly name: string;
  readonly policies: readonly Policy[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export const KEY = "key-of-one";
const AUDIENCE = "cost";
const SCHEMA = { type: "object", required: ["prompt"], properties: { prompt: { type: "string" } } };

/** Each policy by itself, and all together. */
export function variants(issuer: TokenIssuer, other: PolicyTarget): readonly Variant[] {
  const timeout = TimeoutPolicy.request(minutes(1));
  const retry = RetryPolicy.on("5xx", "connect-failure").attempts(2).perTry(seconds(5));
  const breaker = CircuitBreakerPolicy.trip({ after: 5 }).bulkhead({ active: 1000 });
  const limit = RateLimitPolicy.global({ requests: 1_000_000_000, per: "second" });
  const jwt = AuthPolicy.jwt({ issuer: issuer.issuer, audiences: [AUDIENCE], keys: { inline: issuer.jwks() } });
  const fallback = FallbackPolicy.when("5xx", "connect-failure").then(other);
  const validation = ValidationPolicy.jsonSchema(SCHEMA).maxBytes(65_536);
  const token = { authorization: `Bearer ${issuer.token({ aud: AUDIENCE })}` };
  const body = { prompt: "hello" };
  return [
    { name: "timeout only", policies: [timeout] },
    { name: "retry", policies: [timeout, retry] },
    { name: "circuit breaker", policies: [timeout, breaker] },
    { name: "rate limit", policies: [timeout, limit] },
    {
      name: "auth: API key",
      policies: [timeout, AuthPolicy.apiKey({ secrets: ["clients"] })],
      headers: { "x-api-key": KEY },
    },
    { name: "auth: JWT", policies: [timeout, jwt], headers: token },
    { name: "fallback", policies: [timeout, fallback] },
    { name: "validation (asks the middleware)", policies: [timeout, validation], body },
    {
      name: "all of these",
      policies: [timeout, retry, breaker, limit, jwt, fallback, validation],
      headers: token,
      body,
    },
  ];
}

/** A path with these policies that leads to a service of its own. */
export function routeWith(name: string, policies: readonly Policy[]): PolicyTarget {
  const target = route(`/${name}`, { to: service(name), concurrency: 100 });
  for (const policy of policies) attach(policy).to(target);
  return target;
}

/** A service that others fall back to. */
export function another(): PolicyTarget {
  const target = service("another");
  attach(HealthPolicy.tcp()).to(target);
  return target;
}
