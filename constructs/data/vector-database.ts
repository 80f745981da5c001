/**
 * An AnalyticDB for PostgreSQL instance that searches vectors, with an account: `alicloud_gpdb_instance`,
 * `alicloud_gpdb_account`. Each segment has a mirror; all stand in one zone.
 * https://www.alibabacloud.com/help/en/analyticdb/analyticdb-for-postgresql/product-overview/overview
 */
import { Token } from "cdktf";
import { Construct } from "constructs";
import { GpdbAccount } from "#alicloud/gpdb-account";
import { GpdbInstance } from "#alicloud/gpdb-instance";
import type { IEncryptionKey } from "../access";
import { nameOf, preventDestroy, PropChecks, type SecretRef, type StatefulProps, tagsOf } from "../core";
import type { INetwork } from "../network";
import { AllowList } from "./allow-list";
import { Connections } from "./connections";
import { siteIn } from "./site";
import { VectorMetrics } from "./vector-metrics";

export interface IVectorDatabase {
  readonly instanceId: string;
  readonly connections: Connections;
  readonly metrics: VectorMetrics;
}

export const SEGMENT_SPECS = ["2C16G", "4C32G", "8C64G", "16C128G"] as const;

export interface VectorDatabaseProps extends StatefulProps {
  readonly network: INetwork;
  /** Password of the account: 8 to 32 characters of at least three kinds. */
  readonly password: SecretRef;
  /** Its account, which may do everything. Letters, digits and `_`. @default "vectors" */
  readonly accountName?: string;
  /** Size of a segment. @default "2C16G" */
  readonly segmentSpec?: (typeof SEGMENT_SPECS)[number];
  /** Segments that share the work, a multiple of 4, 4 to 512. @default 4 */
  readonly segments?: number;
  /** Disk of a segment, 50 to 8000 GiB in steps of 50. @default 50 */
  readonly storageGiB?: number;
  /** Power of the coordinator, in CU (1 core, 2 GiB): 2, 4, 8, 16 or 32. @default 8 */
  readonly masterCu?: 2 | 4 | 8 | 16 | 32;
  /** The engine for vector search. @default true */
  readonly vectors?: boolean;
  /** Encrypts the disks. One-way, can't be changed. @default not encrypted: the product has no key of its own */
  readonly encryptionKey?: IEncryptionKey;
  /** Encrypted connections. @default true */
  readonly tls?: boolean;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** An instance that exists already. */
export interface VectorDatabaseAttributes {
  readonly instanceId: string;
  readonly host: string;
  /** @default 5432 */
  readonly port?: number;
}

const PORT = 5432;

export class VectorDatabase extends Construct implements IVectorDatabase {
  /** Use an instance that exists already. Nothing is created. */
  static fromAttributes(scope: Construct, id: string, attributes: VectorDatabaseAttributes): IVectorDatabase {
    const { instanceId, host, port = PORT } = attributes;
    return {
      instanceId,
      connections: new Connections(new Construct(scope, id), host, port),
      metrics: new VectorMetrics(instanceId),
    };
  }

  /** Override what this construct does not offer on it. */
  readonly resource: GpdbInstance;
  readonly account: GpdbAccount;
  readonly instanceId: string;
  readonly userName: string;
  /** By reference, to hand on to a service. */
  readonly password: SecretRef;
  readonly connections: Connections;
  readonly metrics: VectorMetrics;

  constructor(scope: Construct, id: string, props: VectorDatabaseProps) {
    super(scope, id);
    const { network, accountName = "vectors", segmentSpec = "2C16G", segments = 4, storageGiB = 50 } = props;
    const { masterCu = 8, vectors = true, encryptionKey, tls = true, deletionProtection = true } = props;
    new PropChecks(this)
      .expect("segmentSpec", segmentSpec, (it) => SEGMENT_SPECS.includes(it), `one of ${SEGMENT_SPECS.join(", ")}`)
      .expect("segments", segments, steps(4, 4, 512), "a multiple of 4, 4 to 512", "mirrored segments come in fours")
      .expect("storageGiB", storageGiB, steps(50, 50, 8000), "a multiple of 50, 50 to 8000")
      .expect(
        "accountName",
        accountName,
        (it) => /^[a-z][a-z0-9_]{0,62}$/.test(it),
        "1 to 63 lower-case letters, digits and _, a letter first",
      )
      .done();
    const { vswitch } = siteIn(this, network);
    const allowList = new AllowList(network);

    this.resource = new GpdbInstance(this, "Resource", {
      description: nameOf(this, "analyticdb"),
      engine: "gpdb",
      engineVersion: "7.0",
      dbInstanceMode: "StorageElastic",
      dbInstanceCategory: "HighAvailability",
      instanceSpec: segmentSpec,
      segNodeNum: segments,
      segStorageType: "cloud_essd",
      segDiskPerformanceLevel: "pl1",
      storageSize: storageGiB,
      masterCu,
      paymentType: "PayAsYouGo",
      instanceNetworkType: "VPC",
      vpcId: network.vpcId,
      vswitchId: vswitch.id,
      zoneId: vswitch.zone,
      vectorConfigurationStatus: vectors ? "enabled" : "disabled",
      sslEnabled: tls ? 1 : 0,
      ipWhitelist: [{ ipGroupName: "default", securityIpList: allowList.asText() }],
      ...(encryptionKey === undefined ? {} : { encryptionType: "CloudDisk", encryptionKey: encryptionKey.keyId }),
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
    this.instanceId = this.resource.id;
    this.account = new GpdbAccount(this, "Account", {
      dbInstanceId: this.instanceId,
      accountName,
      accountPassword: props.password.valueIn(this),
      accountType: "Super",
    });
    this.userName = accountName;
    this.password = props.password;
    this.connections = new Connections(
      this,
      this.resource.connectionString,
      Token.asNumber(this.resource.port),
      allowList,
    );
    this.metrics = new VectorMetrics(this.instanceId);
  }
}

function steps(unit: number, minimum: number, maximum: number): (value: number) => boolean {
  return (value) => Number.isInteger(value) && value % unit === 0 && value >= minimum && value <= maximum;
}
