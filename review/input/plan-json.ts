import type { JsonObject } from "../json";

/** The parts that are read of what `tofu show -json PLAN` and `terraform show -json PLAN` print. */
export interface PlanJson {
  readonly format_version: string;
  readonly errored?: boolean;
  readonly resource_changes?: readonly ResourceChange[];
  readonly resource_drift?: readonly ResourceChange[];
  readonly configuration?: {
    readonly provider_config?: JsonObject;
    readonly root_module?: ModuleConfig;
  };
  readonly prior_state?: JsonObject;
}

export type Action = "no-op" | "create" | "read" | "update" | "delete" | "forget";

export interface Change {
  readonly actions: readonly Action[];
  readonly before?: unknown;
  readonly after?: unknown;
  readonly after_unknown?: unknown;
  readonly before_sensitive?: unknown;
  readonly after_sensitive?: unknown;
  readonly replace_paths?: readonly (readonly (string | number)[])[];
  readonly importing?: { readonly id?: string };
}

export interface ResourceChange {
  readonly address: string;
  readonly previous_address?: string;
  readonly module_address?: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  readonly provider_name?: string;
  readonly change: Change;
  readonly action_reason?: string;
}

export interface ModuleConfig {
  readonly resources?: readonly ResourceConfig[];
  readonly variables?: Readonly<Record<string, JsonObject>>;
  readonly module_calls?: Readonly<Record<string, { readonly module?: ModuleConfig }>>;
}

export interface ResourceConfig {
  readonly address: string;
  readonly mode?: string;
  readonly type: string;
  readonly name: string;
  readonly expressions?: JsonObject;
}
