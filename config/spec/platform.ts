import { type Static, Type } from "@sinclair/typebox";

import { AccountSchema, StateSchema } from "./account";
import { AlarmsSchema } from "./alarms";
import { CatalogueSchema } from "./catalogue";
import { ClusterSchema, type PoolSchema } from "./cluster";
import { DataSchema } from "./data";
import { DrillsSchema } from "./drills";
import { LoadBalancersSchema, RouteSchema } from "./edge";
import { GatewaysSchema } from "./gateways";
import { MessagingSchema } from "./messaging";
import { NetworkSchema, type RegionSchema } from "./network";
import { RegionSchema as Region } from "./network";
import { ObjectivesSchema } from "./objectives";
import { ObservabilitySchema } from "./observability";
import { PlacementSchema } from "./placement";
import { PoliciesSchema } from "./policies";
import { routePath } from "./route-path";
import { filled, named, type Resolved, section, text } from "./schema-kit";
import { MediaSchema, ModelSchema } from "./serving";
import { ServiceSchema } from "./services";
import { name } from "./words";
import { DeploymentSchema } from "./workloads";

/** The whole of `platform.yaml`: the one source of its types, its validation and its published JSON Schema. */
export const PlatformSchema = section(
  {
    name: text(
      "^(?=.{2,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$",
      "2 to 32 lower-case letters, digits and hyphens, starting with a letter",
      "lumen",
      {
        description: "The platform's name: the first part of every physical name.",
      },
    ),
    environment: filled(
      text("^[a-z][a-z0-9]{1,15}$", "2 to 16 lower-case letters and digits, starting with a letter", "prod", {
        description: "The second part of every physical name.",
      }),
      "prod",
    ),
    account: AccountSchema,
    state: filled(StateSchema, { backend: "local" }),
    deletionProtection: filled(
      Type.Boolean({
        description:
          "Stores, cluster and load balancers refuse to be deleted. false only where nothing is worth keeping.",
      }),
      true,
    ),
    tags: filled(
      named(
        Type.String({ maxLength: 128 }),
        text(
          "^(?!aliyun|acs:|https?://)[A-Za-z][A-Za-z0-9:_./-]{0,63}$",
          "a tag key of letters, digits and : _ . / - that does not start with aliyun, acs: or http",
          "Team",
        ),
        {
          description: "Tags of every resource, beside Project and Environment.",
        },
      ),
      {},
    ),
    alarms: filled(AlarmsSchema, {}),
    observability: filled(ObservabilitySchema, {}),
    regions: Type.Array(Region, { minItems: 1, maxItems: 5 }),
    network: filled(NetworkSchema, {}),
    cluster: ClusterSchema,
    data: filled(DataSchema, {}),
    messaging: filled(MessagingSchema, {}),
    models: filled(named(ModelSchema, name, { description: "Model endpoints by name." }), {}),
    media: filled(named(MediaSchema, name, { description: "Media workers by name." }), {}),
    services: filled(named(ServiceSchema, name, { description: "Microservices by name." }), {}),
    deployment: filled(DeploymentSchema, { method: "gitops" }),
    loadBalancers: filled(LoadBalancersSchema, {}),
    gateways: Type.Optional(GatewaysSchema),
    drills: Type.Optional(DrillsSchema),
    routes: filled(named(RouteSchema, routePath, { description: "What answers which path." }), {}),
    policies: filled(PoliciesSchema, {}),
    objectives: filled(ObjectivesSchema, {}),
    placement: filled(PlacementSchema, {}),
    catalogue: filled(CatalogueSchema, {}),
  },
  { description: "An AI platform on Alibaba Cloud." },
);

/** What a user writes. */
export type PlatformSpec = Static<typeof PlatformSchema>;

/** What a user means: every default filled in, every name checked. */
export type Platform = Resolved<typeof PlatformSchema>;

export type AccountSpec = Resolved<typeof AccountSchema>;
export type StateSpec = Resolved<typeof StateSchema>;
export type RegionSpec = Resolved<typeof RegionSchema>;
export type NetworkSpec = Resolved<typeof NetworkSchema>;
export type ClusterSpec = Resolved<typeof ClusterSchema>;
export type PoolSpec = Resolved<typeof PoolSchema>;
export type DataSpec = Resolved<typeof DataSchema>;
export type MessagingSpec = Resolved<typeof MessagingSchema>;
export type ModelSpec = Resolved<typeof ModelSchema>;
export type MediaSpec = Resolved<typeof MediaSchema>;
export type ServiceSpec = Resolved<typeof ServiceSchema>;
export type LoadBalancersSpec = Resolved<typeof LoadBalancersSchema>;
export type GatewaysSpec = Resolved<typeof GatewaysSchema>;
export type DrillsSpec = Resolved<typeof DrillsSchema>;
export type RouteSpec = Resolved<typeof RouteSchema>;
export type PoliciesSpec = Resolved<typeof PoliciesSchema>;
export type ObjectivesSpec = Resolved<typeof ObjectivesSchema>;
export type PlacementSpec = Resolved<typeof PlacementSchema>;
export type CatalogueSpec = Resolved<typeof CatalogueSchema>;
