import { Type } from "@sinclair/typebox";

import { filled, section, text } from "./schema-kit";

export const AlarmsSchema = section(
  {
    emails: filled(
      Type.Array(text("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$", "a mail address such as ops@example.com", "ops@example.com"), {
        uniqueItems: true,
        description: "Each hears of every alarm, once its owner has confirmed.",
      }),
      [],
    ),
  },
  { description: "Who hears of alarms." },
);
