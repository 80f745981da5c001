import { throwIfAny } from "../../../base";
import { type Graph } from "../../../model";
import {
  acceptanceProblems,
  at,
  FakeUpstream,
  KafkaBroker,
  type KubernetesObject,
  TokenIssuer,
  translate,
  type Translation,
} from "../harness";
import { withServices } from "../harness/services";
import { AddressBook } from "./address-book";
import { type Balancer } from "./balancer";
import { dependenciesOf } from "./dependencies";
import { type PlatformDocuments } from "./documents";
import { asking } from "./fake-service";
import { model } from "./fake-model";
import { startFronts } from "./fronts";
import { cachePorts, keyAddresses, listenersOf, originsOf, providersOf } from "./document-facts";
import { configMap, gatewayDocuments } from "./gateway-documents";
import { InnerCaller } from "./inner-call";
import { MiddlewareCopies } from "./middleware-copies";
import { NginxProcess } from "./nginx-process";
import { Pods } from "./pods";
import { Proxy } from "./proxy";
import { Relay } from "./relay";
import { Store } from "./store";
import { type WorkloadFacts, workloadsOf } from "./workload-facts";

const KEYS = 100;

/**
 * A platform on 127.0.0.1: its own gateway documents in real Envoys, its middleware, its answer cache in a real nginx, a
 * real Kafka, and fakes for its services, models and stores.
 */
export class Stage {
  readonly pods = new Map<string, Pods>();
  readonly facts = new Map<string, WorkloadFacts>();
  readonly stores = new Map<string, Store>();
  readonly addresses = new AddressBook();
  readonly issuer: TokenIssuer;
  /** Keys of clients that may call. */
  readonly keys: readonly string[] = Array.from({ length: KEYS }, (_, index) => `key-of-client-${index}`);
  /** Tokens that models no longer take. */
  readonly revoked = new Set<string>();
  proxies: readonly Proxy[] = [];
  fronts: ReadonlyMap<string, Balancer> = new Map();
  caches: readonly NginxProcess[] = [];
  private readonly relays: Relay[] = [];
  private readonly caller = new InnerCaller();
  private keyServer: FakeUpstream | undefined;

  private constructor(
    readonly source: PlatformDocuments,
    readonly broker: KafkaBroker,
    readonly middleware: MiddlewareCopies,
    readonly translation: Translation,
    private readonly documents: readonly KubernetesObject[],
  ) {
    this.issuer = issuerOf(documents);
  }

  /** @throws Error for an engine that is missing, or documents that are not accepted in full. */
  static async start(source: PlatformDocuments): Promise<Stage> {
    const chart = source.charts["gateway"] ?? [];
    const clients = Object.fromEntries(Array.from({ length: KEYS }, (_, i) => [`client-${i}`, `key-of-client-${i}`]));
    const documents = gatewayDocuments(chart, { clients, tokenOf });
    const { documents: whole, aliases } = withServices(documents);
    const translation = await translate(whole);
    throwIfAny(acceptanceProblems(documents, translation));
    const broker = await KafkaBroker.start();
    for (const [topic, { partitions }] of topicsOf(source)) await broker.createTopic(topic, partitions);
    const zones = zonesOf(source);
    const text = configMap(chart, "middleware")["config.json"] ?? "{}";
    const middleware = await MiddlewareCopies.start(text, zones, [broker.address]);
    const stage = new Stage(source, broker, middleware, translation, documents);
    try {
      await stage.build(aliases);
      return stage;
    } catch (error) {
      await stage.stop();
      throw error;
    }
  }

  get graph(): Graph {
    return this.source.review.graph;
  }

  get zones(): readonly string[] {
    return zonesOf(this.source);
  }

  /** The pods of a service or model. */
  podsOf(name: string): Pods {
    const pods = this.pods.get(name);
    if (pods === undefined) throw new Error(`nothing stands for ${name}`);
    return pods;
  }

  /** The proxy of a Gateway in a zone, the first one by default. */
  proxy(gateway: "public" | "internal", zone = this.zones[0]): Proxy {
    const found = this.proxies.find((each) => each.gateway.endsWith(`/${gateway}`) && each.zone === zone);
    if (found === undefined) throw new Error(`no proxy of ${gateway} in ${zone ?? "no zone"}`);
    return found;
  }

  /** Everything as it was at the start: all copies run, nothing is ejected. */
  async recover(): Promise<void> {
    this.revoked.clear();
    await Promise.all([...this.stores.values()].map((store) => store.restore()));
    await Promise.all([...this.pods.values()].map((pods) => pods.restore()));
    for (const name of this.pods.keys()) this.serveAsUsual(name);
    await this.middleware.restore();
    await Promise.all(this.caches.map((cache) => cache.up()));
    for (const proxy of this.proxies) if (!proxy.isUp || (await proxy.ejects())) await proxy.again();
    for (const front of this.fronts.values()) await front.up();
  }

  /** The usual behaviour of a service or model. */
  serveAsUsual(name: string): void {
    const facts = this.facts.get(name);
    const pods = this.podsOf(name);
    if (facts === undefined) {
      const token = (): string => (this.revoked.has(name) ? "revoked" : tokenOf(`${name}-token`));
      pods.behave((zone) => model(name, zone, token));
      return;
    }
    const service = serviceOf(name, this.source);
    const needs = dependenciesOf(facts, service, this.graph, this.addresses, this.reachable);
    pods.behave((zone) => asking(name, zone, needs, this.caller));
  }

  async stop(): Promise<void> {
    for (const front of this.fronts.values()) await front.down();
    for (const proxy of this.proxies) await proxy.down();
    for (const cache of this.caches) await cache.stop();
    for (const relay of this.relays) await relay.stop();
    for (const pods of this.pods.values()) await pods.stop();
    for (const store of this.stores.values()) await store.lose();
    await this.keyServer?.close();
    await this.middleware.stop();
    await this.broker.dispose();
    this.caller.stop();
  }

  private get reachable(): ReadonlyMap<string, { readonly port: number }> {
    const kafka = [...this.graph.components].filter(({ id }) => id.startsWith("broker:kafka"));
    const port = Number(this.broker.address.split(":")[1]);
    return new Map([...this.stores, ...kafka.map(({ id }) => [id, { port }] as const)]);
  }

  private async build(aliases: ReadonlyMap<string, string>): Promise<void> {
    await this.startWorkloads();
    await this.startModels();
    await this.startStores();
    await this.startKeyServer();
    const around = await this.startServices();
    for (const name of this.pods.keys()) this.serveAsUsual(name);
    for (const [address, alias] of aliases) this.addresses.set(address, () => around(alias));
    await this.startCaches();
    await this.startProxies();
    this.fronts = await startFronts(this.graph, (zone) => this.proxy("public", zone).port(80));
  }

  /** Workers that nobody calls, and so have no Service, need no fake. */
  private async startWorkloads(): Promise<void> {
    const charts = Object.entries(this.source.charts).filter(([name]) => name !== "gateway");
    const called = charts.filter(([, documents]) => documents.some(({ kind }) => kind === "Service"));
    for (const facts of called.flatMap(([, documents]) => workloadsOf(documents))) {
      const pods = await Pods.start(facts.name, facts.replicas, this.zones);
      this.facts.set(facts.name, facts);
      this.pods.set(facts.name, pods);
      this.addresses.set(`${facts.name}.${this.namespace}.svc.cluster.local:80`, () => pods.port);
    }
  }

  private async startModels(): Promise<void> {
    for (const [name, { replicas }] of Object.entries(this.source.platform.models)) {
      const pods = await Pods.start(name, typeof replicas === "number" ? replicas : replicas.min, this.zones);
      this.pods.set(name, pods);
      for (const address of originsOf(name, this.documents)) this.addresses.set(address, () => pods.port);
    }
  }

  private async startStores(): Promise<void> {
    const kinds = ["store", "broker", "configServer"];
    for (const { id, kind } of this.graph.components) {
      if (kinds.includes(kind) && !id.startsWith("broker:kafka")) this.stores.set(id, await Store.start());
    }
  }

  private async startKeyServer(): Promise<void> {
    const keys = await FakeUpstream.start("keys");
    this.keyServer = keys;
    const jwks = this.issuer.jwks();
    keys.behave((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(jwks);
    });
    for (const uri of keyAddresses(this.documents)) {
      this.addresses.set(`${new URL(uri).hostname}:443`, () => keys.port);
    }
  }

  /** The Services of the gateway's own chart; returns the port for `name.namespace:port`. */
  private async startServices(): Promise<(alias: string) => number> {
    const relay = async (address: string, targets: () => readonly number[]): Promise<void> => {
      const made = await Relay.start(targets);
      this.relays.push(made);
      this.addresses.set(address, () => made.port);
    };
    const internal = (port: number) => () =>
      this.proxies
        .filter((proxy) => proxy.gateway.endsWith("/internal") && proxy.isUp)
        .map((proxy) => proxy.port(port));
    for (const port of listenersOf("internal", this.documents)) {
      await relay(`internal-gateway.${this.namespace}.svc.cluster.local:${port}`, internal(port));
    }
    await relay(`middleware.${this.namespace}.svc.cluster.local:8080`, () => this.middleware.ports());
    for (const port of cachePorts(this.documents)) {
      const caches = (): readonly number[] => this.caches.filter(({ isUp }) => isUp).map((cache) => cache.port(port));
      await relay(`answer-cache.${this.namespace}.svc.cluster.local:${port}`, caches);
    }
    // Nobody collects spans here: what is exported goes to a port that accepts and does not answer.
    const collector = await Store.start();
    this.stores.set("otel-collector", collector);
    return (alias) => {
      const [host = "", port = ""] = alias.split(":");
      if (host.startsWith("otel-collector.")) return collector.port;
      return this.addresses.portOf(`${host}.svc.cluster.local:${port}`);
    };
  }

  private async startCaches(): Promise<void> {
    const chart = this.source.charts["gateway"] ?? [];
    const files = {
      main: configMap(chart, "answer-cache")["nginx.conf"] ?? "",
      servers: configMap(chart, "answer-cache-servers"),
    };
    if (files.main === "") return;
    const facts = workloadsOf(chart).find(({ name }) => name === "answer-cache");
    const portOf = (address: string): number => this.addresses.portOf(address);
    this.caches = await Promise.all(
      Array.from({ length: facts?.replicas ?? 1 }, () => NginxProcess.start(files, portOf)),
    );
  }

  private async startProxies(): Promise<void> {
    const upstreams = this.addresses.all();
    for (const [gateway, config] of Object.entries(this.translation.gateways)) {
      for (const zone of this.zones) {
        this.proxies = [...this.proxies, await Proxy.start(gateway, zone, config, this.documents, upstreams)];
      }
    }
  }

  private get namespace(): string {
    return this.documents.find(({ kind }) => kind === "Gateway")?.metadata.namespace ?? "default";
  }
}

const tokenOf = (secret: string): string => `Bearer of ${secret}`;

function zonesOf({ platform }: PlatformDocuments): readonly string[] {
  return platform.regions[0]?.zones ?? [];
}

function topicsOf({ platform }: PlatformDocuments): readonly (readonly [string, { readonly partitions: number }])[] {
  return Object.entries(platform.messaging.kafka?.topics ?? {});
}

/** The service that a workload is a version of. */
function serviceOf(workload: string, { platform }: PlatformDocuments): string {
  return (
    Object.keys(platform.services).find((name) => workload === name || workload.startsWith(`${name}-`)) ?? workload
  );
}

function issuerOf(documents: readonly KubernetesObject[]): TokenIssuer {
  const [first] = providersOf(documents);
  const issuer = at(first, "issuer");
  return new TokenIssuer(typeof issuer === "string" ? issuer : "https://nobody.example");
}
