import { Type } from "@sinclair/typebox";

import { LoadSchema, WorkSchema } from "./objectives";
import { PolicyUseSchema } from "./policies";
import { choice, count, derived, described, filled, section, text } from "./schema-kit";
import { image, instanceType, name, secretReference } from "./words";

export const ModelSchema = section(
  {
    model: text("^[a-z0-9][a-z0-9.-]{0,62}$", "a model name in lower case such as qwen3-8b", "qwen3-8b", {
      description: "A model of the catalogue, or one of your own from `catalogue.models`.",
    }),
    instanceTypes: Type.Array(instanceType, {
      minItems: 1,
      maxItems: 5,
      uniqueItems: true,
      description: "Tried in order.",
    }),
    gpus: derived(
      Type.Integer({
        minimum: 1,
        maximum: 16,
        description: "GPUs of one replica. Left out: all GPUs of the first instance type.",
      }),
    ),
    domain: derived(described(name, "The compute domain. Left out: the model's own (text, vision, audio, media).")),
    replicas: filled(count(1, 100), { min: 2, max: 4 }),
    scaling: filled(
      section({
        on: filled(
          choice(["qps", "cpu", "gpu"], { description: "Requests a second, or percent busy, of one replica." }),
          "qps",
        ),
        target: filled(Type.Number({ exclusiveMinimum: 0, maximum: 10000 }), 8),
      }),
      {},
    ),
    reach: filled(
      choice(["nlb", "sharedGateway", "nacos"], {
        description:
          "nlb: a port of the inference load balancer. sharedGateway: development only. nacos: discovery by SDK clients.",
      }),
      "nlb",
    ),
    port: derived(
      Type.Integer({
        minimum: 1024,
        maximum: 65535,
        description:
          "Its port on the inference load balancer, for good: callers know it. Not 8080. Left out: 8100 to 8899, by the model's name.",
      }),
    ),
    storage: derived(
      section(
        {
          bucket: described(name, "A bucket of `data.objects`."),
          path: text("^([A-Za-z0-9._-]+/)+$", "a path that ends in a slash, such as models/qwen3-8b/", "models/"),
        },
        { description: "Where the weights are. Left out: bucket models, path MODEL/." },
      ),
    ),
    maxContext: Type.Optional(
      Type.Integer({
        minimum: 1024,
        maximum: 1048576,
        description: "Tokens of context. Left out: the engine decides.",
      }),
    ),
    servesAlso: filled(
      Type.Array(name, {
        uniqueItems: true,
        description: "Models of this file whose name this one answers to when it stands in for them.",
      }),
      [],
    ),
    image: Type.Optional(image),
    token: derived(described(secretReference, "Access token. Left out: the variable NAME_token.")),
    work: Type.Optional(WorkSchema),
    policies: filled(PolicyUseSchema, {}),
    acceptLicence: Type.Optional(
      Type.String({ minLength: 10, description: "Your reason, for a model whose licence asks for one." }),
    ),
  },
  { description: "A model served on PAI-EAS." },
);

export const MediaSchema = section(
  {
    image,
    instanceTypes: Type.Array(instanceType, { minItems: 1, maxItems: 5, uniqueItems: true }),
    domain: filled(name, "media"),
    runsOn: filled(
      choice(["virtual-nodes", "container-groups"], {
        description:
          "virtual-nodes: pods on ECI, as many as `replicas` says, or by the queue's depth with `deployment.depth`. container-groups: bare, isolated groups, as many as `replicas` allows, since they do not scale.",
      }),
      "virtual-nodes",
    ),
    queue: described(name, "The queue of `messaging.queues` it takes work from."),
    replicas: filled(count(0, 100), 1),
    spot: filled(Type.Boolean({ description: "Spot capacity: an interrupted job goes back to the queue." }), true),
    ephemeralStorageGiB: filled(Type.Integer({ minimum: 30, maximum: 2000 }), 100),
    bucket: Type.Optional(described(name, "The bucket of `data.objects` that results go to.")),
    load: Type.Optional(LoadSchema),
    work: Type.Optional(WorkSchema),
  },
  { description: "A worker for long image or video jobs, on ECI." },
);
