import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Rule } from "../../../rules";
import type { ClassApi } from "./api";
import { memberTable, propsTables } from "./api-tables";
import { type ConstructRow, constructRows } from "./constructs-table";
import type { Example } from "./examples";
import { asReaderImports } from "./imports";
import { anchorOf, code, fence, type Page, readWritten, sections, table, wordsOf, type Written } from "./markdown";

export interface ConstructSources {
  readonly root: string;
  /** Classes by name, with the room that exports them. */
  readonly classes: ReadonlyMap<string, { readonly room: string; readonly api: ClassApi }>;
  readonly examples: ReadonlyMap<string, Example>;
  readonly rules: readonly Rule[];
}

/** What a page written by hand must say about a construct. */
export const CONSTRUCT_SECTIONS = ["When to use it", "What it costs", "How to check that it works"] as const;

/** The names of the constructs that each page written by hand is about. */
export function writtenConstructs(root: string): ReadonlyMap<string, Written> {
  const folder = join(root, "docs/constructs");
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".md"))
      .map((file) => [basename(file, ".md"), readWritten(join(folder, file))]),
  );
}

/** A page for each construct, or for a construct with what it makes itself. */
export function constructPages(sources: ConstructSources): readonly (Page & { readonly room: string })[] {
  const rows = constructRows(sources.root);
  return [...writtenConstructs(sources.root)].map(([name, written]) => {
    const found = wordsOf(written.facts["constructs"]).map((construct) => {
      const one = sources.classes.get(construct);
      if (one === undefined) throw new Error(`docs/constructs/${name}.md: ${construct} is no exported construct`);
      return one;
    });
    const [first] = found;
    const example = sources.examples.get(written.facts["example"] ?? name);
    if (first === undefined || example === undefined) {
      throw new Error(`docs/constructs/${name}.md: wants constructs and an example in its front matter`);
    }
    const row = rows.get(first.api.name);
    return {
      room: first.room,
      path: `constructs/${first.room}/${name}.md`,
      text: [
        `# ${found.map(({ api }) => api.name).join(", ")}`,
        "",
        ...found.map(({ api }) => `${api.about}\n`),
        written.lead,
        "",
        sections(
          ["When to use it", written.sections.get("When to use it")],
          ["Example", exampleText(example)],
          ...found.flatMap(({ api }) => apiSections(api, found.length > 1)),
          ["Resources, grants and figures", row === undefined ? undefined : rowText(row)],
          ["What it costs", written.sections.get("What it costs")],
          ["How to check that it works", checkText(written, found, sources)],
        ),
      ].join("\n"),
    };
  });
}

function exampleText({ name, code: text, resources }: Example): string {
  const made = [...resources].map(([type, count]) => `${count === 1 ? "" : `${count} × `}${code(type)}`);
  const makes = made.length === 0 ? "It makes no resources." : `It makes ${made.join(", ")}.`;
  return [
    fence("ts", asReaderImports(text)),
    `From ${code(`examples/constructs/${name}.ts`)}, compiled and synthesized by the tests. ${makes}`,
  ].join("\n\n");
}

function apiSections(api: ClassApi, named: boolean): readonly (readonly [string, string])[] {
  const suffix = named ? ` of ${api.name}` : "";
  return [
    [`Props and defaults${suffix}`, propsTables(api)],
    [`What it offers${suffix}`, memberTable([...api.statics, ...api.members])],
  ];
}

function rowText({ resources, grants, connections, metrics, why }: ConstructRow): string {
  return table(
    ["", ""],
    [
      ["resources", resources],
      ["grants", grants],
      ["connections", connections],
      ["metrics", metrics],
      ["notes", why],
    ],
  );
}

/** What a reader does by hand, then the rules that ask without being told. */
function checkText(
  written: Written,
  found: readonly { readonly api: ClassApi }[],
  { root, rules }: ConstructSources,
): string {
  const types = new Set(found.flatMap(({ api }) => typesOf(api.file, root)));
  const asked = rules.filter(({ resourceTypes }) => resourceTypes.some((type) => types.has(type)));
  const list = asked.map(({ id, title }) => `- [${id}](/reference/rules.md#${anchorOf(`${id}: ${title}`)}): ${title}`);
  return [
    written.sections.get("How to check that it works") ?? "",
    ...(list.length === 0 ? [] : ["Rules that judge it, at synth or in the review:", list.join("\n")]),
  ].join("\n\n");
}

/** The resource types whose classes a file imports. */
function typesOf(file: string, root: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/from "#alicloud\/([a-z0-9-]+)"/g)].map(
    ([, name]) => `alicloud_${(name ?? "").replaceAll("-", "_")}`,
  );
}
