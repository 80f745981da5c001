import { Type } from "@sinclair/typebox";

import { choice, described, filled, section, text } from "./schema-kit";
import { duration } from "./words";

export const DRILL_INTERVALS = { day: "1d", week: "7d", month: "31d" } as const;

export const DrillsSchema = section(
  {
    every: filled(choice(["day", "week", "month"]), "week"),
    on: filled(
      choice(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], {
        description: "Day of the week; of a month its first day is taken.",
      }),
      "wednesday",
    ),
    at: filled(
      text("^([01][0-9]|2[0-3]):[0-5][0-9]$", "a time of day in UTC, such as 04:00", "04:00", {
        description: "Time of day in UTC. In quotes.",
      }),
      "04:00",
    ),
    takes: filled(
      Type.Array(choice(["gateway", "region"]), {
        minItems: 1,
        uniqueItems: true,
        description: "What is taken out of rotation, each in turn: every gateway of a region, every region.",
      }),
      ["gateway"],
    ),
    hold: filled(described(duration, "How long each stays out, 1m to 1h."), "5m"),
  },
  {
    description:
      "By the clock, gateways or regions are taken out of Global Accelerator's rotation while every path is asked for, and put back.",
  },
);
