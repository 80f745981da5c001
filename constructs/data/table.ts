/**
 * A wide-column table, encrypted: `alicloud_ots_table`.
 * https://www.alibabacloud.com/help/en/tablestore/developer-reference/primary-keys-and-attributes
 */
import { Construct } from "constructs";
import { OtsTable } from "#alicloud/ots-table";
import type { Duration } from "../../base";
import type { IEncryptionKey } from "../access";
import { preventDestroy, PropChecks, type StatefulProps } from "../core";
import { TableGrants } from "./table-grants";

export type KeyColumnType = "String" | "Integer" | "Binary";
export type ColumnType = KeyColumnType | "Double" | "Boolean";

export interface TableOptions extends StatefulProps {
  /** One to four columns, in order; the first one decides the partition. Can't be changed. */
  readonly primaryKey: Readonly<Record<string, KeyColumnType>>;
  /** Columns known ahead, at most 32. Rows may have others. @default none */
  readonly columns?: Readonly<Record<string, ColumnType>>;
  /** How long a value is kept, 1 day or more. @default for ever */
  readonly timeToLive?: Duration;
  /** Values of a column that are kept, newest first. @default 1 */
  readonly maxVersions?: number;
  /** A key of your own, with the role that may use it. @default a key that Tablestore keeps in KMS */
  readonly encryption?: { readonly key: IEncryptionKey; readonly roleArn: string };
}

export interface TableProps extends TableOptions {
  readonly instanceName: string;
  /** 1 to 255 letters, digits and `_`, no digit first. Can't be changed. */
  readonly tableName: string;
}

const NAME = /^[a-zA-Z_]\w{0,254}$/;
const FOR_EVER = -1;

export class Table extends Construct {
  /** Override what this construct does not offer on it. */
  readonly resource: OtsTable;
  readonly tableName: string;
  readonly grants: TableGrants;

  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id);
    const { primaryKey, columns = {}, timeToLive, maxVersions = 1, encryption, deletionProtection = true } = props;
    guard(this, props);
    this.resource = new OtsTable(this, "Resource", {
      instanceName: props.instanceName,
      tableName: props.tableName,
      primaryKey: namedColumns(primaryKey),
      definedColumn: namedColumns(columns),
      timeToLive: timeToLive?.seconds ?? FOR_EVER,
      maxVersion: maxVersions,
      enableSse: true,
      ...(encryption === undefined
        ? { sseKeyType: "SSE_KMS_SERVICE" }
        : { sseKeyType: "SSE_BYOK", sseKeyId: encryption.key.keyId, sseRoleArn: encryption.roleArn }),
      ...preventDestroy(deletionProtection),
    });
    this.tableName = this.resource.tableName;
    this.grants = new TableGrants(props.instanceName, props.tableName);
  }
}

function namedColumns<T extends string>(columns: Readonly<Record<string, T>>): { name: string; type: T }[] {
  return Object.entries(columns).map(([name, type]) => ({ name, type }));
}

function guard(owner: Construct, props: TableProps): void {
  const { primaryKey, columns = {} } = props;
  const keys = Object.keys(primaryKey);
  const names = [...keys, ...Object.keys(columns)];
  const checks = new PropChecks(owner)
    .expect("tableName", props.tableName, (name) => NAME.test(name), "1 to 255 letters, digits and _, no digit first")
    .expect("primaryKey", keys, ({ length }) => length >= 1 && length <= 4, "one to four columns")
    .expect(
      "primaryKey",
      keys,
      (all) => all.every((key) => !/^\d+$/.test(key)),
      "names that are no numbers: numbers lose their place",
    )
    .expect("columns", Object.keys(columns), ({ length }) => length <= 32, "at most 32 columns")
    .expect(
      "timeToLive",
      props.timeToLive,
      ({ seconds }) => seconds >= 86_400 && seconds <= 2_147_483_647,
      "1d or more, or nothing for ever",
    )
    .expectWhole("maxVersions", props.maxVersions, 1, 2_147_483_647);
  for (const name of names.filter((candidate) => !NAME.test(candidate) && !/^\d+$/.test(candidate))) {
    checks.note({ field: "columns", got: `"${name}"`, want: "1 to 255 letters, digits and _, no digit first" });
  }
  for (const name of Object.keys(columns).filter((candidate) => keys.includes(candidate))) {
    checks.note({ field: "columns", got: name, want: "a column that is not part of the primary key" });
  }
  checks.done();
}
