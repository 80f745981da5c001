import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { PlatformStack, synthesize } from "../../../constructs/core";
import { judges } from "../../../stacks/judges";

const load = createRequire(__filename);

/** An example: its code, and the resources that it makes by type. */
export interface Example {
  readonly name: string;
  readonly code: string;
  readonly resources: ReadonlyMap<string, number>;
}

/** Every example of constructs, synthesized and judged. @throws ProblemsError when one does not pass */
export function constructExamples(root: string): ReadonlyMap<string, Example> {
  const folder = join(root, "examples/constructs");
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => basename(file, ".ts"));
  return new Map(names.map((name) => [name, exampleOf(folder, name)]));
}

function exampleOf(folder: string, name: string): Example {
  const file = join(folder, `${name}.ts`);
  const { default: define } = load(file) as { readonly default: (stack: PlatformStack) => void };
  const output = mkdtempSync(join(tmpdir(), "example-"));
  try {
    const { stacks } = synthesize(
      join(output, "out"),
      (app) =>
        define(
          new PlatformStack(app, "example", {
            prefix: "lumen-example",
            region: "ap-southeast-1",
            accountId: "1234567890123456",
            accountType: "International",
          }),
        ),
      judges,
    );
    const resources = stacks.flatMap(({ json }) =>
      Object.entries(json.resource ?? {}).map(([type, named]) => [type, Object.keys(named).length] as const),
    );
    return { name, code: readFileSync(file, "utf8"), resources: new Map(resources.sort()) };
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}
