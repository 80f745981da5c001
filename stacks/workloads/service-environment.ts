import { Token } from "cdktf";
import type { Platform, ServiceSpec } from "../../config";
import { SecretRef } from "../../constructs/core";
import type { FileMount, SecretSource } from "../../constructs/workloads";
import type { DataStack } from "../data-stack";
import type { EnforcementContext } from "../../policies";
import { addressOf, internalAddress, slug } from "../../policies";
import type { PlatformTargets } from "../policies";
import { regional } from "./regional";

/** What a service is told about its surroundings: addresses as plain variables, secrets by reference. */
export interface ServiceEnvironment {
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, SecretSource>>;
  readonly files: readonly FileMount[];
}

export interface Surroundings {
  readonly platform: Platform;
  readonly data: DataStack;
  readonly targets: PlatformTargets;
  readonly context: EnforcementContext;
}

export function environmentOf(name: string, spec: ServiceSpec, around: Surroundings): ServiceEnvironment {
  const parts = [
    callees(name, spec, around),
    database(name, spec, around),
    stores(spec, around),
    stream(name, spec, around),
    queuesAndBuckets(spec, around),
  ];
  return {
    environment: Object.assign({}, ...parts.map(({ environment }) => environment)) as Record<string, string>,
    secrets: {
      ...(Object.assign({}, ...parts.map(({ secrets }) => secrets)) as Record<string, SecretSource>),
      ...mapped(spec.secrets, (reference) => SecretRef.parse(reference)),
    },
    files: files(spec, around),
  };
}

interface Part {
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, SecretSource>>;
}

const NOTHING: Part = { environment: {}, secrets: {} };

/**
 * Services by their own address, models by the gateway's uniform one, which adds host, path and token. A call that has
 * policies of its own goes through the gateway, by an address of its own.
 */
function callees(name: string, spec: ServiceSpec, { targets, context }: Surroundings): Part {
  const environment = Object.fromEntries(
    spec.calls.flatMap((callee) => {
      const target = (targets.services[callee] ?? targets.models[callee])?.target;
      if (target === undefined) return [];
      const call = targets.calls[name]?.[callee]?.target;
      const { host, port } = call === undefined ? addressOf(target, context) : internalAddress(slug(call), context);
      return [[`${upper(callee)}_URL`, `http://${host}${port === 80 ? "" : `:${port}`}`] as const];
    }),
  );
  return { environment, secrets: {} };
}

function database(name: string, spec: ServiceSpec, { platform, data }: Surroundings): Part {
  const { polardb } = platform.data;
  if (spec.database === undefined || polardb === undefined || data.databases === undefined) return NOTHING;
  const owners = Object.entries(platform.services).filter(([, service]) => service.database !== undefined);
  const index = owners.findIndex(([owner]) => owner === name);
  const cluster = data.databases.clusters[polardb.mode === "shared" ? 0 : index];
  if (cluster === undefined) return NOTHING;
  const own = name.replaceAll("-", "_");
  return {
    environment: {
      DATABASE_ENGINE: cluster.engine,
      DATABASE_HOST: cluster.connections.host,
      DATABASE_PORT: textOf(cluster.connections.port),
      DATABASE_NAME: own,
      DATABASE_USER: own,
    },
    secrets: { DATABASE_PASSWORD: SecretRef.parse(polardb.passwords[name] ?? `var:polardb_${own}_password`) },
  };
}

function stores(spec: ServiceSpec, { platform, data }: Surroundings): Part {
  const environment: Record<string, string> = {};
  const secrets: Record<string, SecretSource> = {};
  const uses = (store: ServiceSpec["uses"][number]): boolean => spec.uses.includes(store);
  const add = (prefix: string, host: string, port: number, password: string): void => {
    environment[`${prefix}_HOST`] = host;
    environment[`${prefix}_PORT`] = textOf(port);
    secrets[`${prefix}_PASSWORD`] = SecretRef.parse(password);
  };
  const { redis, analytics } = platform.data;
  if (uses("redis") && redis !== undefined && data.redis !== undefined) {
    add("REDIS", data.redis.connections.host, data.redis.connections.port, redis.password);
  }
  if (uses("analytics-mysql") && analytics.mysql !== undefined && data.analytics !== undefined) {
    add("ANALYTICS", data.analytics.connections.host, data.analytics.connections.port, analytics.mysql.password);
  }
  if (uses("analytics-postgres") && analytics.postgres !== undefined && data.vectors !== undefined) {
    add("VECTORS", data.vectors.connections.host, data.vectors.connections.port, analytics.postgres.password);
  }
  if (uses("tablestore")) {
    for (const [name, table] of Object.entries(data.tables)) {
      environment[`TABLE_${upper(name)}`] = table.tableName;
      environment["TABLESTORE_INSTANCE"] = table.resource.instanceName;
    }
  }
  return { environment, secrets };
}

/** By Kafka's own names where it has them, so that a client can be made of them whatever its language. */
function stream(name: string, spec: ServiceSpec, { platform, data }: Surroundings): Part {
  const { stream: kafka } = data.messaging;
  const { kafka: said } = platform.messaging;
  if (kafka === undefined || said === undefined || spec.publishes.length + spec.consumes.length === 0) return NOTHING;
  const { secretName, key } = said.certificateAuthority;
  const encrypted = kafka.protocol === "SASL_SSL";
  return {
    environment: {
      KAFKA_BOOTSTRAP_SERVERS: kafka.bootstrapServers,
      KAFKA_SECURITY_PROTOCOL: kafka.protocol,
      KAFKA_SASL_MECHANISM: "SCRAM-SHA-256",
      ...(encrypted ? { KAFKA_VERIFY_HOSTNAME: String(said.verifyHostname) } : {}),
      // refused with "Cluster authorization failed" on topics in cloud storage, which these are
      KAFKA_ENABLE_IDEMPOTENCE: "false",
      KAFKA_USERNAME: name,
      KAFKA_GROUP: name,
      KAFKA_PUBLISHES: spec.publishes.join(","),
      KAFKA_CONSUMES: spec.consumes.join(","),
    },
    secrets: {
      KAFKA_PASSWORD: SecretRef.variable(`kafka_${name.replaceAll("-", "_")}_password`),
      ...(encrypted ? { KAFKA_CA: { secret: secretName, key } } : {}),
    },
  };
}

function queuesAndBuckets(spec: ServiceSpec, { data, platform }: Surroundings): Part {
  const environment: Record<string, string> = {};
  for (const name of [...spec.sends, ...spec.receives]) {
    const queue = data.messaging.queues[name]?.work;
    if (queue === undefined) continue;
    environment[`QUEUE_${upper(name)}`] = queue.queueName;
    environment["QUEUE_ENDPOINT"] = regional(queue.endpoint, platform);
  }
  for (const name of Object.keys(spec.objects)) {
    const bucket = data.buckets[name];
    if (bucket === undefined) continue;
    environment[`BUCKET_${upper(name)}`] = bucket.bucketName;
  }
  return { environment, secrets: {} };
}

function files(spec: ServiceSpec, { data }: Surroundings): readonly FileMount[] {
  return Object.entries(spec.files).flatMap(([name, access]) => {
    const store = data.files[name];
    if (store === undefined) return [];
    return [{ name, server: store.server(), path: "/", mountPath: `/files/${name}`, readOnly: access === "read" }];
  });
}

/** A number, which may be a reference. */
const textOf = (port: number): string => (Token.isUnresolved(port) ? Token.asString(port) : String(port));

const upper = (name: string): string => name.toUpperCase().replaceAll("-", "_");

function mapped<V, R>(record: Readonly<Record<string, V>>, change: (value: V) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
