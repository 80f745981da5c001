import { Type } from "@sinclair/typebox";

import { brief, flag, share } from "./policies-kit";
import { count, described, named, section, text } from "./schema-kit";
import { duration, image, name } from "./words";

const VersionSchema = section(
  {
    image,
    stable: flag("What the others are compared to. Left out: the version that is named stable."),
    replicas: Type.Optional(count(1, 200, { description: "Left out: as many as the service has." })),
  },
  { description: "One version. Everything else is as the service says." },
);

export const versionsSchema = named(VersionSchema, name, {
  description: "Versions side by side, in place of `image`. Which of them gets what is said in `rollout`.",
});

const weights = named(Type.Integer({ minimum: 0, maximum: 100 }), name, {
  description: "Percent by version, 100 in all. A version that is not named gets nothing.",
});

const gate = section(
  {
    watch: Type.Optional(described(duration, "How long a step is watched first, 1m to 2h. Left out: 10m.")),
    errorRate: Type.Optional(described(share, "More answers with 5xx than this take the step back.")),
    latency: Type.Optional(
      section({
        quantile: Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1, description: "Such as 0.99." }),
        below: described(duration, "Whole seconds or milliseconds. A slower answer takes the step back."),
      }),
    ),
  },
  { description: "Judges each step by the answers of the routes, after the release. Needs deployment.canaryGate." },
);

const variants = section({
  name: text("^[A-Za-z0-9_-]{1,40}$", "1 to 40 letters, digits, - and _", "x-version"),
  variants: Type.Array(section({ value: Type.String({ minLength: 1 }), to: name }), { minItems: 1 }),
});

/** Who gets which version. The same declaration holds on every route and call that leads to the service. */
export const ServiceRolloutSchema = section(
  {
    canary: Type.Optional(
      section(
        {
          steps: Type.Array(weights, { minItems: 1, maxItems: 20 }),
          at: Type.Optional(
            Type.Integer({ minimum: 0, description: "The step in force, 0 for the first. Left out: 0." }),
          ),
          gate: Type.Optional(gate),
        },
        { description: "A rising share for the new version, step by step." },
      ),
    ),
    byHeader: Type.Optional(variants),
    byCookie: Type.Optional(variants),
    blueGreen: Type.Optional(
      section({ live: described(name, "The version that gets everything.") }, { description: "A switch." }),
    ),
    mirror: Type.Optional(brief("to", name, { share: Type.Optional(share) })),
  },
  { description: "Who gets which version: one of these. All others get the stable one." },
);
