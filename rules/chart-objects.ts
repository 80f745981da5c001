import { parseAllDocuments } from "yaml";
import type { ChartFiles } from "../base";
import { isObject } from "./block";

type Json = Readonly<Record<string, unknown>>;

/** A Kubernetes object of a chart, with the values that a stack gives the chart. */
export interface ChartObject {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly chart: string;
  /** The stack that gives the values: references in the body are its own. */
  readonly stack: string;
  readonly body: Json;
}

const VALUE = /\{\{\s*(?:required\s+"[^"]*"\s+)?\.Values\.([A-Za-z0-9_.]+)\s*\}\}/g;

/**
 * The objects of some kinds that a stack's charts hold.
 * @param values what the stack gives each chart, by chart: a chart that is not among them is not installed by it
 */
export function chartObjects(
  charts: ChartFiles,
  stack: string,
  values: Json,
  kinds: readonly string[],
): readonly ChartObject[] {
  const wanted = new RegExp(`^kind: (${kinds.join("|")})\\s*$`, "m");
  return Object.entries(values).flatMap(([chart, given]) =>
    Object.values(charts[chart] ?? {})
      .filter((text) => wanted.test(text))
      .flatMap((text) => parseAllDocuments(text, { logLevel: "silent" }))
      .map((document): unknown => (document.errors.length > 0 ? undefined : document.toJS()))
      .filter(isObject)
      .map((object): ChartObject => {
        const body = filled(object, given) as Json;
        const metadata = isObject(body["metadata"]) ? body["metadata"] : {};
        return {
          kind: String(body["kind"]),
          name: String(metadata["name"]),
          namespace: typeof metadata["namespace"] === "string" ? metadata["namespace"] : "default",
          chart,
          stack,
          body,
        };
      }),
  );
}

function filled(node: unknown, values: unknown): unknown {
  if (typeof node === "string") {
    return node.replace(VALUE, (whole, path: string) => {
      let value = values;
      for (const step of path.split(".")) value = isObject(value) ? value[step] : undefined;
      return typeof value === "string" || typeof value === "number" ? String(value) : whole;
    });
  }
  if (Array.isArray(node)) return (node as unknown[]).map((item) => filled(item, values));
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, filled(value, values)]));
}
