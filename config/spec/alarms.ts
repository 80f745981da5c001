import { Type } from "@sinclair/typebox";

import { share } from "./policies-kit";
import { described, filled, section, text } from "./schema-kit";

const BoundsSchema = section(
  {
    fullness: filled(described(share, "Memory, processors, disks or connections in use, for 15 minutes."), "85%"),
    errors: filled(described(share, "Requests at the gateway that end in 500 or above, over 5 minutes."), "5%"),
    degraded: filled(described(share, "A route's requests on one rung of its fallback, over 5 minutes."), "5%"),
    lag: filled(
      Type.Integer({ minimum: 1, description: "Messages that a consumer has not read, for 15 minutes." }),
      10_000,
    ),
  },
  { description: "When something is wrong." },
);

export const AlarmsSchema = section(
  {
    emails: filled(
      Type.Array(text("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$", "a mail address such as ops@example.com", "ops@example.com"), {
        uniqueItems: true,
        description: "Each hears of every alarm, once its owner has confirmed. Without any there are no alarms.",
      }),
      [],
    ),
    bounds: filled(BoundsSchema, {}),
  },
  { description: "Who hears of alarms, and when." },
);
