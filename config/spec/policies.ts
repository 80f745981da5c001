import { Type } from "@sinclair/typebox";

import {
  CircuitBreakerSchema,
  DeadLetterSchema,
  FailoverSchema,
  FallbackSchema,
  HealthSchema,
  RetrySchema,
  TimeoutSchema,
} from "./policies-resilience";
import {
  AuthSchema,
  CacheSchema,
  LoggingSchema,
  RateLimitSchema,
  RolloutSchema,
  TracingSchema,
  ValidationSchema,
} from "./policies-traffic";
import { choice, filled, named, type Resolved, section } from "./schema-kit";
import { name } from "./words";

const KINDS = {
  health: Type.Optional(HealthSchema),
  timeout: Type.Optional(TimeoutSchema),
  retry: Type.Optional(RetrySchema),
  circuitBreaker: Type.Optional(CircuitBreakerSchema),
  rateLimit: Type.Optional(RateLimitSchema),
  auth: Type.Optional(AuthSchema),
  validation: Type.Optional(ValidationSchema),
  cache: Type.Optional(CacheSchema),
  fallback: Type.Optional(FallbackSchema),
  failover: Type.Optional(FailoverSchema),
  deadLetter: Type.Optional(DeadLetterSchema),
  rollout: Type.Optional(RolloutSchema),
  tracing: Type.Optional(TracingSchema),
  logging: Type.Optional(LoggingSchema),
};

/** One policy of each kind at most. */
export const PolicySetSchema = section(KINDS, { description: "Policies, one of each kind at most." });

/** What holds on one target: named sets, and policies of its own. */
export const PolicyUseSchema = section(
  {
    use: Type.Optional(Type.Array(name, { minItems: 1, uniqueItems: true, description: "Sets of policies.named." })),
    ...KINDS,
  },
  { description: "What must hold here. Two policies of one kind are an error; `extends` is the only merge." },
);

export const PoliciesSchema = section(
  {
    profile: filled(
      choice(["ack", "envoy-gateway-1.9"], {
        description: "What the gateway in the cluster understands: that of ACK, or Envoy Gateway 1.9 itself.",
      }),
      "ack",
    ),
    defaults: filled(PolicySetSchema, {}),
    named: filled(named(PolicySetSchema, name, { description: "Sets of policies, to be used by name." }), {}),
  },
  { description: "What must hold, and what to do when it does not. defaults hold where a target says nothing." },
);

export type PolicySet = Resolved<typeof PolicySetSchema>;
export type PolicyUse = Resolved<typeof PolicyUseSchema>;
export type PolicyWord = keyof PolicySet;

/** The words for the kinds of policy, in the order of the schema. */
export const POLICY_WORDS = Object.keys(KINDS) as readonly PolicyWord[];
