/**
 * An AnalyticDB for MySQL cluster (lake version) for reports over large tables, with an account:
 * `alicloud_adb_db_cluster_lake_version`, `alicloud_adb_lake_account`. It stands in one zone: its data outlives the zone's
 * loss in storage, its service does not.
 * https://www.alibabacloud.com/help/en/analyticdb/analyticdb-for-mysql/product-overview/what-is-analyticdb-for-mysql
 */
import { Token } from "cdktf";
import { Construct } from "constructs";
import { AdbDbClusterLakeVersion } from "#alicloud/adb-db-cluster-lake-version";
import { AdbLakeAccount } from "#alicloud/adb-lake-account";
import type { IEncryptionKey } from "../access";
import { nameOf, preventDestroy, PropChecks, type SecretRef, type StatefulProps } from "../core";
import type { INetwork } from "../network";
import { AllowList } from "./allow-list";
import { Connections } from "./connections";
import { siteIn } from "./site";

export interface IAnalyticDatabase {
  readonly clusterId: string;
  readonly connections: Connections;
}

export interface AnalyticDatabaseProps extends StatefulProps {
  readonly network: INetwork;
  /** Password of the account: 8 to 32 characters of at least three kinds. */
  readonly password: SecretRef;
  /** Its account, which may do everything. 2 to 16 lower-case letters, digits and `_`. @default "analytics" */
  readonly accountName?: string;
  /** Computing power in ACU (1 core, 4 GiB), a multiple of 16. @default 16 */
  readonly computeAcu?: number;
  /** Power that keeps hot data, in ACU, a multiple of 24. @default 24 */
  readonly storageAcu?: number;
  /** Encrypts the disks. Can't be changed. @default not encrypted: the product has no key of its own */
  readonly encryptionKey?: IEncryptionKey;
  /** Encrypted connections. @default true */
  readonly tls?: boolean;
}

/** A cluster that exists already. */
export interface AnalyticDatabaseAttributes {
  readonly clusterId: string;
  readonly host: string;
  /** @default 3306 */
  readonly port?: number;
}

const PORT = 3306;

export class AnalyticDatabase extends Construct implements IAnalyticDatabase {
  /** Use a cluster that exists already. Nothing is created. */
  static fromAttributes(scope: Construct, id: string, attributes: AnalyticDatabaseAttributes): IAnalyticDatabase {
    const { clusterId, host, port = PORT } = attributes;
    return { clusterId, connections: new Connections(new Construct(scope, id), host, port) };
  }

  /** Override what this construct does not offer on it. */
  readonly resource: AdbDbClusterLakeVersion;
  readonly account: AdbLakeAccount;
  readonly clusterId: string;
  readonly userName: string;
  /** By reference, to hand on to a service. */
  readonly password: SecretRef;
  readonly connections: Connections;

  constructor(scope: Construct, id: string, props: AnalyticDatabaseProps) {
    super(scope, id);
    const { network, accountName = "analytics", computeAcu = 16, storageAcu = 24, encryptionKey } = props;
    const { tls = true, deletionProtection = true } = props;
    new PropChecks(this)
      .expect("computeAcu", computeAcu, multipleOf(16), "a multiple of 16", "8 ACU plans and then fails")
      .expect("storageAcu", storageAcu, multipleOf(24), "a multiple of 24")
      .expect("accountName", accountName, isAccount, "2 to 16 lower-case letters, digits and _, a letter first")
      .done();
    const { vswitch } = siteIn(this, network);
    const allowList = new AllowList(network);

    this.resource = new AdbDbClusterLakeVersion(this, "Resource", {
      dbClusterVersion: "5.0",
      dbClusterDescription: nameOf(this, "analyticdb"),
      paymentType: "PayAsYouGo",
      productForm: "LegacyForm",
      computeResource: `${computeAcu}ACU`,
      storageResource: `${storageAcu}ACU`,
      vpcId: network.vpcId,
      vswitchId: vswitch.id,
      zoneId: vswitch.zone,
      securityIps: allowList.asText(),
      enableDefaultResourceGroup: true,
      enableSsl: tls,
      ...(encryptionKey === undefined ? {} : { diskEncryption: true, kmsId: encryptionKey.keyId }),
      ...preventDestroy(deletionProtection),
    });
    this.clusterId = this.resource.id;
    this.account = new AdbLakeAccount(this, "Account", {
      dbClusterId: this.clusterId,
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
  }
}

const multipleOf = (unit: number) => (value: number) => Number.isInteger(value) && value >= unit && value % unit === 0;
const isAccount = (name: string): boolean => /^[a-z][a-z0-9_]{0,14}[a-z0-9]$/.test(name);
