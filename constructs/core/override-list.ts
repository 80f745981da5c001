import type { TerraformElement } from "cdktf";
import { ProblemsError } from "../../base";

/**
 * Overrides a list argument in the synthesized JSON. The core's own `addOverride` appends to a list that is there,
 * and makes an object of `list.0.x` where none is; here the mode is said.
 * - `replace`: the list is exactly `values`.
 * - `append`: `values` follow what the construct wrote.
 * @param path argument, dotted, in Terraform's spelling, such as `scaling_config.0.tags`
 */
export function overrideList(
  element: TerraformElement,
  path: string,
  mode: "replace" | "append",
  values: readonly unknown[],
): void {
  if (!/^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(path)) {
    throw new ProblemsError([{ where: element.node.path, field: path, want: "a dotted path in Terraform's spelling" }]);
  }
  const original = element.toTerraform.bind(element) as () => TerraformJson;
  element.toTerraform = () => {
    const json = original();
    for (const body of bodiesOf(json)) setList(body, path.split("."), mode, values, element.node.path);
    return json;
  };
}

type TerraformJson = Record<string, Record<string, Record<string, Record<string, unknown>>>>;

function bodiesOf(json: TerraformJson): Record<string, unknown>[] {
  return ["resource", "data"].flatMap((kind) =>
    Object.values(json[kind] ?? {}).flatMap((blocks) => Object.values(blocks)),
  );
}

function setList(
  body: Record<string, unknown>,
  path: readonly string[],
  mode: "replace" | "append",
  values: readonly unknown[],
  where: string,
): void {
  const last = path[path.length - 1] as string;
  let current: unknown = body;
  for (const key of path.slice(0, -1)) {
    current = isContainer(current) ? (current as Record<string, unknown>)[key] : undefined;
  }
  if (!isContainer(current)) {
    throw new ProblemsError([{ where, field: path.join("."), message: "there is no such block to override" }]);
  }
  const holder = current as Record<string, unknown>;
  const existing = holder[last];
  if (mode === "append" && existing !== undefined && !Array.isArray(existing)) {
    throw new ProblemsError([
      { where, field: path.join("."), message: "this argument is no list, so nothing can be appended" },
    ]);
  }
  holder[last] = mode === "replace" ? [...values] : [...((existing as unknown[] | undefined) ?? []), ...values];
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
