import { Type } from "@sinclair/typebox";

import { brief, share } from "./policies-kit";
import { choice, described, filled, section } from "./schema-kit";
import { duration } from "./words";

const SURVIVABLE = [
  "region",
  "zone",
  "cluster",
  "pool",
  "entry",
  "gateway",
  "loadBalancer",
  "middleware",
  "service",
  "endpoint",
  "worker",
  "store",
  "broker",
  "configServer",
  "certificate",
  "apiKey",
] as const;

const ofRoute = {
  availability: Type.Optional(described(share, "Of requests that are answered, such as 99.9%.")),
  worstLatency: Type.Optional(described(duration, "Longest time until an answer or an error.")),
  failover: Type.Optional(described(duration, "Longest time that a failed part keeps getting requests.")),
  survive: Type.Optional(
    Type.Array(choice(SURVIVABLE), {
      uniqueItems: true,
      description: "What may be lost, one at a time, without losing the route. Degraded counts as held.",
    }),
  ),
};

export const RouteObjectivesSchema = section(ofRoute, {
  description: "What this route must hold. One that is missed is an error.",
});

export const ObjectivesSchema = section(
  {
    ...ofRoute,
    maxAttempts: filled(
      Type.Integer({ minimum: 1, maximum: 1000, description: "Most tries one request may cause at one component." }),
      6,
    ),
    drillEvery: Type.Optional(
      described(duration, "At least how often the failover must be exercised for real, such as 7d. `drills` does it."),
    ),
    loadGrowth: filled(described(share, "Growth of the load a minute, for cold starts."), "10%"),
  },
  { description: "What every route must hold, unless it says otherwise itself. One that is missed is an error." },
);

/** Requests at the declared peak. */
export const LoadSchema = brief(
  "perSecond",
  Type.Number({ exclusiveMinimum: 0, maximum: 1_000_000 }),
  {
    inFlight: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1_000_000, description: "At once. Left out: computed." }),
    ),
  },
  { description: "Requests a second at the peak. Left out: 1 is assumed." },
);

/** What one replica can do. */
export const WorkSchema = section(
  {
    serviceTime: described(duration, "Of one request, on average."),
    concurrency: filled(
      Type.Integer({ minimum: 1, maximum: 100_000, description: "Requests at once at that time." }),
      1,
    ),
  },
  { description: "What one replica can do. Left out: assumed by what it is." },
);
