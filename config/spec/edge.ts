import { Type } from "@sinclair/typebox";

import { certificateId, domainName } from "./gateways";
import { CIDR } from "./network";
import { LoadSchema, RouteObjectivesSchema } from "./objectives";
import { PolicyUseSchema } from "./policies";
import { choice, derived, described, filled, section, text } from "./schema-kit";
import { duration, name } from "./words";

const FirewallSchema = section(
  {
    domain: described(domainName, "What clients call. Its record must lead to the output that names the firewall."),
    instance: Type.Optional(
      text(
        "^waf[a-z0-9_-]+$",
        "the id of a WAF 3.0 instance, such as waf_v3postpaid_public_intl-sg-abc",
        "waf_v3postpaid_public_intl-sg-abc",
        {
          description:
            "The instance that the account has: there is one for mainland China, and one for elsewhere. Left out: it is made.",
        },
      ),
    ),
    originBlocks: Type.Optional(
      Type.Array(text(CIDR, "an address range such as 203.0.113.0/24", "203.0.113.0/24"), {
        minItems: 1,
        maxItems: 100,
        uniqueItems: true,
        description:
          "Where it comes from, as its console lists: the load balancer then trusts it to tell the client's address.",
      }),
    ),
  },
  {
    description:
      "A web application firewall (WAF 3.0) in front, by name. It costs by the hour, by domain and by its peak of requests. For a load balancer of the edition Standard: StandardWithWaf has one built in.",
  },
);

function loadBalancer(internetFacing: boolean, edition: "Basic" | "Standard" | "StandardWithWaf", description: string) {
  return section(
    {
      internetFacing: filled(Type.Boolean({ description: "Reachable from the internet." }), internetFacing),
      edition: filled(choice(["Basic", "Standard", "StandardWithWaf"]), edition),
      certificate: Type.Optional(
        described(certificateId, "With it: HTTPS on 443 and a redirect from 80. Without it: HTTP on 80."),
      ),
      requestTimeout: filled(described(duration, "1s to 600s."), "60s"),
      idleTimeout: filled(described(duration, "1s to 600s."), "60s"),
      logRetentionDays: filled(Type.Integer({ minimum: 1, maximum: 3000 }), 30),
      firewall: Type.Optional(FirewallSchema),
    },
    { description },
  );
}

export const LoadBalancersSchema = section(
  {
    api: Type.Optional(loadBalancer(false, "Standard", "The load balancer (ALB) of the API.")),
    web: Type.Optional(loadBalancer(true, "StandardWithWaf", "The load balancer (ALB) of the web front end.")),
  },
  { description: "Load balancers in front. One that is not named is not created." },
);

export const RouteSchema = section(
  {
    to: described(name, "The service or model that answers."),
    through: derived(
      choice(["gateways", "api", "web"], {
        description:
          "What it comes through: the gateways, or a load balancer. Left out: the gateways where there are some, else the load balancer api.",
      }),
    ),
    protocol: filled(
      choice(["http", "sse", "websocket", "grpc"], { description: "How it talks. It rules some policies out." }),
      "http",
    ),
    load: Type.Optional(LoadSchema),
    policies: filled(PolicyUseSchema, {}),
    objectives: filled(RouteObjectivesSchema, {}),
  },
  { description: "What answers a path." },
);
