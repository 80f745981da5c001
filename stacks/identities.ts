import { Construct } from "constructs";
import { type MediaSpec, otherVersions, type Platform } from "../config";
import { StoredSecret, WorkloadIdentity } from "../constructs/access";
import type { ICluster } from "../constructs/cluster";
import type { DataStack } from "./data-stack";
import { elasticWorkers } from "./workloads/elastic-workers";

export interface IdentitiesProps {
  readonly platform: Platform;
  readonly cluster: ICluster;
  readonly data: DataStack;
}

/**
 * One role for each service and media worker of the cluster that reaches into a store, queue or secret of Alibaba Cloud, with the rights
 * that the platform file says and no others (RRSA). Stores with accounts of their own (PolarDB, Redis, Kafka) need none.
 */
export class Identities extends Construct {
  /** By service or media worker. */
  readonly byWorkload: Readonly<Record<string, WorkloadIdentity>>;

  constructor(scope: Construct, id: string, props: IdentitiesProps) {
    super(scope, id);
    const { services } = props.platform;
    this.byWorkload = Object.fromEntries([
      ...Object.keys(services)
        .filter((name) => needsIdentity(props.platform, name))
        .map((name) => [name, this.ofService(name, props)] as const),
      ...elasticWorkers(props.platform).map(([name, spec]) => [name, this.ofMediaWorker(name, spec, props)] as const),
    ]);
  }

  private ofService(name: string, { platform, cluster, data }: IdentitiesProps): WorkloadIdentity {
    const identity = this.identity(name, platform, cluster);
    const service = platform.services[name];
    for (const [bucket, access] of Object.entries(service?.objects ?? {})) {
      const grants = data.buckets[bucket]?.grants;
      if (access === "read") grants?.read(identity);
      else grants?.readWrite(identity);
    }
    if (service?.uses.includes("tablestore") === true) {
      for (const table of Object.values(data.tables)) table.grants.readWrite(identity);
    }
    for (const queue of service?.sends ?? []) data.messaging.queues[queue]?.work.grants.send(identity);
    for (const queue of service?.receives ?? []) data.messaging.queues[queue]?.work.grants.receive(identity);
    for (const [variable, secretName] of kmsSecrets(platform, name)) {
      StoredSecret.fromAttributes(identity, `Secret-${variable}`, { secretName }).grants.read(identity);
    }
    return identity;
  }

  private ofMediaWorker(
    name: string,
    worker: MediaSpec,
    { platform, cluster, data }: IdentitiesProps,
  ): WorkloadIdentity {
    const identity = this.identity(name, platform, cluster);
    data.messaging.queues[worker.queue]?.work.grants.receive(identity);
    if (worker.bucket !== undefined) data.buckets[worker.bucket]?.grants.readWrite(identity);
    return identity;
  }

  private identity(name: string, platform: Platform, cluster: ICluster): WorkloadIdentity {
    const service = platform.services[name];
    const alsoFor = service === undefined ? [] : otherVersions(name, service).map(({ workload }) => workload);
    return new WorkloadIdentity(this, name, { cluster, namespace: platform.name, serviceAccount: name, alsoFor });
  }
}

function needsIdentity(platform: Platform, name: string): boolean {
  const service = platform.services[name];
  if (service === undefined) return false;
  const { objects, uses, sends, receives } = service;
  const reaches = Object.keys(objects).length + sends.length + receives.length > 0;
  return reaches || uses.includes("tablestore") || kmsSecrets(platform, name).length > 0;
}

/** Environment variable and name of each secret that a service takes from KMS. */
function kmsSecrets(platform: Platform, service: string): [variable: string, secretName: string][] {
  return Object.entries(platform.services[service]?.secrets ?? {})
    .filter(([, reference]) => reference.startsWith("kms:"))
    .map(([variable, reference]) => [variable, reference.slice("kms:".length)]);
}
