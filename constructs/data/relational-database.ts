/**
 * A PolarDB cluster with a hot standby in another zone, and a database with an account of its own for each service:
 * `alicloud_polardb_cluster`, `alicloud_polardb_database`, `alicloud_polardb_account`.
 * https://www.alibabacloud.com/help/en/polardb/polardb-for-mysql/product-overview/overview
 */
import { Token } from "cdktf";
import { Construct } from "constructs";
import { PolardbCluster } from "#alicloud/polardb-cluster";
import { nameOf, preventDestroy, PropChecks, type SecretRef, type StatefulProps, tagsOf } from "../core";
import type { IEncryptionKey } from "../access";
import type { INetwork } from "../network";
import { AllowList } from "./allow-list";
import { Connections } from "./connections";
import { PolarDbMetrics } from "./polardb-metrics";
import { ServiceDatabase } from "./service-database";
import { siteIn } from "./site";

export type DatabaseEngine = "MySQL" | "PostgreSQL";

/**
 * Encryption of the files. One-way: it can't be taken back, and PostgreSQL takes it only at creation.
 * - `managed`: a key that the service keeps.
 * - a KMS key of your own, with the role that may use it.
 * - `none`.
 * The account needs the role AliyunRDSInstanceEncryptionDefaultRole, which the console makes once.
 */
export type DatabaseEncryption = "managed" | "none" | { readonly key: IEncryptionKey; readonly roleArn: string };

/** A cluster that others put databases in. */
export interface IRelationalDatabase {
  readonly clusterId: string;
  readonly engine: DatabaseEngine;
  readonly connections: Connections;
  readonly metrics: PolarDbMetrics;
  /** Gives a service its own database and account. */
  addDatabase(service: string, options: AddDatabaseOptions): ServiceDatabase;
}

export interface AddDatabaseOptions {
  /** Password of the service's account: 8 to 32 characters of at least three kinds. */
  readonly password: SecretRef;
  /** @default the service's name with `_` for `-`, 1 to 64 characters */
  readonly databaseName?: string;
  /** @default the service's name with `_` for `-`, 2 to 16 characters */
  readonly accountName?: string;
}

export interface RelationalDatabaseProps extends StatefulProps {
  readonly network: INetwork;
  /** @default "MySQL" */
  readonly engine?: DatabaseEngine;
  /** MySQL 5.6, 5.7, 8.0; PostgreSQL 11, 14, 15, 16. Can't be changed. @default "8.0" or "14" */
  readonly version?: string;
  /** Size of a node. @default "polar.mysql.x4.medium" or "polar.pg.x4.medium": 2 cores, 8 GiB */
  readonly nodeClass?: string;
  /** Nodes, 2 to 16: one writes, the others read and take over. @default 2 */
  readonly nodes?: number;
  /** A standby in the second zone with its own copy of the data. Can't be changed. @default true */
  readonly standby?: boolean;
  /** @default "managed" */
  readonly encryption?: DatabaseEncryption;
  /** One hour for maintenance, UTC. @default "18:00Z-19:00Z" */
  readonly maintenanceWindow?: string;
  /** Backups that stay when the cluster is deleted. @default "LATEST": the last one */
  readonly backupsAfterDeletion?: "ALL" | "LATEST" | "NONE";
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A cluster that exists already. */
export interface RelationalDatabaseAttributes {
  readonly clusterId: string;
  readonly engine: DatabaseEngine;
  readonly host: string;
  /** @default 3306 or 5432 */
  readonly port?: number;
}

const ENGINES = {
  MySQL: {
    versions: ["5.6", "5.7", "8.0"],
    version: "8.0",
    nodeClass: "polar.mysql.x4.medium",
    family: "polar.mysql.",
    port: 3306,
  },
  PostgreSQL: {
    versions: ["11", "14", "15", "16"],
    version: "14",
    nodeClass: "polar.pg.x4.medium",
    family: "polar.pg.",
    port: 5432,
  },
} as const satisfies Record<DatabaseEngine, object>;

abstract class RelationalDatabaseBase extends Construct implements IRelationalDatabase {
  abstract readonly clusterId: string;
  abstract readonly engine: DatabaseEngine;
  abstract readonly connections: Connections;
  abstract readonly metrics: PolarDbMetrics;

  addDatabase(service: string, options: AddDatabaseOptions): ServiceDatabase {
    return new ServiceDatabase(this, `Database-${service}`, {
      ...options,
      service,
      cluster: this,
      protect: this.protects,
    });
  }

  protected abstract readonly protects: boolean;
}

export class RelationalDatabase extends RelationalDatabaseBase {
  /** Use a cluster that exists already. `addDatabase` works on it. */
  static fromAttributes(scope: Construct, id: string, attributes: RelationalDatabaseAttributes): IRelationalDatabase {
    return new ImportedDatabase(scope, id, attributes);
  }

  /** Override what this construct does not offer on it. */
  readonly resource: PolardbCluster;
  readonly clusterId: string;
  readonly engine: DatabaseEngine;
  readonly connections: Connections;
  readonly metrics: PolarDbMetrics;

  protected readonly protects: boolean;

  constructor(scope: Construct, id: string, props: RelationalDatabaseProps) {
    super(scope, id);
    const {
      network,
      engine = "MySQL",
      nodes = 2,
      standby = true,
      encryption = "managed",
      deletionProtection = true,
    } = props;
    const defaults = ENGINES[engine];
    guard(this, props);
    const site = siteIn(this, network);
    const allowList = new AllowList(network);
    const version = props.version ?? defaults.version;

    this.engine = engine;
    this.protects = deletionProtection;
    this.resource = new PolardbCluster(this, "Resource", {
      description: nameOf(this, "polardb"),
      dbType: engine,
      dbVersion: version,
      dbNodeClass: props.nodeClass ?? defaults.nodeClass,
      dbNodeCount: nodes,
      payType: "PostPaid",
      creationCategory: "Normal",
      vpcId: network.vpcId,
      vswitchId: site.vswitch.id,
      zoneId: site.vswitch.zone,
      ...(standby && site.standbyZone !== undefined
        ? { hotStandbyCluster: "ON", standbyAz: site.standbyZone }
        : { hotStandbyCluster: "OFF" }),
      ...encryptionOf(encryption, engine === "MySQL" && version === "8.0"),
      maintainTime: props.maintenanceWindow ?? "18:00Z-19:00Z",
      backupRetentionPolicyOnClusterDeletion: props.backupsAfterDeletion ?? "LATEST",
      deletionLock: deletionProtection ? 1 : 0,
      dbClusterIpArray: [{ dbClusterIpArrayName: "default", securityIps: allowList.asList() }],
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
    this.clusterId = this.resource.id;
    this.connections = new Connections(
      this,
      this.resource.connectionString,
      Token.asNumber(this.resource.port),
      allowList,
    );
    this.metrics = new PolarDbMetrics(this.clusterId, engine);
  }
}

class ImportedDatabase extends RelationalDatabaseBase {
  readonly clusterId: string;
  readonly engine: DatabaseEngine;
  readonly connections: Connections;
  readonly metrics: PolarDbMetrics;

  protected readonly protects = true;

  constructor(scope: Construct, id: string, attributes: RelationalDatabaseAttributes) {
    super(scope, id);
    const { clusterId, engine, host, port = ENGINES[engine].port } = attributes;
    this.clusterId = clusterId;
    this.engine = engine;
    this.connections = new Connections(this, host, port);
    this.metrics = new PolarDbMetrics(clusterId, engine);
  }
}

function encryptionOf(encryption: DatabaseEncryption, newTables: boolean): object {
  if (encryption === "none") return { tdeStatus: "Disabled" };
  return {
    tdeStatus: "Enabled",
    ...(newTables ? { encryptNewTables: "ON" } : {}),
    ...(encryption === "managed" ? {} : { encryptionKey: encryption.key.keyId, roleArn: encryption.roleArn }),
  };
}

function guard(owner: Construct, props: RelationalDatabaseProps): void {
  const { engine = "MySQL" } = props;
  const { versions, family } = ENGINES[engine];
  const known: readonly string[] = versions;
  new PropChecks(owner)
    .expect("version", props.version, (it) => known.includes(it), `${versions.join(", ")} for ${engine}`)
    .expect("nodeClass", props.nodeClass, (it) => it.startsWith(family), `a class of ${engine}, ${family}…`)
    .expectWhole("nodes", props.nodes, 2, 16, "one node writes and at least one more must be there to take over")
    .expect("maintenanceWindow", props.maintenanceWindow, isHour, "one whole hour in UTC, such as 18:00Z-19:00Z")
    .done();
}

function isHour(text: string): boolean {
  const [, from, to] = /^([01]\d|2[0-3]):00Z-([01]\d|2[0-3]):00Z$/.exec(text) ?? [];
  return from !== undefined && Number(to) - Number(from) === 1;
}
