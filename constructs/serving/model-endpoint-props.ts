import type { IConstruct } from "constructs";
import type { Duration } from "../../base";
import type { ModelEngine } from "../../model/catalogue";
import type { SecretRef } from "../core";
import type { IModelStore, ModelMount } from "../data";
import type { INetwork, ISecurityGroup } from "../network";
import type { IModelEndpoint } from "./endpoint";
import type { Model } from "./model";
import type { IPaiWorkspace } from "./pai-workspace";
import type { Reach } from "./reach";
import type { Scaling } from "./scaling";
import type { ServiceSpelling, SpotOptions } from "./service-config";

export interface ModelEndpointProps {
  readonly model: Model;
  readonly network: INetwork;
  /** Such as `ecs.gn7i-c16g1.4xlarge`, tried in order. All with as many GPUs. */
  readonly instanceTypes: readonly string[];
  readonly scaling: Scaling;
  /** What callers must send. Letters, digits, `-` and `_`: it is written into JSON. */
  readonly token: SecretRef;
  /**
   * Where the weights are: a store, in which the model has a folder of its name, or one mount.
   * @default none, for an image that brings them; an official image needs them
   */
  readonly storage?: IModelStore | ModelMount;
  /** How it is reached. @default port 8000 of an inference load balancer of its own; share one with `Reach.nlb` */
  readonly reach?: Reach;
  /** 3 to 63 lower-case letters, digits and underscores. A change makes a new service. @default from the environment and the path */
  readonly name?: string;
  /** The model's name in requests. @default the model's own */
  readonly servedName?: string;
  /** Other names it answers to, so that it can stand in for these. vLLM only. @default none */
  readonly servesAlso?: readonly (string | IModelEndpoint)[];
  /** Tokens of context, 1024 to 1048576. @default the catalogue's for this model, or else the engine's */
  readonly maxContext?: number;
  /** @default the catalogue's for this model */
  readonly engine?: ModelEngine;
  /** The image, as a region's VPC reaches it. @default the engine's official image; a model without an engine needs one */
  readonly image?: string;
  /** What the container runs, a shell script. @default the engine's command; the image's own where there is no engine */
  readonly script?: string;
  /** More words for the engine's command. @default none */
  readonly arguments?: readonly string[];
  /** Where the container listens: 1 to 65535, but 8080 and 9090. @default 8000 */
  readonly port?: number;
  /** Answers 2xx once the model can serve. @default "/health" */
  readonly healthPath?: string;
  /** Before the path of a request behind a load balancer: root or `/api/predict/<name>` is in no page, look at the live service. @default none */
  readonly pathPrefix?: string;
  /** GPUs of a replica. @default those of the instance types, which must be known */
  readonly gpus?: number;
  /** From start to first answer. Probes and Terraform's patience follow from it. @default by the size of the weights, 5 to 42 minutes */
  readonly loadTime?: Duration;
  /** Longest request, 1 second to 1 day. @default 10 minutes */
  readonly requestTimeout?: Duration;
  /** What a stopping replica has to finish its requests, 1 second to 1 hour. @default 2 minutes */
  readonly drain?: Duration;
  /** Takes spot capacity, which can be taken away. @default on demand */
  readonly spot?: SpotOptions;
  /** Environment variables. @default none */
  readonly environment?: Readonly<Record<string, string>>;
  /** Memory in which the GPUs of a replica talk, GiB. @default 16 with several GPUs, the service's own with one */
  readonly sharedMemoryGiB?: number;
  /** NVIDIA driver, such as `550.127.08`. @default the service's own */
  readonly driverVersion?: string;
  /** Disk beside the 30 GiB there are, GiB. @default none */
  readonly extraDiskGiB?: number;
  /** @default the account's default workspace */
  readonly workspace?: IPaiWorkspace;
  /** A group that only served models are in, with 8080 open. @default one of its own, open to load balancers and pods */
  readonly securityGroup?: ISecurityGroup;
  /** Your reason, naming the licence, for a model whose licence asks something of you. @default none */
  readonly acceptLicence?: string;
  /** Keys whose spelling is not settled. @default see `ServiceSpelling` */
  readonly spelling?: ServiceSpelling;
  /** What must be there first, such as the role for `eas.pai.aliyuncs.com` of `ServiceLinkedRoles`. @default nothing: the account has the role */
  readonly after?: readonly IConstruct[];
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}
