import type { Grantee, Statement } from "../../../constructs/access";

/** Somebody who keeps what was granted, to look at. */
export class RecordingGrantee implements Grantee {
  readonly statements: Statement[] = [];

  addStatement(statement: Statement): void {
    this.statements.push(statement);
  }
}
