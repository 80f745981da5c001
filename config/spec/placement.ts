import { Type } from "@sinclair/typebox";

import { filled, named, section } from "./schema-kit";
import { name } from "./words";

const DomainSchema = section({
  dedicated: filled(
    Type.Boolean({ description: "Nodes of the domain are tainted: only work of that domain runs there." }),
    true,
  ),
});

/** Compute domains keep unlike work apart: long text generations must not queue behind video jobs. */
export const PlacementSchema = section(
  {
    domains: filled(named(DomainSchema, name, { description: "Compute domains by name." }), {
      general: { dedicated: false },
      text: {},
      vision: {},
      audio: {},
      media: {},
    }),
  },
  { description: "Which work shares machines with which." },
);
