import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { parse } from "yaml";
import { platformSchema, publishedSchema } from "../../config";
import { edited, FIXTURE } from "./support";

const FILE = join(__dirname, "..", "..", "config", "platform.schema.json");

test("the published schema is current: npx tsx config/publish-schema.ts", () => {
  expect(readFileSync(FILE, "utf8")).toBe(publishedSchema());
});

describe("the published schema, to a validator that knows nothing of this project", () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(publishedSchema()) as object);

  test("accepts what the loader accepts", () => {
    expect(validate(parse(FIXTURE))).toBe(true);
  });

  test.each([
    ["an unknown key", "bandwidthMbps: 50", "bandwithMbps: 50"],
    ["a tag of no variant", "kind: cpu", "kind: gpus"],
    ["a literal secret", "SIGNING_KEY: kms:signing-key", "SIGNING_KEY: hunter2"],
  ])("refuses %s", (_, from, to) => {
    expect(validate(parse(edited([from, to])))).toBe(false);
  });
});

test("every key has a type, and every pattern a sentence", () => {
  const faults: string[] = [];
  walk(platformSchema() as Node, "", (node, path) => {
    if ("pattern" in node && !("patternErrorMessage" in node)) faults.push(path);
    if (!("type" in node) && !("const" in node)) faults.push(path);
  });
  expect(faults).toEqual([]);
});

type Node = Record<string, unknown>;

function walk(node: Node, path: string, visit: (node: Node, path: string) => void): void {
  visit(node, path);
  for (const key of ["properties", "patternProperties"]) {
    for (const [name, child] of Object.entries((node[key] ?? {}) as Record<string, Node>))
      walk(child, `${path}/${name}`, visit);
  }
  for (const child of (node["oneOf"] ?? []) as Node[]) walk(child, path, visit);
  if (node["items"] !== undefined) walk(node["items"] as Node, `${path}/[]`, visit);
}
