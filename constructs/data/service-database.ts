/**
 * What one service owns in a PolarDB cluster: `alicloud_polardb_database`, a normal account, and its rights on that
 * database alone.
 * https://www.alibabacloud.com/help/en/polardb/polardb-for-mysql/user-guide/create-and-manage-a-database-account
 */
import { Construct } from "constructs";
import { PolardbAccount } from "#alicloud/polardb-account";
import { PolardbAccountPrivilege } from "#alicloud/polardb-account-privilege";
import { PolardbDatabase } from "#alicloud/polardb-database";
import { preventDestroy, PropChecks, type SecretRef } from "../core";
import type { Connections } from "./connections";

export interface ServiceDatabaseProps {
  /** Who owns it. */
  readonly service: string;
  /** The cluster it lies in. */
  readonly cluster: {
    readonly clusterId: string;
    readonly engine: "MySQL" | "PostgreSQL";
    readonly connections: Connections;
  };
  /** Password of the account: 8 to 32 characters of at least three kinds. */
  readonly password: SecretRef;
  /** @default the service's name with `_` for `-`, 1 to 64 characters */
  readonly databaseName?: string;
  /** @default the service's name with `_` for `-`, 2 to 16 characters */
  readonly accountName?: string;
  /** Whether Terraform refuses to destroy the database. @default true */
  readonly protect?: boolean;
}

const RESERVED = ["root", "admin", "mysql", "postgres"];

export class ServiceDatabase extends Construct {
  readonly service: string;
  /** Override what this construct does not offer on it. */
  readonly resource: PolardbDatabase;
  readonly account: PolardbAccount;
  readonly databaseName: string;
  readonly userName: string;
  /** By reference, to hand on to the service. */
  readonly password: SecretRef;
  /** Where the cluster is reached. */
  readonly connections: Connections;

  constructor(scope: Construct, id: string, props: ServiceDatabaseProps) {
    super(scope, id);
    const { service, cluster, protect = true } = props;
    const own = service.toLowerCase().replaceAll("-", "_");
    const { databaseName = own, accountName = own } = props;
    new PropChecks(this)
      .expect(
        "databaseName",
        databaseName,
        (it) => /^[a-z][a-z0-9_]{0,63}$/.test(it),
        "1 to 64 lower-case letters, digits and _, a letter first",
      )
      .expect(
        "accountName",
        accountName,
        (it) => /^[a-z][a-z0-9_]{0,14}[a-z0-9]$/.test(it) && !RESERVED.includes(it),
        "2 to 16 lower-case letters, digits and _, a letter first, no _ last, and no reserved name",
        "set accountName",
      )
      .done();

    const clusterId = cluster.clusterId;
    this.account = new PolardbAccount(this, "Account", {
      dbClusterId: clusterId,
      accountName,
      accountPassword: props.password.valueIn(this),
      accountType: "Normal",
    });
    this.resource = new PolardbDatabase(this, "Resource", {
      dbClusterId: clusterId,
      dbName: databaseName,
      ...(cluster.engine === "MySQL"
        ? { characterSetName: "utf8mb4" }
        : { characterSetName: "UTF8", collate: "C", ctype: "C", accountName: this.account.accountName }),
      ...preventDestroy(protect),
    });
    // PostgreSQL makes the account the owner of its database
    if (cluster.engine === "MySQL") {
      new PolardbAccountPrivilege(this, "Privilege", {
        dbClusterId: clusterId,
        accountName: this.account.accountName,
        accountPrivilege: "ReadWrite",
        dbNames: [this.resource.dbName],
      });
    }
    this.service = service;
    this.databaseName = databaseName;
    this.userName = accountName;
    this.password = props.password;
    this.connections = cluster.connections;
  }
}
