import {
  AuthPolicy,
  CachePolicy,
  LoggingPolicy,
  RateLimitPolicy,
  RolloutPolicy,
  TracingPolicy,
  ValidationPolicy,
} from "../../policies";
import { compact, firstAndRest, given, portion, type Said, type TargetNamed, time } from "./build-kit";

export function rateLimit({ global, perTenant, perAddress, tokens, shared }: Said<"rateLimit">): RateLimitPolicy {
  let policy: RateLimitPolicy | undefined;
  if (global !== undefined) policy = RateLimitPolicy.global(global);
  if (perTenant !== undefined) {
    const { header, ...rate } = perTenant;
    policy = (policy ?? RateLimitPolicy).perTenant(header, rate);
  }
  if (perAddress !== undefined) policy = (policy ?? RateLimitPolicy).perAddress(perAddress);
  if (tokens !== undefined) policy = (policy ?? RateLimitPolicy).tokens(tokens);
  if (policy === undefined) throw new Error("a rate limit without a rate came past the checks");
  return shared === true ? policy.shared() : policy;
}

export function auth({ jwt, apiKey }: Said<"auth">): AuthPolicy {
  if (jwt !== undefined) {
    const { keys, ...rest } = jwt;
    return AuthPolicy.jwt({
      ...rest,
      keys: keys.uri === undefined ? { inline: keys.inline ?? "" } : { uri: keys.uri },
    });
  }
  if (apiKey === undefined) throw new Error("an auth policy without a form came past the checks");
  return AuthPolicy.apiKey(apiKey);
}

export function validation(said: Said<"validation">): ValidationPolicy {
  const { jsonSchema, maxBytes, contentTypes, failOpen } = said;
  let policy: ValidationPolicy | undefined;
  if (jsonSchema !== undefined) policy = ValidationPolicy.jsonSchema(jsonSchema);
  if (maxBytes !== undefined) policy = (policy ?? ValidationPolicy).maxBytes(maxBytes);
  if (contentTypes !== undefined) policy = (policy ?? ValidationPolicy).contentTypes(...firstAndRest(contentTypes));
  if (policy === undefined) throw new Error("a validation that says nothing came past the checks");
  return failOpen === undefined ? policy : policy.failOpen(failOpen);
}

export function cache({ fresh, staleIfError }: Said<"cache">): CachePolicy {
  const { ttl, methods, key } = typeof fresh === "string" ? { ttl: fresh, methods: undefined, key: undefined } : fresh;
  const policy = CachePolicy.fresh({
    ttl: time(ttl),
    ...(methods === undefined ? {} : { methods }),
    ...(key === undefined ? {} : { key: key as readonly ("path" | "query" | "body" | `header:${string}`)[] }),
  });
  return staleIfError === undefined ? policy : policy.staleIfError(time(staleIfError));
}

type Variants = NonNullable<Said<"rollout">["byHeader"]>["variants"];

export function rollout(said: Said<"rollout">, targetNamed: TargetNamed): RolloutPolicy {
  const { canary, byHeader, byCookie, blueGreen, mirror, sticky, rolling } = said;
  const variants = (list: Variants) => list.map(({ value, to }) => ({ value, target: targetNamed(to) }));
  if (canary !== undefined) {
    const { to, steps, at } = canary;
    return RolloutPolicy.canary(targetNamed(to), { steps: steps.map(portion), ...(at === undefined ? {} : { at }) });
  }
  if (byHeader !== undefined) return RolloutPolicy.byHeader(byHeader.name, ...variants(byHeader.variants));
  if (byCookie !== undefined) return RolloutPolicy.byCookie(byCookie.name, ...variants(byCookie.variants));
  if (blueGreen !== undefined) return RolloutPolicy.blueGreen(targetNamed(blueGreen.green), blueGreen.live);
  if (mirror !== undefined) {
    const { to, share } = typeof mirror === "string" ? { to: mirror, share: undefined } : mirror;
    return RolloutPolicy.mirror(targetNamed(to), given(share, portion));
  }
  if (sticky !== undefined) return RolloutPolicy.sticky(sticky.cookie, time(sticky.ttl));
  if (rolling === undefined) throw new Error("a rollout without a form came past the checks");
  const amount = (value: number | string) => (typeof value === "number" ? value : portion(value));
  return RolloutPolicy.rolling(
    compact({ maxSurge: given(rolling.maxSurge, amount), maxUnavailable: given(rolling.maxUnavailable, amount) }),
  );
}

export function tracing({ sample, to }: Said<"tracing">): TracingPolicy {
  const policy = TracingPolicy.sample(portion(sample));
  return to === undefined ? policy : policy.to(to);
}

export function logging({ access, withLadderSteps }: Said<"logging">): LoggingPolicy {
  const policy = LoggingPolicy.access(access);
  return withLadderSteps === true ? policy.withLadderSteps() : policy;
}
