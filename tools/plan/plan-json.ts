/** The parts of `tofu show -json PLAN` that are read here. */
export interface PlanJson {
  readonly resource_changes?: readonly ResourceChange[];
  readonly output_changes?: Readonly<Record<string, Change>>;
  readonly planned_values?: { readonly root_module?: ModuleJson };
  readonly configuration?: { readonly root_module?: ModuleJson };
}

export interface ModuleJson {
  readonly resources?: readonly { readonly address: string }[];
}

export type Action = "no-op" | "create" | "read" | "update" | "delete" | "forget";

export interface Change {
  readonly actions: readonly Action[];
  readonly before: unknown;
  readonly after: unknown;
  readonly after_unknown: unknown;
  readonly before_sensitive: unknown;
  readonly after_sensitive: unknown;
  readonly replace_paths?: readonly (readonly (string | number)[])[];
}

export interface ResourceChange {
  readonly address: string;
  readonly type: string;
  readonly mode: "managed" | "data";
  readonly change: Change;
}

export interface Counts {
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
}

/** What OpenTofu prints as "N to add, N to change, N to destroy"; a replacement counts as both. */
export function countChanges(plan: PlanJson): Counts {
  const counts = { add: 0, change: 0, destroy: 0 };
  for (const { mode, change } of plan.resource_changes ?? []) {
    if (mode !== "managed") continue;
    if (change.actions.includes("create")) counts.add += 1;
    if (change.actions.includes("update")) counts.change += 1;
    if (change.actions.includes("delete")) counts.destroy += 1;
  }
  return counts;
}
