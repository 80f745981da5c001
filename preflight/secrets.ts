import type { Platform } from "../config";
import { keepsRequests } from "./kept-requests";
import type { Prerequisite } from "./prerequisite";

const RANDOM = "export it before plan and apply; keep it where your pipeline keeps secrets";

/** Every reference to a secret, `var:NAME` or `kms:NAME`, and who uses it. */
export function secretReferences(platform: Platform): ReadonlyMap<string, readonly string[]> {
  const { data, messaging, models, services } = platform;
  const users = new Map<string, string[]>();
  const use = (reference: string, user: string): void =>
    void users.set(reference, [...(users.get(reference) ?? []), user]);
  if (data.polardb !== undefined) {
    for (const [service, { database }] of Object.entries(services)) {
      if (database !== "polardb") continue;
      use(data.polardb.passwords[service] ?? `var:polardb_${snake(service)}_password`, `database of ${service}`);
    }
  }
  if (data.redis !== undefined) use(data.redis.password, "Redis");
  if (data.analytics.mysql !== undefined) use(data.analytics.mysql.password, "AnalyticDB for MySQL");
  if (data.analytics.postgres !== undefined) use(data.analytics.postgres.password, "AnalyticDB for PostgreSQL");
  if (messaging.kafka !== undefined) {
    for (const [service, { publishes, consumes }] of Object.entries(services)) {
      if (publishes.length + consumes.length > 0) use(`var:kafka_${snake(service)}_password`, `Kafka user ${service}`);
    }
  }
  if (messaging.kafka !== undefined && keepsRequests(platform)) {
    use("var:kafka_middleware_password", "Kafka user middleware, which keeps requests for later");
  }
  for (const [name, { token }] of Object.entries(models)) use(token, `token of model ${name}`);
  for (const [service, { secrets }] of Object.entries(services)) {
    for (const [variable, reference] of Object.entries(secrets)) use(reference, `${variable} of ${service}`);
  }
  return users;
}

/** Values that nobody but you has. */
export function secrets(platform: Platform): Prerequisite[] {
  return [...references(platform), ...authority(platform)];
}

/** https://www.alibabacloud.com/help/en/apsaramq-for-kafka/cloud-message-queue-for-kafka/developer-reference/use-the-sdk-for-java-to-connect-to-the-default-endpoint-to-send-and-receive-messages */
function authority({ name, messaging: { kafka } }: Platform): Prerequisite[] {
  if (kafka?.protocol !== "SASL_SSL") return [];
  const { secretName, key } = kafka.certificateAuthority;
  return [
    {
      part: "secret",
      level: "do",
      what: `the Secret ${secretName} with key ${key} is in namespace ${name} of the cluster`,
      why: "clients of Kafka trust the vendor's own root certificate: no public authority signs for its brokers",
      how: `download the root certificate as PEM from the vendor's page on SSL endpoints; kubectl create secret generic ${secretName} -n ${name} --from-file=${key}=FILE`,
    },
  ];
}

function references(platform: Platform): Prerequisite[] {
  return [...secretReferences(platform)].sort().map(([reference, users]): Prerequisite => {
    const [kind, name] = split(reference);
    return {
      part: "secret",
      level: "do",
      what: kind === "var" ? `TF_VAR_${name} is set` : `the KMS secret ${name} exists, in every region`,
      why: users.join(", "),
      how:
        kind === "var" ? RANDOM : "KMS console, Secrets; where a resource takes it, Terraform reads it when it plans",
    };
  });
}

function split(reference: string): [kind: string, name: string] {
  const colon = reference.indexOf(":");
  return [reference.slice(0, colon), reference.slice(colon + 1)];
}

const snake = (name: string): string => name.replaceAll("-", "_");
