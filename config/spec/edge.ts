import { Type } from "@sinclair/typebox";

import { certificateId } from "./gateways";
import { LoadSchema, RouteObjectivesSchema } from "./objectives";
import { PolicyUseSchema } from "./policies";
import { choice, derived, described, filled, section } from "./schema-kit";
import { duration, name } from "./words";

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
