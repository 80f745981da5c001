import { stableJson } from "../../../base";
import { platformSchema } from "../../../config";
import { anchorOf, code, type Page, table } from "./markdown";

/** What is used of the JSON Schema. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly patternErrorMessage?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
}

/** A map of the file whose keys have a table of their own. */
interface Section {
  readonly path: string;
  readonly schema: Schema;
}

/** The reference of the platform file, from its schema. Equal parts are told once. */
export function specPage(): Page {
  const schema = platformSchema() as Schema;
  const told = new Map<string, string>();
  const body = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [
    `## ${key}`,
    "",
    [value.description ?? "", schema.required?.includes(key) === true ? "Required." : ""].join(" ").trim(),
    "",
    ...scalarLine(value),
    ...sectionsOf({ path: key, schema: value }, told).flatMap((section) =>
      sectionText(section, told, section.path !== key),
    ),
  ]);
  return {
    path: "reference/spec.md",
    text: [
      "# The platform file",
      "",
      `${schema.description ?? ""} Generated from the schema that editors read, ${code("config/platform.schema.json")}.`,
      "",
      "`NAME` stands for a name of yours. Everything not marked required may be left out.",
      "",
      ...body,
    ].join("\n"),
  };
}

function scalarLine(schema: Schema): readonly string[] {
  if (tablesOf(schema).length > 0) return [];
  return [
    `${kindOf(schema)}${rangeOf(schema)}${schema.default === undefined ? "" : `; default ${valueOf(schema.default)}`}`,
    "",
  ];
}

/** A part of the file and the parts in it, outermost first, each shape once. */
function sectionsOf(section: Section, told: Map<string, string>): readonly Section[] {
  return tablesOf(section.schema).flatMap(({ path: inner, schema }) => {
    const path = `${section.path}${inner}`;
    const shape = stableJson(schema.properties ?? {});
    if (told.has(shape)) return [];
    told.set(shape, path);
    const below = Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
      sectionsOf({ path: `${path}.${key}`, schema: value }, told),
    );
    return [{ path, schema }, ...below];
  });
}

/** The shapes of maps in a schema: itself, under names of one's own, in a list, or one of several forms. */
function tablesOf(schema: Schema): readonly Section[] {
  if (Object.keys(schema.properties ?? {}).length > 0) return [{ path: "", schema }];
  return [
    ...Object.values(schema.patternProperties ?? {}).flatMap((one) => within(".NAME", one)),
    ...(schema.items === undefined ? [] : within("[]", schema.items)),
    ...(schema.anyOf ?? []).flatMap((one) => tablesOf(one)),
  ];
}

function within(step: string, schema: Schema): readonly Section[] {
  return tablesOf(schema).map((section) => ({ ...section, path: `${step}${section.path}` }));
}

function sectionText({ path, schema }: Section, told: ReadonlyMap<string, string>, headed: boolean): readonly string[] {
  const rows = Object.entries(schema.properties ?? {}).map(([key, value]) => [
    code(key),
    [value.description ?? "", `${kindOf(value)}${rangeOf(value)}`, seeOf(`${path}.${key}`, value, told)]
      .filter((part) => part !== "")
      .join(" "),
    schema.required?.includes(key) === true
      ? "**required**"
      : value.default === undefined
        ? "none"
        : valueOf(value.default),
  ]);
  return [...(headed ? [`### ${path}`, ""] : []), table(["key", "what it is", "default"], rows), ""];
}

/** Where the keys of a part are told. */
function seeOf(path: string, schema: Schema, told: ReadonlyMap<string, string>): string {
  return tablesOf(schema)
    .map((section) => {
      const at = told.get(stableJson(section.schema.properties ?? {})) ?? path;
      return `[${at}](#${anchorOf(at)})`;
    })
    .join(" ");
}

function kindOf(schema: Schema): string {
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(", ");
  if (schema.anyOf !== undefined) return schema.anyOf.map(kindOf).join(" or ");
  if (schema.items !== undefined) return `a list of: ${kindOf(schema.items)}`;
  if (schema.patternProperties !== undefined) return "a map, by name";
  if (schema.type === "object") return "a map";
  return schema.patternErrorMessage ?? schema.type ?? "anything";
}

function rangeOf({ minimum, exclusiveMinimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, ${minimum} or more`;
  if (exclusiveMinimum !== undefined) return `, more than ${exclusiveMinimum}`;
  return maximum === undefined ? "" : `, at most ${maximum}`;
}

function valueOf(value: unknown): string {
  const text = JSON.stringify(value);
  return text === "{}" || text === "[]" ? "empty" : code(text.length > 60 ? "as each part says" : text);
}
