import type { Construct } from "constructs";
import { Duration } from "../base";
import type { Platform, RegionSpec } from "../config";
import { EncryptionKey, KmsInstance } from "../constructs/access";
import { PlatformStack, SecretRef } from "../constructs/core";
import {
  AnalyticDatabase,
  FileStore,
  ObjectStore,
  RedisCache,
  ServiceDatabases,
  type Table,
  TableStore,
  VectorDatabase,
} from "../constructs/data";
import type { INetwork } from "../constructs/network";
import type { AccountStack } from "./account-stack";
import { stackProps } from "./environment";
import { Messaging } from "./messaging";
import { MESSAGING_ID } from "./messaging-names";
import type { NetworkStack } from "./network-stack";

export interface DataStackNeeds {
  readonly account: AccountStack;
  readonly network: NetworkStack;
}

/** What a region keeps: keys, stores, streams and queues. Changed with care, destroyed only when released. */
export class DataStack extends PlatformStack {
  /** Encrypts what is kept, and the cluster's secrets. */
  readonly key: EncryptionKey;
  readonly databases: ServiceDatabases | undefined;
  readonly redis: RedisCache | undefined;
  readonly tables: Readonly<Record<string, Table>>;
  readonly buckets: Readonly<Record<string, ObjectStore>>;
  readonly files: Readonly<Record<string, FileStore>>;
  readonly analytics: AnalyticDatabase | undefined;
  readonly vectors: VectorDatabase | undefined;
  readonly messaging: Messaging;

  private readonly protection: boolean;
  private readonly network: INetwork;

  constructor(
    scope: Construct,
    id: string,
    private readonly platform: Platform,
    region: RegionSpec,
    needs: DataStackNeeds,
  ) {
    super(scope, id, stackProps(platform, region));
    this.protection = platform.deletionProtection;
    this.network = needs.network.network;
    const { deletionProtection } = platform;
    this.key = new EncryptionKey(this, "Key", {
      instance: new KmsInstance(this, "Kms", { network: this.network, deletionProtection }),
      deletionProtection,
    });
    this.databases = this.addDatabases();
    this.redis = this.addRedis();
    this.tables = this.addTables();
    this.buckets = this.addBuckets();
    this.files = this.addFiles();
    this.analytics = this.addAnalytics();
    this.vectors = this.addVectors();
    this.messaging = new Messaging(this, MESSAGING_ID, { platform, network: this.network, roles: needs.account.roles });
  }

  private addDatabases(): ServiceDatabases | undefined {
    const { polardb } = this.platform.data;
    if (polardb === undefined) return undefined;
    const databases = new ServiceDatabases(this, "Databases", {
      network: this.network,
      mode: polardb.mode,
      engine: polardb.engine,
      version: polardb.version,
      nodeClass: polardb.nodeClass,
      nodes: polardb.nodes,
      standby: polardb.standby,
      deletionProtection: this.protection,
    });
    for (const [service, { database }] of Object.entries(this.platform.services)) {
      if (database !== "polardb") continue;
      const password = polardb.passwords[service] ?? `var:polardb_${service.replaceAll("-", "_")}_password`;
      databases.addDatabase(service, { password: SecretRef.parse(password) });
    }
    return databases;
  }

  private addRedis(): RedisCache | undefined {
    const { redis } = this.platform.data;
    if (redis === undefined) return undefined;
    const common = {
      network: this.network,
      password: SecretRef.parse(redis.password),
      instanceClass: redis.class,
      engineVersion: redis.version,
      deletionProtection: this.protection,
    };
    return new RedisCache(
      this,
      "Redis",
      redis.edition === "oss"
        ? { ...common, edition: "oss", evictionPolicy: redis.eviction }
        : { ...common, edition: "tair", medium: redis.storage },
    );
  }

  private addTables(): Readonly<Record<string, Table>> {
    const { tablestore } = this.platform.data;
    if (tablestore === undefined) return {};
    const store = new TableStore(this, "TableStore", {
      instanceType: tablestore.instanceType,
      deletionProtection: this.protection,
    });
    return mapped(tablestore.tables, (name, table) =>
      store.addTable(name, {
        primaryKey: Object.fromEntries(table.primaryKey.map((column) => [column.name, column.type])),
        columns: table.columns,
        maxVersions: table.maxVersions,
        ...(table.ttl === undefined ? {} : { timeToLive: Duration.parse(table.ttl) }),
        deletionProtection: this.protection,
      }),
    );
  }

  private addBuckets(): Readonly<Record<string, ObjectStore>> {
    return mapped(
      this.platform.data.objects,
      (name, bucket) =>
        new ObjectStore(this, `Bucket-${name}`, {
          storageClass: bucket.storageClass,
          versioning: bucket.versioning,
          encryptionKey: this.key,
          lifecycle:
            bucket.expireAfterDays === undefined ? [] : [{ expireAfter: Duration.parse(`${bucket.expireAfterDays}d`) }],
          deletionProtection: this.protection,
        }),
    );
  }

  private addFiles(): Readonly<Record<string, FileStore>> {
    return mapped(
      this.platform.data.files,
      (name, { storage }) =>
        new FileStore(this, `Files-${name}`, {
          network: this.network,
          storage,
          deletionProtection: this.protection,
        }),
    );
  }

  private addAnalytics(): AnalyticDatabase | undefined {
    const { mysql } = this.platform.data.analytics;
    if (mysql === undefined) return undefined;
    return new AnalyticDatabase(this, "Analytics", {
      network: this.network,
      password: SecretRef.parse(mysql.password),
      computeAcu: acu(mysql.compute),
      storageAcu: acu(mysql.storage),
      deletionProtection: this.protection,
    });
  }

  private addVectors(): VectorDatabase | undefined {
    const { postgres } = this.platform.data.analytics;
    if (postgres === undefined) return undefined;
    return new VectorDatabase(this, "Vectors", {
      network: this.network,
      password: SecretRef.parse(postgres.password),
      segmentSpec: postgres.instanceSpec,
      segments: postgres.segments,
      storageGiB: postgres.storageGiB,
      vectors: postgres.vectors,
      deletionProtection: this.protection,
    });
  }
}

function mapped<V, R>(
  record: Readonly<Record<string, V>>,
  make: (name: string, value: V) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(name, value)]));
}

/** `16ACU` reads 16. */
const acu = (text: string): number => Number(text.replace("ACU", ""));
