import { Type } from "@sinclair/typebox";

import { domainName } from "./gateways";
import { choice, described, filled, section } from "./schema-kit";
import { duration } from "./words";

const ProbesSchema = section(
  {
    enabled: filled(Type.Boolean(), true),
    every: filled(choice(["1m", "5m", "15m", "30m", "60m"]), "1m"),
    timeout: filled(described(duration, "1s to 60s."), "10s"),
    statusBelow: filled(
      Type.Integer({
        minimum: 200,
        maximum: 600,
        description: "An answer with a lower status counts. 500: even a refusal shows that the path is there.",
      }),
      500,
    ),
    domains: filled(
      section(
        {
          api: Type.Optional(described(domainName, "Where clients reach loadBalancers.api.")),
          web: Type.Optional(described(domainName, "Where clients reach loadBalancers.web.")),
        },
        {
          description:
            "Left out: a load balancer on the internet without certificate is asked by its own name, others are not asked.",
        },
      ),
      {},
    ),
  },
  { description: "Each path is asked for from outside, as a client would." },
);

export const ObservabilitySchema = section(
  {
    probes: filled(ProbesSchema, {}),
    gatewayLog: filled(
      section(
        { retentionDays: filled(Type.Integer({ minimum: 1, maximum: 3650 }), 30) },
        {
          description: "The access log of the cluster's gateway. `logging` among the policies says what is in it.",
        },
      ),
      {},
    ),
  },
  { description: "What is watched." },
);
