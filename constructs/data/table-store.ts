/**
 * A Tablestore instance that is reached from the account's own networks only, with its tables: `alicloud_ots_instance`,
 * `alicloud_ots_table`. Tablestore must be activated in the account once.
 * https://www.alibabacloud.com/help/en/tablestore/product-overview/what-is-tablestore
 */
import { Construct } from "constructs";
import { OtsInstance } from "#alicloud/ots-instance";
import { ProblemsError } from "../../base";
import { environmentOf, nameOf, preventDestroy, PropChecks, type StatefulProps, tagsOf } from "../core";
import { Table, type TableOptions } from "./table";
import { TableGrants } from "./table-grants";

/** An instance that others put tables in. */
export interface ITableStore {
  readonly instanceName: string;
  /** Private address for clients of the region. */
  readonly endpoint: string;
  /** Permissions on all its tables. */
  readonly grants: TableGrants;
  addTable(name: string, options: TableOptions): Table;
}

export interface TableStoreProps extends StatefulProps {
  /**
   * 3 to 16 letters, digits and hyphens, a letter first. Unique in the region, can't be changed.
   * @default from environment and path; what is too long ends in its hash
   */
  readonly instanceName?: string;
  /** Can't be changed. @default "Capacity": cheaper; "HighPerformance" answers faster on SSD, not in every region */
  readonly instanceType?: "Capacity" | "HighPerformance";
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

abstract class TableStoreBase extends Construct implements ITableStore {
  abstract readonly instanceName: string;
  protected abstract readonly protects: boolean;

  get grants(): TableGrants {
    return new TableGrants(this.instanceName, "*");
  }

  get endpoint(): string {
    const { region } = environmentOf(this);
    if (region === undefined) {
      throw new ProblemsError([
        {
          where: this.node.path,
          field: "endpoint",
          message: "the region is not known",
          hint: "use a PlatformStack, or setEnvironment",
        },
      ]);
    }
    return `https://${this.instanceName}.${region}.vpc.tablestore.aliyuncs.com`;
  }

  addTable(name: string, options: TableOptions): Table {
    return new Table(this, `Table-${name}`, {
      ...options,
      tableName: name,
      instanceName: this.instanceName,
      deletionProtection: options.deletionProtection ?? this.protects,
    });
  }
}

export class TableStore extends TableStoreBase {
  /** Use an instance that exists already, by its name in the stack's region. `addTable` works on it. */
  static fromName(scope: Construct, id: string, instanceName: string): ITableStore {
    return new ImportedTableStore(scope, id, instanceName);
  }

  /** Override what this construct does not offer on it. */
  readonly resource: OtsInstance;
  readonly instanceName: string;

  protected readonly protects: boolean;

  constructor(scope: Construct, id: string, props: TableStoreProps = {}) {
    super(scope, id);
    const { instanceName, instanceType = "Capacity", deletionProtection = true } = props;
    new PropChecks(this)
      .expect(
        "instanceName",
        instanceName,
        (name) => /^[a-zA-Z][a-zA-Z0-9-]{1,14}[a-zA-Z0-9]$/.test(name),
        "3 to 16 letters, digits and hyphens, a letter first and no hyphen last",
      )
      .done();
    this.protects = deletionProtection;
    this.resource = new OtsInstance(this, "Resource", {
      name: instanceName ?? nameOf(this, "tablestore"),
      instanceType,
      networkTypeAcl: ["VPC"],
      networkSourceAcl: [],
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
    this.instanceName = this.resource.name;
  }
}

class ImportedTableStore extends TableStoreBase {
  readonly instanceName: string;
  protected readonly protects = true;

  constructor(scope: Construct, id: string, instanceName: string) {
    super(scope, id);
    this.instanceName = instanceName;
  }
}
