import {
  OptionalKind,
  type Static,
  type TObject,
  type TProperties,
  type TSchema,
  type TUnsafe,
  Type,
} from "@sinclair/typebox";

import { choice, described, section, text } from "./schema-kit";
import { name } from "./words";

/** The forms that policies are made of. Their words are those of the policies in TypeScript. */

interface Notes {
  readonly description?: string;
}

type Brief<K extends string, S extends TSchema, P extends TProperties> =
  Static<S> | Static<TObject<{ readonly [key in K]: S } & P>>;

/** One value, or a map that says more: `http: /ready`, or `http: { path: /ready, every: 5s }`. */
export function brief<K extends string, S extends TSchema, P extends TProperties>(
  key: K,
  short: S,
  more: P,
  notes: Notes = {},
): TUnsafe<Brief<K, S, P>> {
  const { type, ...keywords } = short as unknown as { readonly type: string };
  return Type.Unsafe<Brief<K, S, P>>({
    ...keywords,
    ...notes,
    type: [type, "object"],
    properties: { [key]: short, ...more },
    required: [key, ...Object.keys(more).filter((other) => more[other]?.[OptionalKind] !== "Optional")],
    additionalProperties: false,
  });
}

/** Where a policy can be enforced, outermost first. */
export const TIERS = [
  "global-accelerator",
  "apig",
  "alb",
  "nlb",
  "envoy-gateway",
  "eas",
  "kubernetes",
  "queue",
] as const;

/** What every policy can say beside its own words. */
const common = {
  extends: Type.Optional(
    described(name, "A named set: what this policy does not say, it takes from the policy of its kind there."),
  ),
  enforcedBy: Type.Optional(
    choice(TIERS, { description: "The tier that must enforce it. Left out: the nearest that can." }),
  ),
};

/** A policy: a closed map of its own words and those common to all. */
export function policy<P extends TProperties>(words: P, notes: Notes = {}): TObject<P & typeof common> {
  return section({ ...words, ...common }, notes);
}

export const share = text("^(100|[0-9]{1,2})(\\.[0-9]{1,4})?%$", 'a share such as "20%"', "20%");

export const reason = Type.String({ minLength: 15, description: "Your reason, for whoever judges it later." });

export const flag = (description: string) => Type.Optional(Type.Literal(true, { description }));

/** An answer that is not the service's own. */
export const reply = brief(
  "status",
  Type.Integer({ minimum: 200, maximum: 599 }),
  {
    body: Type.Optional(
      Type.Unsafe<string | Record<string, unknown>>({
        type: ["string", "object"],
        description: "Text, or a map that is sent as JSON. At most 4096 bytes.",
      }),
    ),
    contentType: Type.Optional(Type.String({ minLength: 3 })),
    retryAfter: Type.Optional(text("^[1-9][0-9]{0,7}(s|m|h)$", 'a whole number and a unit, such as "30s"', "30s")),
    headers: Type.Optional(
      Type.Unsafe<Record<string, string>>({ type: "object", additionalProperties: { type: "string" } }),
    ),
    degraded: flag("Says, by the header x-degraded, that this is a lesser answer. A status below 300 needs it."),
  },
  { description: "A status, or a map with status, body, contentType, retryAfter, headers, degraded." },
);
