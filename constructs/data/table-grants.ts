import type { Grantee } from "../access";

const READ = ["BatchGetRow", "ComputeSplitPointsBySize", "DescribeTable", "GetRange", "GetRow"];
const WRITE = ["BatchWriteRow", "DeleteRow", "PutRow", "UpdateRow"];

/**
 * Permissions on the rows of tables.
 * https://www.alibabacloud.com/help/en/tablestore/developer-reference/configure-user-permissions
 */
export class TableGrants {
  /** @param table its name, or `*` for all tables of the instance */
  constructor(
    private readonly instanceName: string,
    private readonly table: string,
  ) {}

  read(grantee: Grantee): void {
    this.grant(grantee, READ);
  }

  readWrite(grantee: Grantee): void {
    this.grant(grantee, [...READ, ...WRITE]);
  }

  private grant(grantee: Grantee, actions: readonly string[]): void {
    grantee.addStatement({
      actions: actions.map((action) => `ots:${action}`),
      resources: [`acs:ots:*:*:instance/${this.instanceName}/table/${this.table}`],
    });
  }
}
