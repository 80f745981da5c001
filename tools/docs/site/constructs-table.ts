import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A row of docs/constructs.md: what a construct makes, and what can be asked of it. */
export interface ConstructRow {
  readonly resources: string;
  readonly grants: string;
  readonly connections: string;
  readonly metrics: string;
  readonly why: string;
}

/** The rows by the names of their constructs; one row may be about several. */
export function constructRows(root: string): ReadonlyMap<string, ConstructRow> {
  const rows = new Map<string, ConstructRow>();
  for (const line of readFileSync(join(root, "docs/constructs.md"), "utf8").split("\n")) {
    const [names, resources = "", grants = "", connections = "", metrics = "", why = ""] = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((text) => text.trim());
    for (const [, name] of (names ?? "").matchAll(/`([A-Z][A-Za-z]*)`/g)) {
      if (name !== undefined) rows.set(name, { resources, grants, connections, metrics, why });
    }
  }
  return rows;
}
