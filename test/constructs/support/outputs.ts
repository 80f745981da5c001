import { TerraformOutput } from "cdktf";
import type { Construct } from "constructs";
import type { Rendered } from "../../support/render";

/** Writes values as outputs, so that {@link outputsOf} shows what they are once synthesized. */
export function output(scope: Construct, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    new TerraformOutput(scope, name, { value, staticId: true });
  }
}

/** The outputs by name. Hashes in addresses read `#`. */
export function outputsOf({ json }: Rendered): Record<string, unknown> {
  const outputs = (json["output"] ?? {}) as Record<string, { readonly value: unknown }>;
  const text = JSON.stringify(Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value])));
  return JSON.parse(text.replace(/_[0-9A-F]{8}(?=[.}])/g, "_#")) as Record<string, unknown>;
}
