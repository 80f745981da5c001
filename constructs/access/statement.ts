import { Token } from "cdktf";
import { type Problem, stableJson } from "../../base";

/** One sentence of a RAM policy: which actions on which resources. */
export interface Statement {
  /** @default "Allow" */
  readonly effect?: "Allow" | "Deny";
  /** Such as `oss:GetObject` or `log:Get*`. Never `*`. */
  readonly actions: readonly string[];
  /** Resource names, such as `acs:oss:*:*:bucket/prefix/*`. `*` only with actions that are named in full. */
  readonly resources: readonly string[];
  /** Operator, then key, then values: `{ StringEquals: { "acs:SourceVpc": ["vpc-1"] } }`. @default none */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** Someone who can be given permissions. */
export interface Grantee {
  /** Adds to what the grantee may do. The same statement twice is there once. */
  addStatement(statement: Statement): void;
}

const ACTION = /^[A-Za-z0-9-]+:[A-Za-z0-9*]+$/;

/** What is too broad, or no statement at all. Denials may be as broad as they like. */
export function checkStatement(where: string, statement: Statement): Problem[] {
  const { actions, resources, effect = "Allow" } = statement;
  const problems: Problem[] = [];
  if (actions.length === 0) problems.push({ where, field: "actions", got: "none", want: "at least one" });
  if (resources.length === 0) problems.push({ where, field: "resources", got: "none", want: "at least one" });
  if (effect === "Deny") return problems;
  for (const action of actions.filter((candidate) => !Token.isUnresolved(candidate) && !ACTION.test(candidate))) {
    problems.push({ where, field: "actions", got: `"${action}"`, want: "product:Action, such as oss:GetObject" });
  }
  const broad = actions.filter((action) => action.endsWith(":*"));
  if (resources.includes("*") && broad.length > 0) {
    problems.push({
      where,
      field: "resources",
      got: `"*" for ${broad.join(", ")}`,
      want: "named resources, or named actions",
      hint: "every action on every resource of a product is more than a service needs",
    });
  }
  return problems;
}

/** The statements as RAM reads them. */
export function policyDocument(statements: readonly Statement[]): string {
  const seen = new Set<string>();
  const distinct = statements.filter((statement) => {
    const key = stableJson(statement);
    return !seen.has(key) && seen.add(key);
  });
  return JSON.stringify({
    Version: "1",
    Statement: distinct.map(({ effect = "Allow", actions, resources, conditions }) => ({
      Effect: effect,
      Action: [...actions],
      Resource: [...resources],
      ...(conditions === undefined ? {} : { Condition: conditions }),
    })),
  });
}
