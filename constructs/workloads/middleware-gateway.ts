/**
 * The gateway inside the cluster, as one chart: Envoy Gateway's objects that the policies compiled to, the load balancer's
 * binding, the answer cache, and the middleware for validation, last words and dead letters.
 * https://www.alibabacloud.com/help/en/ack/product-overview/ack-gateway-with-inference-extension
 */
import type { Chart } from "cdk8s";
import { Fn, Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { type Duration, minutes } from "../../base";
import {
  DEFAULT_CONTEXT,
  type EnforcementContext,
  type EnforcementDocument,
  type Json,
  type JsonObject,
} from "../../policies/enforcement";
import { PropChecks, type SecretRef } from "../core";
import type { CanaryGate } from "./canary-gate";
import { type ChartSource, ChartValues, HelmChart, publishChart } from "./chart";
import { addAnswerCache } from "./manifests/answer-cache";
import { addGatewayObjects, proxyReference } from "./manifests/gateway-objects";
import { addMiddleware, type LetterBroker } from "./manifests/middleware";
import { overlaid } from "./manifests/overlay";
import { manifestsOf } from "./manifests/render";
import { addSyncedSecret } from "./manifests/service-objects";
import type { ExistingSecret } from "./secret-source";

/** A load balancer that Terraform made and whose servers Kubernetes fills in, such as an `ApiLoadBalancer`. */
export interface Ingress extends IConstruct {
  readonly port: number;
  readonly kubernetesAnnotations: Readonly<Record<string, string>>;
}

export interface MiddlewareGatewayProps {
  readonly ingress: Ingress;
  /** What the policies compiled to (`enforce(...).documents`); those of other tiers are left alone. Asked at synth. */
  readonly documents: () => readonly EnforcementDocument[];
  /** Names that the documents were compiled with. @default those of `enforce` */
  readonly context?: Partial<EnforcementContext>;
  /** Copies of the proxies, 2 to 50, spread over zones. @default 2 */
  readonly replicas?: number;
  /** Where the controller runs its proxies. @default "envoy-gateway-system" */
  readonly controllerNamespace?: string;
  /** Whether the chart makes the gateway class, or the component already has. @default true */
  readonly createGatewayClass?: boolean;
  /** Images of the two components, needed when a policy uses them. With a tag or digest. */
  readonly images?: { readonly middleware?: string; readonly answerCache?: string };
  /** Where dead letters go, needed when a policy keeps some. @default nowhere */
  readonly letters?: LetterBroker;
  /** Judges each release, so that a canary step that goes wrong is taken back. @default nothing does */
  readonly gate?: CanaryGate;
  /**
   * Hosts that become known only after an apply, by the name that stands for them in the documents, such as
   * `qwen.models.internal` for the model's load balancer. @default every host is known
   */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Model tokens in KMS by the Secret that a route takes them from. @default the Secrets are there already */
  readonly tokens?: Readonly<Record<string, SecretRef>>;
}

const PART_OF = "app.kubernetes.io/part-of";

export class MiddlewareGateway extends Construct implements ChartSource {
  readonly chartName = "gateway";
  readonly namespace: string;
  /** Names that the documents refer to. */
  readonly context: EnforcementContext;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: MiddlewareGatewayProps,
  ) {
    super(scope, id);
    this.context = { ...DEFAULT_CONTEXT, ...props.context };
    this.namespace = this.context.namespace;
    new PropChecks(this).expectWhole("replicas", props.replicas, 2, 50, "one copy is no gateway").done();
    publishChart(this);
  }

  /** How long a release of its chart may take: a gate watches before it judges. */
  get releaseTimeout(): Duration {
    const { gate } = this.props;
    return minutes(10 + Math.ceil(gate?.options.watch.minutes ?? 0));
  }

  /** Topics in which the middleware keeps dead letters: whoever owns the stream must let it write there. */
  get letterTopics(): readonly string[] {
    const targets = this.textsOf(this.context.middleware.name).map(([, text]) => JSON.parse(text) as JsonObject);
    const topics = targets.flatMap((target) => {
      const last = target["lastWord"] as { readonly type: string; readonly topic?: string } | undefined;
      return last?.type === "dead-letter" && last.topic !== undefined ? [last.topic] : [];
    });
    return [...new Set(topics)].sort();
  }

  private get documents(): readonly EnforcementDocument[] {
    return this.props.documents().filter(({ tier }) => tier === "envoy-gateway");
  }

  /** What the policies wrote for one of the two components, by file name. */
  private textsOf(component: string): readonly (readonly [string, string])[] {
    return this.documents
      .filter(({ body }) => partOf(body) === component)
      .flatMap(({ body }) => Object.entries(body["data"] as Readonly<Record<string, string>>));
  }

  makeChart(): HelmChart {
    const values = new ChartValues();
    const { documents } = this;
    const own = manifestsOf((chart) => {
      addGatewayObjects(chart, this.gatewaySpec(documents, values));
      this.addComponents(chart, values);
      this.props.gate?.addTo(chart, this.namespace);
      for (const [secret, reference] of Object.entries(this.props.tokens ?? {})) {
        if (reference.kind === "kms") addSyncedSecret(chart, secret, this.namespace, { credential: reference.name });
      }
    });
    const policies = documents
      .filter((document) => !isAbsorbed(document, this.context))
      .map((it) => withHosts(this.bound(it.body), this.props.hosts ?? {}, values) as JsonObject);
    return new HelmChart({
      name: this.chartName,
      description: "The gateway inside the cluster: routes, policies, answer cache and middleware.",
      documents: [...own, ...policies],
      values,
      notes: this.notes(),
    });
  }

  private gatewaySpec(documents: readonly EnforcementDocument[], values: ChartValues) {
    const { context, props } = this;
    const telemetry = documents.find(({ resource }) => resource === "EnvoyProxy")?.body["spec"] as
      JsonObject | undefined;
    const annotations = Object.entries(props.ingress.kubernetesAnnotations).map(([key, value]) => [
      key,
      values.reference(`ingress.${lastWords(key)}`, value),
    ]);
    return {
      namespace: this.namespace,
      gatewayClass: { name: context.gatewayClass, create: props.createGatewayClass ?? true },
      publicGateway: context.publicGateway,
      internalGateway: context.internalGateway,
      internalService: context.internalService,
      hasInternal: documents.some(({ resource, name }) => resource === "Gateway" && name === context.internalGateway),
      controllerNamespace: this.controllerNamespace,
      replicas: props.replicas ?? 2,
      port: props.ingress.port,
      serviceAnnotations: Object.fromEntries(annotations) as Record<string, string>,
      telemetry: telemetry?.["telemetry"] as JsonObject | undefined,
    };
  }

  private get controllerNamespace(): string {
    return this.props.controllerNamespace ?? "envoy-gateway-system";
  }

  private addComponents(chart: Chart, values: ChartValues): void {
    const { context, props, namespace } = this;
    const servers = this.textsOf(context.cache.name);
    const targets = this.textsOf(context.middleware.name).map(([, text]) => JSON.parse(text) as JsonObject);
    const keepsLetters = this.letterTopics.length > 0;
    const checks = new PropChecks(this);
    if (servers.length > 0 && props.images?.answerCache === undefined)
      checks.note(needs("images.answerCache", "keeps answers"));
    if (targets.length > 0 && props.images?.middleware === undefined) {
      checks.note(needs("images.middleware", "validates, or has a last word"));
    }
    if (keepsLetters && props.letters === undefined) checks.note(needs("letters", "keeps dead letters"));
    checks.done();
    const common = {
      namespace,
      replicas: Math.max(2, props.replicas ?? 2),
      gatewayNamespace: this.controllerNamespace,
    };
    if (servers.length > 0) {
      const image = props.images?.answerCache ?? "";
      addAnswerCache(chart, { ...common, name: context.cache.name, image, servers: Object.fromEntries(servers) });
    }
    if (targets.length > 0) {
      const { name, port } = context.middleware;
      const image = props.images?.middleware ?? "";
      addMiddleware(chart, {
        ...common,
        name,
        port,
        image,
        targets,
        kafka: keepsLetters ? this.broker(values) : undefined,
      });
    }
  }

  /** Addresses that are not known yet come as one value, which then ends one text of a list and begins the next. */
  private broker(values: ChartValues) {
    const { letters } = this.props;
    if (letters === undefined) return undefined;
    const { brokers } = letters;
    const known = !Token.isUnresolved(brokers);
    const list = known
      ? brokers.split(",")
      : [values.reference("letters.brokers", Fn.join(Fn.rawString('","'), Fn.split(",", brokers)))];
    return { ...letters, brokers: list };
  }

  /** The policies' own internal gateway runs on the proxies that this chart describes. */
  private bound(body: JsonObject): JsonObject {
    const name = (body["metadata"] as { readonly name: string }).name;
    if (body["kind"] !== "Gateway" || name !== this.context.internalGateway) return body;
    return overlaid(body, { spec: { infrastructure: proxyReference(name) } });
  }

  private notes(): readonly string[] {
    const tokens = Object.entries(this.props.tokens ?? {})
      .filter(([, { kind }]) => kind !== "kms")
      .map(
        ([secret, reference]) => `  ${secret}, key credential: the Authorization header, from ${reference.toString()}`,
      );
    const { letters } = this.props;
    const kafka =
      letters === undefined || this.letterTopics.length === 0
        ? []
        : [
            `  ${letters.secret}, keys username and password: the user of the stream`,
            ...(letters.certificateAuthority === undefined ? [] : [authorityNote(letters.certificateAuthority)]),
          ];
    const given = [...tokens, ...kafka].sort();
    return given.length === 0 ? [] : [`Secrets that must be in namespace ${this.namespace}:`, ...given];
  }
}

const authorityNote = ({ secret, key }: ExistingSecret): string =>
  `  ${secret}, key ${key}: who signs the brokers' certificates`;

const needs = (field: string, what: string) => ({
  field,
  got: "nothing",
  want: "a value: a policy " + what,
  hint: "leave the policy out, or say it",
});

const partOf = (body: JsonObject): string | undefined =>
  (body["metadata"] as { readonly labels?: Readonly<Record<string, string>> }).labels?.[PART_OF];

/** What this chart takes over into objects of its own: telemetry, and the configuration of the two components. */
function isAbsorbed({ resource, body }: EnforcementDocument, { cache, middleware }: EnforcementContext): boolean {
  if (resource === "EnvoyProxy") return true;
  return resource === "ConfigMap" && [cache.name, middleware.name].includes(partOf(body) ?? "");
}

/** `…/alibaba-cloud-loadbalancer-vgroup-port` reads `vgroupPort`. */
function lastWords(annotation: string): string {
  const tail = annotation.split("alibaba-cloud-loadbalancer-").at(-1) ?? annotation;
  return tail.replace(/[^A-Za-z0-9]+([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

/** Stand-ins for hosts, each replaced by what it stands for. */
function withHosts(node: Json, hosts: Readonly<Record<string, string>>, values: ChartValues): Json {
  if (typeof node === "string") {
    const host = hosts[node];
    return host === undefined ? node : values.reference(`hosts.${lastWords(node.replace(/[^a-z0-9]+/g, "-"))}`, host);
  }
  if (typeof node !== "object" || node === null) return node;
  if (isList(node)) return node.map((item) => withHosts(item, hosts, values));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withHosts(value, hosts, values)]));
}

const isList = (node: Json): node is readonly Json[] => Array.isArray(node);
