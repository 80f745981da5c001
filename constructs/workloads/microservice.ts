/**
 * One service of the cluster, as a Helm chart: Deployment, Service, scaling, disruption budget, network rules, identity
 * and secrets by reference. Hardened, spread over zones, and drained before it stops.
 * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/workload-management
 */
import type { Construct } from "constructs";
import { ProblemsError, throwIfAny } from "../../base";
import {
  attach,
  attachmentPoint,
  type AttachmentPoint,
  POLICY_TARGET,
  type TargetDescription,
} from "../../policies/attachment";
import { enforce, type EnforcementDocument, type JsonObject } from "../../policies/enforcement";
import { type ChartSource, ChartValues, HelmChart, labelOf, publishChart } from "./chart";
import { overlaid } from "./manifests/overlay";
import { serviceObjects } from "./manifests/service-objects";
import { DRAIN_SECONDS, type ServiceSpec } from "./manifests/service-spec";
import type { MicroserviceProps } from "./microservice-props";
import { type IMicroservice, ImportedMicroservice, MicroserviceBase, type MicroserviceAttributes } from "./service";
import { imageVersion, referenced } from "./service-values";
import { type SettledService, settleService } from "./settle-service";

export class Microservice extends MicroserviceBase implements ChartSource {
  /** Use a service that somebody else deploys, to call it. */
  static fromAttributes(scope: Construct, id: string, attributes: MicroserviceAttributes): IMicroservice {
    return new ImportedMicroservice(scope, id, attributes);
  }

  readonly serviceName: string;
  readonly chartName: string;
  readonly namespace: string;
  readonly port: number;
  /** Every prop with its default. */
  readonly settings: SettledService;
  readonly [POLICY_TARGET]: AttachmentPoint;

  private readonly environment: Record<string, string>;
  private readonly callers = new Set<string>();
  private readonly callees = new Map<string, number>();
  private readonly compiled: () => readonly EnforcementDocument[];
  private readonly overlays: (() => JsonObject)[] = [];

  constructor(scope: Construct, id: string, props: MicroserviceProps) {
    super(scope, id);
    const settings = settleService(this, props);
    this.settings = settings;
    this.serviceName = settings.name;
    this.chartName = settings.name;
    this.namespace = settings.namespace;
    this.port = settings.port;
    this.environment = { ...configVariables(props), ...props.environment };
    this.compiled = props.policies?.documents ?? (() => enforce([this], { namespace: this.namespace }).documents);
    const own: TargetDescription = {
      kind: "service",
      name: settings.name,
      tiers: ["envoy-gateway", "kubernetes"],
      facts: {
        address: { host: this.host, port: 80 },
        replicas: Math.max(1, settings.replicas.min),
        failureDomains: [`domain ${settings.domain}`],
      },
    };
    this[POLICY_TARGET] = props.policies?.target[POLICY_TARGET] ?? attachmentPoint(own);
    if (props.health !== undefined) attach(props.health).to(this);
    for (const callee of props.calls ?? []) this.call(callee);
    publishChart(this);
  }

  /** Opens the way to another service, on both sides where both are ours. @throws ProblemsError to itself or across namespaces */
  call(callee: IMicroservice): void {
    if (callee.serviceName === this.serviceName || callee.namespace !== this.namespace) {
      const got = `${callee.serviceName} in ${callee.namespace}`;
      const want = `another service in ${this.namespace}`;
      throw new ProblemsError([{ where: this.node.path, field: "calls", got, want }]);
    }
    this.callees.set(callee.serviceName, callee.port);
    callee.admit(this.serviceName);
  }

  admit(caller: string): void {
    this.callers.add(caller);
  }

  /** Names of the services that it calls. */
  get calls(): readonly string[] {
    return [...this.callees.keys()].sort();
  }

  /** One more plain setting. @throws ProblemsError for a variable that has another value already */
  addEnvironment(variable: string, value: string): void {
    const other = this.environment[variable];
    if (other !== undefined && other !== value) {
      const message = `${variable} has another value already`;
      throw new ProblemsError([{ where: this.node.path, field: "environment", message }]);
    }
    this.environment[variable] = value;
  }

  /** Lays keys over the Deployment's `spec`, after those of policies: for what this construct does not offer. */
  configure(keys: JsonObject | (() => JsonObject)): this {
    this.overlays.push(typeof keys === "function" ? keys : () => keys);
    return this;
  }

  makeChart(): HelmChart {
    const values = new ChartValues();
    const spec: ServiceSpec = {
      ...referenced(this.settings, this.environment, values),
      callers: [...this.callers],
      callees: [...this.callees].map(([name, port]) => ({ name, port })),
    };
    const documents = this.compiled().filter(({ tier, name }) => tier === "kubernetes" && name === this.serviceName);
    const objects = withPolicies(serviceObjects(spec), documents).map((object) =>
      object["kind"] === "Deployment"
        ? this.overlays.reduce((base, keys) => overlaid(base, { spec: keys() }), object)
        : object,
    );
    this.checkDrain(objects);
    return new HelmChart({
      name: this.chartName,
      description: `The service ${this.serviceName}.`,
      appVersion: imageVersion(spec.image),
      documents: objects,
      values,
      notes: this.notes(),
    });
  }

  /** Requests still arrive for a moment after the order to stop; the last of them must end before the kill. */
  private checkDrain(objects: readonly JsonObject[]): void {
    const deployment = objects.find((object) => object["kind"] === "Deployment") as unknown as DeploymentShape;
    const grace = deployment.spec.template.spec.terminationGracePeriodSeconds;
    const { longestRequest } = this.settings;
    if (grace >= DRAIN_SECONDS + longestRequest.seconds) return;
    throwIfAny([
      {
        where: this.node.path,
        field: "longestRequest",
        got: `${grace}s from the order to stop until the kill`,
        want: `${DRAIN_SECONDS + longestRequest.seconds}s or more: the longest request takes ${longestRequest.toString()}`,
        hint: "lengthen the health policy's drain, or shorten longestRequest",
      },
    ]);
  }

  private notes(): readonly string[] {
    const given = Object.values(this.settings.secrets).filter(({ secret }) => secret !== `${this.serviceName}-kms`);
    if (given.length === 0) return [];
    return [
      `Secrets that must be in namespace ${this.namespace} and that nothing here makes:`,
      ...given.map(({ secret, key }) => `  ${secret}, key ${key}`).sort(),
    ];
  }
}

interface DeploymentShape {
  readonly spec: { readonly template: { readonly spec: { readonly terminationGracePeriodSeconds: number } } };
}

/** Policies' fields over the service's own objects: a Deployment's `spec`, or a whole object of the same kind. */
function withPolicies(
  objects: readonly JsonObject[],
  documents: readonly EnforcementDocument[],
): readonly JsonObject[] {
  const label = ({ resource, name }: EnforcementDocument): string => `${resource}/${name}`;
  const changed = objects.map((object) => {
    const document = documents.find((it) => label(it) === labelOf(object));
    if (document === undefined) return object;
    return document.resource === "Deployment"
      ? overlaid(object, { spec: document.body })
      : overlaid(object, document.body);
  });
  const added = documents.filter((document) => !objects.some((object) => labelOf(object) === label(document)));
  return [...changed, ...added.map(({ body }) => body)];
}

function configVariables({ config }: MicroserviceProps): Record<string, string> {
  if (config === undefined) return {};
  return {
    NACOS_SERVER: config.host,
    NACOS_NAMESPACE: config.namespaceId,
    NACOS_GROUP: config.group,
    NACOS_DATA_ID: config.dataId,
  };
}
