import type { Construct } from "constructs";
import { Duration } from "../base";
import { type MediaSpec, otherVersions, type Platform, type RegionSpec, type ServiceSpec } from "../config";
import { PlatformStack, SecretRef } from "../constructs/core";
import { type IEventStream, type Queue, streamPort } from "../constructs/messaging";
import {
  type ChartSource,
  ClusterNamespace,
  GpuRequest,
  HelmRelease,
  type LetterBroker,
  Microservice,
  MiddlewareGateway,
  QueueJob,
  QueueWorker,
  Replicas,
  UpgradeManager,
} from "../constructs/workloads";
import { DEFAULT_CONTEXT, type EnforcementContext, type JsonObject } from "../policies";
import type { ClusterStack } from "./cluster-stack";
import type { DataStack } from "./data-stack";
import type { EdgeStack } from "./edge-stack";
import { stackProps } from "./environment";
import type { PlatformPolicies } from "./policies";
import type { ServingStack } from "./serving-stack";
import { LONGEST_REQUEST, platformUpgrades } from "./upgrades";
import { accessOf } from "./workloads/access";
import { canaryGateOf } from "./workloads/canary-gates";
import { Controllers } from "./workloads/controllers";
import { regional } from "./workloads/regional";
import { nodeGroups } from "./workloads/node-groups";
import { elasticWorkers } from "./workloads/elastic-workers";
import { environmentOf } from "./workloads/service-environment";

export interface WorkloadsStackNeeds {
  readonly data: DataStack;
  readonly cluster: ClusterStack;
  readonly serving: ServingStack | undefined;
  readonly edge: EdgeStack | undefined;
  readonly policies: PlatformPolicies;
}

type JobsSpec = Platform["deployment"]["jobs"][string];

/** Ports of stores in the network: PolarDB for MySQL and PostgreSQL, Redis, Nacos, NFS; Kafka's follow from its protocol. */
const STORE_PORTS = [3306, 5432, 6379, 8848, 9848, 2049];

/** Keys `username` and `password` of the middleware's user of the stream. */
const LETTERS_SECRET = "middleware-kafka";

/** What runs in the cluster: a chart for each service and one for the gateway, and their releases where Terraform installs them. */
export class WorkloadsStack extends PlatformStack {
  readonly services: Readonly<Record<string, Microservice>>;
  readonly jobs: Readonly<Record<string, QueueJob>>;
  readonly workers: Readonly<Record<string, QueueWorker>>;
  readonly gateway: MiddlewareGateway | undefined;
  readonly charts: readonly ChartSource[];

  private readonly policies: PlatformPolicies;
  private readonly context: EnforcementContext;

  constructor(
    scope: Construct,
    id: string,
    private readonly platform: Platform,
    private readonly place: RegionSpec,
    private readonly needs: WorkloadsStackNeeds,
  ) {
    super(scope, id, stackProps(platform, place));
    this.context = { ...DEFAULT_CONTEXT, namespace: platform.name, profile: platform.policies.profile };
    this.policies = needs.policies;
    const namespace = new ClusterNamespace(this, "Namespace", { name: platform.name });
    const isJob = (name: string): boolean => platform.deployment.jobs[name] !== undefined;
    const entries = Object.entries(platform.services);
    this.services = Object.fromEntries(
      entries
        .filter(([name]) => !isJob(name))
        .flatMap(([name, spec]) => [
          [name, this.addService(name, spec)] as const,
          ...otherVersions(name, spec).map((it) => [it.workload, this.addService(name, it.spec, it.workload)] as const),
        ]),
    );
    this.jobs = Object.fromEntries(
      Object.entries(platform.deployment.jobs).flatMap(([name, jobs]) => {
        const spec = platform.services[name];
        return spec === undefined ? [] : [[name, this.addJob(name, spec, jobs)]];
      }),
    );
    this.workers = Object.fromEntries(
      elasticWorkers(platform).flatMap(([name, spec]) => {
        const queue = needs.data.messaging.queues[spec.queue]?.work;
        return queue === undefined ? [] : [[name, this.addWorker(name, spec, queue)]];
      }),
    );
    this.connect();
    const upgrades = new UpgradeManager(this, "Upgrades", {
      services: Object.values(this.services),
      plan: () => ({ ...platformUpgrades(platform, needs.policies) }) as unknown as JsonObject,
    });
    this.gateway = this.addGateway();
    const services = [this.services, this.jobs, this.workers].flatMap((some) => Object.values<ChartSource>(some));
    this.charts = [namespace, ...services, ...(this.gateway === undefined ? [] : [this.gateway])];
    const controllers = new Controllers(this, "Controllers", {
      platform,
      cluster: needs.cluster.cluster,
      charts: this.charts,
    });
    this.release(namespace, upgrades, controllers);
  }

  /** @param workload its own name where it is one of several versions */
  private addService(name: string, spec: ServiceSpec, workload = name): Microservice {
    const { targets } = this.policies;
    const routes = Object.values(this.platform.routes).filter(({ to }) => to === name);
    const callers = Object.values(targets.calls).filter((callees) => callees[name] !== undefined);
    const counted = this.replicasOf(name, spec);
    const placed = targets.services[workload] ?? targets.versions[workload];
    return new Microservice(this, `Service-${workload}`, {
      ...this.common(name, spec),
      serviceName: workload,
      ...(workload === name ? {} : { versionOf: name }),
      port: spec.port,
      replicas: counted,
      longestRequest: Duration.parse(this.platform.deployment.longestRequests[name] ?? LONGEST_REQUEST),
      behindGateway: routes.length > 0 || callers.length > 0,
      ...(placed === undefined
        ? {}
        : { policies: { target: placed.target, documents: () => this.policies.plan.documents } }),
    });
  }

  private replicasOf(name: string, { replicas }: Pick<ServiceSpec, "replicas">): Replicas {
    if (typeof replicas === "number") return Replicas.fixed(replicas);
    if (replicas.min === replicas.max) return Replicas.fixed(replicas.min);
    const counted = Replicas.between(replicas.min, replicas.max);
    const lag = this.platform.deployment.lag[name];
    if (lag !== undefined) return counted.onLag({ ...lag, group: name });
    const depth = this.platform.deployment.depth[name];
    if (depth?.prometheus === undefined) return counted;
    const { address, query } = depth.prometheus;
    return counted.onDepth({ prometheus: address, query, perCopy: depth.perCopy });
  }

  private addJob(name: string, spec: ServiceSpec, { topic, timeLimit, ...limits }: JobsSpec): QueueJob {
    return new QueueJob(this, `Jobs-${name}`, {
      ...this.common(name, spec),
      ...limits,
      topic,
      deadLetterTopic: `${topic}.dlq`,
      timeLimit: Duration.parse(timeLimit),
    });
  }

  private addWorker(name: string, spec: MediaSpec, queue: Queue): QueueWorker {
    const { data, cluster } = this.needs;
    const identity = cluster.identities.byWorkload[name];
    const bucket = spec.bucket === undefined ? undefined : data.buckets[spec.bucket];
    return new QueueWorker(this, `Worker-${name}`, {
      serviceName: name,
      namespace: this.context.namespace,
      image: spec.image,
      queue,
      instanceTypes: spec.instanceTypes,
      replicas: this.replicasOf(name, spec),
      spot: spec.spot,
      ephemeralStorageGiB: spec.ephemeralStorageGiB,
      ...(bucket === undefined ? {} : { environment: { BUCKET: bucket.bucketName } }),
      ...(identity === undefined ? {} : { identity }),
    });
  }

  private common(name: string, spec: ServiceSpec) {
    const { platform, place, needs, policies, context } = this;
    const { cpu, memory, gpus, gpuMemoryGiB } = spec.resources;
    const { configServer, stream } = needs.data.messaging;
    const calls = policies.targets.calls[name] ?? {};
    const identity = needs.cluster.identities.byWorkload[name];
    const pools = Object.values(platform.cluster.pools).filter(({ domain }) => domain === spec.domain);
    const group = nodeGroups(platform.services, platform.deployment.servicesPerNode)[name];
    const gpu =
      gpus !== undefined
        ? GpuRequest.whole(gpus)
        : gpuMemoryGiB === undefined
          ? undefined
          : GpuRequest.memory(gpuMemoryGiB);
    return {
      serviceName: name,
      namespace: context.namespace,
      image: spec.image,
      cpu,
      memory,
      domain: spec.domain,
      ...(group === undefined ? {} : { nodeGroup: group }),
      // where a domain has nothing but spot nodes there is no other place to run
      toleratesSpot: pools.length > 0 && pools.every(({ spot }) => spot !== undefined),
      // a call that the gateway must see goes through it, as every call of a model does
      callsQueues: spec.sends.length + spec.receives.length > 0,
      callsModels: spec.calls.some((callee) => (platform.models[callee] ?? calls[callee]) !== undefined),
      reaches: [
        {
          cidr: regional(place.cidr, platform),
          ports: [...STORE_PORTS, ...(stream === undefined ? [] : [streamPort(stream.protocol)])],
        },
      ],
      ...environmentOf(name, spec, { platform, data: needs.data, targets: policies.targets, context }),
      ...(gpu === undefined ? {} : { gpu }),
      ...(identity === undefined ? {} : { identity }),
      ...(configServer === undefined || Object.keys(spec.config).length === 0
        ? {}
        : {
            config: {
              host: configServer.host,
              namespaceId: configServer.namespaceId,
              group: stackProps(platform, place).prefix,
              dataId: `${name}.yaml`,
            },
          }),
    };
  }

  /** Opens the ways that services' `calls` name. */
  private connect(): void {
    for (const [name, spec] of Object.entries(this.platform.services)) {
      const workloads = [name, ...otherVersions(name, spec).map(({ workload }) => workload)];
      for (const workload of workloads) {
        const caller = this.services[workload] ?? this.jobs[workload];
        for (const callee of spec.calls) {
          const other = this.services[callee];
          if (other !== undefined) caller?.call(other);
        }
      }
    }
  }

  private addGateway(): MiddlewareGateway | undefined {
    const { edge, serving } = this.needs;
    if (edge === undefined) return undefined;
    const { stream } = this.needs.data.messaging;
    const endpoints = Object.entries(serving?.endpoints ?? {});
    const gate = canaryGateOf(this.platform, this.policies.targets);
    const gateway = new MiddlewareGateway(this, "Gateway", {
      ingress: edge.gateway,
      documents: () => this.policies.plan.documents,
      context: this.context,
      images: this.platform.deployment.images,
      ...(gate === undefined ? {} : { gate }),
      hosts: Object.fromEntries(
        endpoints.flatMap(([name, { address }]) =>
          address === undefined ? [] : [[`${name}.models.internal`, address.host]],
        ),
      ),
      ...(stream === undefined ? {} : { letters: this.lettersOf(stream) }),
      tokens: Object.fromEntries(
        Object.entries(this.platform.models).map(([name, { token }]) => [`${name}-token`, SecretRef.parse(token)]),
      ),
    });
    if (stream !== undefined && gateway.letterTopics.length > 0) {
      const user = stream.addUser("middleware", SecretRef.variable("kafka_middleware_password"));
      for (const topic of gateway.letterTopics) stream.publish(user, topic);
    }
    return gateway;
  }

  private lettersOf({ bootstrapServers, protocol }: IEventStream): LetterBroker {
    const { kafka } = this.platform.messaging;
    const broker = { brokers: bootstrapServers, protocol, secret: LETTERS_SECRET };
    if (kafka === undefined || protocol !== "SASL_SSL") return broker;
    const { certificateAuthority, verifyHostname } = kafka;
    const { secretName, key } = certificateAuthority;
    return { ...broker, certificateAuthority: { secret: secretName, key }, verifyHostname };
  }

  /** The namespace first, then add-ons' work, then what is called before its callers, the gateway last. */
  private release(namespace: ChartSource, upgrades: UpgradeManager, controllers: Controllers): void {
    const access = accessOf(this.platform, this.needs.cluster.cluster);
    if (access === undefined) return;
    const first = new HelmRelease(this, "Release-namespace", {
      chart: namespace,
      access,
      releaseNamespace: "kube-system",
    });
    let before: readonly Construct[] = [first, ...Object.values(controllers.addons)];
    for (const wave of upgrades.waves) {
      const after = before;
      before = wave.flatMap((name) => {
        const chart = this.services[name];
        if (chart === undefined) return [];
        return [
          new HelmRelease(this, `Release-${name}`, { chart, access, after, timeout: upgrades.planOf(chart).timeout }),
        ];
      });
    }
    for (const [name, chart] of Object.entries({ ...this.jobs, ...this.workers })) {
      new HelmRelease(this, `Release-${name}`, { chart, access, after: [first, ...Object.values(controllers.addons)] });
    }
    const { gateway } = this;
    if (gateway !== undefined) {
      const timeout = gateway.releaseTimeout;
      new HelmRelease(this, "Release-gateway", { chart: gateway, access, after: before, timeout });
    }
  }
}
