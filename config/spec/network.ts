import { Type } from "@sinclair/typebox";

import { filled, section, text } from "./schema-kit";
import { regionId, zoneId } from "./words";

export const CIDR = "^([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]{1,2}$";

export const RegionSchema = section(
  {
    id: regionId,
    zones: Type.Array(zoneId, {
      minItems: 2,
      maxItems: 4,
      uniqueItems: true,
      hint: "load balancers, Kafka and the cluster need two zones to survive the loss of one",
      description: "Two to four zones. The first is the primary zone of products that live in one zone.",
    }),
    cidr: text(CIDR, "an address range such as 10.10.0.0/16", "10.10.0.0/16", {
      description: "Private, /12 to /19: it is cut into vSwitches for nodes, pods and load balancers in each zone.",
    }),
  },
  { description: "A region to deploy to. The first one is the primary region." },
);

export const NetworkSchema = section(
  {
    serviceCidr: filled(
      text(CIDR, "an address range such as 172.16.0.0/20", "172.16.0.0/20", {
        description: "Addresses of Kubernetes Services. Must not overlap a region.",
      }),
      "172.16.0.0/20",
    ),
    nat: filled(
      section({
        bandwidthMbps: filled(
          Type.Integer({
            minimum: 1,
            maximum: 200,
            description: "Peak of the outgoing address, Mbit/s, paid by traffic.",
          }),
          100,
        ),
      }),
      {},
    ),
    flowLogs: filled(
      section({
        enabled: filled(Type.Boolean(), true),
        retentionDays: filled(Type.Integer({ minimum: 1, maximum: 3000 }), 30),
      }),
      {},
    ),
  },
  { description: "What every region's VPC has in common." },
);
