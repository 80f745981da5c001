/**
 * A model that is served: `alicloud_pai_service` (PAI-EAS) for language, vision and audio. Terraform waits until it
 * answers, a new name makes a new service, and the JSON it is described with is written the same way each time.
 * An update is laid over what the service has: a key that is left out later stays on the server until it is replaced.
 * https://www.alibabacloud.com/help/en/pai/user-guide/eas-model-serving
 */
import { Lazy } from "cdktf";
import type { Construct } from "constructs";
import { PaiService } from "#alicloud/pai-service";
import type { Duration } from "../../base";
import type { ModelTask } from "../../model/catalogue";
import { attachmentPoint, type AttachmentPoint, POLICY_TARGET } from "../../policies/attachment";
import { environmentOf, nameOf, PropChecks, type SecretRef, tagsOf, TerraformValue, waitFor } from "../core";
import { InferenceLoadBalancer } from "../edge/inference-load-balancer";
import { SecurityBoundary } from "../network";
import {
  type EndpointAddress,
  type IModelEndpoint,
  ImportedModelEndpoint,
  ModelEndpointBase,
  type ModelEndpointAttributes,
  policyAddress,
} from "./endpoint";
import { type EndpointSettings, settle } from "./endpoint-settings";
import { engineCommand, parallelismOf } from "./engine-command";
import { deployTimeouts, startWindow } from "./load-time";
import type { ModelEndpointProps } from "./model-endpoint-props";
import { Reach } from "./reach";
import { serviceConfig, type ServiceSpelling, spelled } from "./service-config";
import { type JsonObject, overlay, serviceJson } from "./service-json";

const OWN_BALANCER_PORT = 8000;
const SHARED_MEMORY_GIB = 16;
/** Tasks that answer token by token. */
const STREAMING: readonly ModelTask[] = ["chat", "vision-language"];

export class ModelEndpoint extends ModelEndpointBase {
  /** Use a model that is served already, by whomever. */
  static fromAttributes(scope: Construct, id: string, attributes: ModelEndpointAttributes): IModelEndpoint {
    return new ImportedModelEndpoint(scope, id, attributes);
  }

  /** Override what this construct does not offer on it; keys of the service's JSON with `configure`. */
  readonly resource: PaiService;
  readonly endpointName: string;
  readonly servedName: string;
  readonly address: EndpointAddress | undefined;
  readonly tokenRef: SecretRef;
  /** From start to first answer, as probes count on it. */
  readonly loadTime: Duration;
  readonly [POLICY_TARGET]: AttachmentPoint;

  private readonly overlays: JsonObject[] = [];
  private readonly spelling: ServiceSpelling;

  constructor(scope: Construct, id: string, props: ModelEndpointProps) {
    super(scope, id);
    const settings = settle(this, props);
    const { network, scaling, token, after = [] } = props;
    this.endpointName = props.name ?? nameOf(this, "pai-service");
    this.servedName = settings.names[0];
    this.tokenRef = token;
    this.loadTime = settings.loadTime;
    this.spelling = props.spelling ?? {};
    const reach =
      props.reach ??
      Reach.nlb(new InferenceLoadBalancer(this, "LoadBalancer", { network, addressNumber: false }), OWN_BALANCER_PORT);
    if (reach.kind === "nlb") reach.balancer.claimPort(reach.port, this);
    this.address = this.addressOf(reach, props.pathPrefix ?? "");

    const config = this.configOf(props, settings, reach);
    const name = new TerraformValue(this, "Name", this.endpointName);
    this.resource = new PaiService(this, "Resource", {
      ...(props.workspace === undefined ? {} : { workspaceId: props.workspace.workspaceId }),
      develop: "false",
      serviceConfig: Lazy.stringValue({ produce: () => serviceJson(this.overlays.reduce(overlay, config)) }),
      tags: tagsOf(this, props.tags),
      // the name is the service's id: without this the provider would send the new one to the old service
      lifecycle: { replaceTriggeredBy: [name.address] },
      timeouts: deployTimeouts(this.loadTime, scaling.min),
    });
    waitFor(this.resource, network.ready, ...after);
    this[POLICY_TARGET] = attachmentPoint({
      kind: "endpoint",
      name: id,
      tiers: ["envoy-gateway", "eas"],
      facts: {
        protocol: STREAMING.includes(props.model.facts.task) ? "sse" : "http",
        ...(this.address === undefined ? {} : { address: policyAddress(this.address) }),
        loadTime: this.loadTime,
        replicas: Math.max(1, scaling.min),
      },
    });
  }

  /**
   * Lays keys over the service's JSON: objects merge, lists of objects merge by place. For what policies compile to, and
   * for keys that this construct does not offer. A `token` among them is left out: the endpoint has its own.
   */
  configure(keys: JsonObject): this {
    this.overlays.push(spelled({ ...keys, token: undefined }, this.spelling));
    return this;
  }

  private addressOf(reach: Reach, pathPrefix: string): EndpointAddress | undefined {
    switch (reach.kind) {
      case "nlb":
        return { host: reach.balancer.host, port: reach.port, path: pathPrefix };
      case "sharedGateway": {
        const { accountId, region } = environmentOf(this);
        new PropChecks(this)
          .expect(
            "environment",
            accountId ?? "",
            (it) => it !== "",
            "accountId and region: the shared gateway's address is made of them",
          )
          .done();
        return {
          host: `${accountId}.vpc.${region}.pai-eas.aliyuncs.com`,
          port: 80,
          path: `/api/predict/${this.endpointName}`,
        };
      }
      case "nacos":
        return undefined;
    }
  }

  private configOf(props: ModelEndpointProps, settings: EndpointSettings, reach: Reach): JsonObject {
    const { model, network, storage, environment = {} } = props;
    const { engine, gpus, port } = settings;
    const group = props.securityGroup ?? new SecurityBoundary(this, "Boundary", { network }).addServingGroup("Group");
    const mount = storage === undefined || "kind" in storage ? storage : storage.mount(model.name);
    const command =
      engine === "custom"
        ? undefined
        : engineCommand(engine, {
            ...settings,
            model,
            weightsPath: mount?.mountPath ?? "",
            parallelism: parallelismOf(model, gpus),
            arguments: props.arguments ?? [],
          });
    return serviceConfig({
      ...settings,
      name: this.endpointName,
      workspaceId: props.workspace?.workspaceId,
      instanceTypes: props.instanceTypes,
      spot: props.spot,
      scaling: props.scaling,
      network: {
        vpcId: network.vpcId,
        vswitchIds: network.vswitches("node").map((vswitch) => vswitch.id),
        securityGroupId: group.securityGroupId,
      },
      reach,
      script: props.script ?? command,
      environment,
      probe: { path: settings.healthPath, port, startWithin: startWindow(this.loadTime) },
      mounts: mount === undefined ? [] : [mount],
      sharedMemoryGiB: props.sharedMemoryGiB ?? (gpus > 1 ? SHARED_MEMORY_GIB : undefined),
      driverVersion: props.driverVersion,
      extraDiskGiB: props.extraDiskGiB,
      token: this.tokenRef.valueIn(this),
      spelling: this.spelling,
    });
  }
}
