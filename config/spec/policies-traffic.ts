import { Type } from "@sinclair/typebox";

import { brief, flag, policy, reason, share } from "./policies-kit";
import { choice, described, freeForm, section, text } from "./schema-kit";
import { duration, name } from "./words";

export const RATE_UNITS = ["second", "minute", "hour", "day"] as const;

const rate = { requests: Type.Integer({ minimum: 1, maximum: 1_000_000_000 }), per: choice(RATE_UNITS) };
const headerName = text("^[A-Za-z0-9-]{1,100}$", "a header name of letters, digits and -", "x-tenant");

export const RateLimitSchema = policy(
  {
    global: Type.Optional(section(rate, { description: "All callers together." })),
    perTenant: Type.Optional(
      section({ header: headerName, ...rate }, { description: "Each value of a header that callers cannot forge." }),
    ),
    perAddress: Type.Optional(section(rate, { description: "Each client address." })),
    tokens: Type.Optional(section(rate, { description: "Model tokens, all callers together." })),
    shared: flag("Counts over all copies of the gateway together."),
  },
  { description: "How much is let through. What is over the limit gets 429." },
);

const secretName = text(
  "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$",
  "the name of a Kubernetes secret in lower case",
  "client-keys",
);

export const AuthSchema = policy(
  {
    jwt: Type.Optional(
      section(
        {
          issuer: Type.String({ minLength: 1 }),
          audiences: Type.Array(Type.String({ minLength: 1 }), { minItems: 1, uniqueItems: true }),
          keys: section(
            {
              uri: Type.Optional(text("^https://\\S+$", "an https address", "https://login.example.com/keys")),
              inline: Type.Optional(Type.String({ minLength: 2, description: "A JSON object with public keys." })),
            },
            { description: "The public keys: fetched from uri, or written out in inline." },
          ),
          claimsToHeaders: Type.Optional(
            Type.Unsafe<Record<string, string>>({ type: "object", additionalProperties: { type: "string" } }),
          ),
        },
        { description: "A signed token in Authorization: Bearer." },
      ),
    ),
    apiKey: Type.Optional(
      section(
        {
          header: Type.Optional(headerName),
          secrets: Type.Array(secretName, {
            minItems: 1,
            uniqueItems: true,
            description: "Kubernetes secrets that hold the keys, one entry a client.",
          }),
          clientHeader: Type.Optional(headerName),
        },
        { description: "A key in a header. Left out, header is x-api-key." },
      ),
    ),
  },
  { description: "Who may call: jwt or apiKey. A model's own token is said in models." },
);

export const ValidationSchema = policy(
  {
    jsonSchema: Type.Optional(freeForm({ description: "The body as JSON Schema 2020-12." })),
    maxBytes: Type.Optional(Type.Integer({ minimum: 1, maximum: 67_108_864 })),
    contentTypes: Type.Optional(
      Type.Array(text("^[a-z]+/[a-z0-9.+*-]+$", "a media type without parameters", "application/json"), {
        minItems: 1,
        uniqueItems: true,
      }),
    ),
    failOpen: Type.Optional(reason),
  },
  { description: "What a request must look like. What does not is answered 400, 413 or 415." },
);

export const CACHE_METHODS = ["GET", "HEAD", "POST"] as const;

export const CacheSchema = policy(
  {
    fresh: brief(
      "ttl",
      duration,
      {
        methods: Type.Optional(Type.Array(choice(CACHE_METHODS), { minItems: 1, uniqueItems: true })),
        key: Type.Optional(
          Type.Array(
            text("^(path|query|body|header:[A-Za-z0-9-]+)$", 'path, query, body or "header:<name>"', "header:x-tenant"),
            { minItems: 1, uniqueItems: true },
          ),
        ),
      },
      { description: "How long an answer is fresh, 1s to 30d. Left out: GET and HEAD, by path and query." },
    ),
    staleIfError: Type.Optional(described(duration, "Answers from an old copy when the service fails. 1s to 24h.")),
  },
  { description: "Keeps answers." },
);

const variants = section({
  name: text("^[A-Za-z0-9_-]{1,40}$", "1 to 40 letters, digits, - and _", "x-variant"),
  variants: Type.Array(section({ value: Type.String({ minLength: 1 }), to: name }), { minItems: 1 }),
});

const amount = Type.Unsafe<number | string>({
  type: ["integer", "string"],
  minimum: 0,
  maximum: 100,
  pattern: share.pattern,
  patternErrorMessage: share["patternErrorMessage"] as string,
  description: "A count, or a share.",
});

export const RolloutSchema = policy(
  {
    canary: Type.Optional(
      section({
        to: name,
        steps: Type.Array(share, { minItems: 1, description: "The canary's share at each step, rising." }),
        at: Type.Optional(Type.Integer({ minimum: 0, description: "The step in force now. Left out: 0." })),
      }),
    ),
    byHeader: Type.Optional(variants),
    byCookie: Type.Optional(variants),
    blueGreen: Type.Optional(section({ green: name, live: choice(["blue", "green"]) })),
    mirror: Type.Optional(brief("to", name, { share: Type.Optional(share) })),
    sticky: Type.Optional(section({ cookie: Type.String({ minLength: 1 }), ttl: duration })),
    rolling: Type.Optional(section({ maxSurge: Type.Optional(amount), maxUnavailable: Type.Optional(amount) })),
  },
  { description: "How a new version takes over: one of these." },
);

export const TracingSchema = policy(
  {
    sample: described(share, "The share of requests that are traced."),
    to: Type.Optional(
      section(
        { service: Type.String({ minLength: 1 }), port: Type.Optional(Type.Integer({ minimum: 1, maximum: 65535 })) },
        { description: "Where spans go. Left out: the service otel-collector, port 4317." },
      ),
    ),
  },
  { description: "Which requests leave a trace." },
);

export const LoggingSchema = policy(
  {
    access: Type.Unsafe<Record<string, string>>({
      type: "object",
      additionalProperties: { type: "string" },
      description: "One line a request, with these constants in it.",
    }),
    withLadderSteps: flag("Also says which rung answered, and why the rungs above did not."),
  },
  { description: "What is written down for each request. Never a body, a token or a query string." },
);
