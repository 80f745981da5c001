import type { Construct } from "constructs";
import type { ModelSpec, Platform, RegionSpec } from "../config";
import { PlatformStack, SecretRef } from "../constructs/core";
import { InferenceLoadBalancer } from "../constructs/edge";
import { Model, ModelEndpoint, PaiWorkspace, Reach, Scaling } from "../constructs/serving";
import { type AccountStack, EAS_ROLE, NLB_ROLE } from "./account-stack";
import type { DataStack } from "./data-stack";
import { stackProps } from "./environment";
import type { NetworkStack } from "./network-stack";
import type { PlatformPolicies } from "./policies";
import { ContainerWorkers } from "./serving/container-workers";
import { bodiesFor } from "./policies/documents";

export interface ServingStackNeeds {
  readonly account: AccountStack;
  readonly network: NetworkStack;
  readonly data: DataStack;
  /** What they compile to for PAI-EAS is laid over the models. */
  readonly policies: PlatformPolicies;
}

/** The models of a region, on PAI-EAS, with the load balancer in front of them, and media workers alone on their machines. */
export class ServingStack extends PlatformStack {
  readonly endpoints: Readonly<Record<string, ModelEndpoint>>;
  readonly balancer: InferenceLoadBalancer | undefined;
  /** Media workers that are alone on their machines. */
  readonly containers: ContainerWorkers;

  constructor(
    scope: Construct,
    id: string,
    private readonly platform: Platform,
    region: RegionSpec,
    private readonly needs: ServingStackNeeds,
  ) {
    super(scope, id, stackProps(platform, region));
    const models = Object.entries(platform.models);
    const behindBalancer = models.filter(([, { reach }]) => reach === "nlb").map(([name]) => name);
    this.balancer =
      behindBalancer.length === 0
        ? undefined
        : new InferenceLoadBalancer(this, "Inference", {
            network: needs.network.network,
            after: [needs.account.roles.roleFor(NLB_ROLE)],
            deletionProtection: platform.deletionProtection,
          });
    this.containers = new ContainerWorkers(this, "Media", {
      platform,
      network: needs.network.network,
      data: needs.data,
    });
    if (models.length === 0) {
      this.endpoints = {};
      return;
    }
    const workspace = new PaiWorkspace(this, "Workspace", { deletionProtection: platform.deletionProtection });
    this.endpoints = Object.fromEntries(
      models.map(([name, model]) => [name, this.addEndpoint(name, model, workspace)]),
    );
  }

  private addEndpoint(name: string, model: ModelSpec, workspace: PaiWorkspace): ModelEndpoint {
    const { account, network, data, policies } = this.needs;
    const bucket = data.buckets[model.storage.bucket];
    const endpoint = new ModelEndpoint(this, `Model-${name}`, {
      model: modelOf(model.model, this.platform),
      servedName: name,
      servesAlso: model.servesAlso,
      network: network.network,
      instanceTypes: model.instanceTypes,
      gpus: model.gpus,
      scaling: scalingOf(model),
      token: SecretRef.parse(model.token),
      reach: this.reachOf(model),
      securityGroup: network.servingGroup,
      workspace,
      ...(bucket === undefined
        ? {}
        : {
            storage: {
              kind: "oss",
              path: `oss://${bucket.bucketName}/${model.storage.path}`,
              mountPath: "/models",
              readOnly: true,
            },
          }),
      ...(model.maxContext === undefined ? {} : { maxContext: model.maxContext }),
      ...(model.image === undefined ? {} : { image: model.image }),
      ...(model.acceptLicence === undefined ? {} : { acceptLicence: model.acceptLicence }),
      after: [account.roles.roleFor(EAS_ROLE), network.network.ready],
    });
    for (const body of bodiesFor(policies.plan, "eas", `endpoint ${name}`)) endpoint.configure(body);
    return endpoint;
  }

  private reachOf({ reach, port }: ModelSpec): Reach {
    const { configServer } = this.needs.data.messaging;
    if (reach === "nlb" && this.balancer !== undefined) return Reach.nlb(this.balancer, port);
    if (reach === "nacos" && configServer !== undefined) return Reach.nacos(configServer);
    return Reach.sharedGateway();
  }
}

function modelOf(name: string, { catalogue }: Platform): Model {
  const own = catalogue.models[name];
  return own === undefined ? Model.named(name) : Model.of(name, own);
}

function scalingOf({ replicas, scaling }: ModelSpec): Scaling {
  if (typeof replicas === "number") return Scaling.fixed(replicas);
  const between = replicas.min === replicas.max ? undefined : Scaling.between(replicas.min, replicas.max);
  if (between === undefined) return Scaling.fixed(replicas.min);
  if (scaling.on === "qps") return between.onQps(scaling.target);
  return scaling.on === "cpu" ? between.onCpu(scaling.target) : between.onGpu(scaling.target);
}
