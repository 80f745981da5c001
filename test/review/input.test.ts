import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProblemsError } from "../../base";
import { readInputs, type ReadOptions } from "../../review";
import { planOf } from "./support/plan";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "review-input-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function write(name: string, content: unknown): string {
  const file = join(directory, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

function refusal(paths: readonly string[], options?: ReadOptions): string {
  try {
    readInputs(paths, options);
  } catch (error) {
    if (error instanceof ProblemsError) return error.message.replaceAll(`${directory}/`, "");
    throw error;
  }
  return "nothing";
}

const otherVersion = (version: string) => ({
  ...planOf(),
  configuration: {
    provider_config: {
      alicloud: { name: "alicloud", full_name: "registry.terraform.io/aliyun/alicloud", version_constraint: version },
    },
  },
});

test.each([
  ["{", "[x.json] got JSON that breaks off: the file is cut short, want tofu show -json PLAN, or a cdk.tf.json"],
  ["", "[x.json] got an empty file, want tofu show -json PLAN, or a cdk.tf.json"],
  ["hello", "[x.json] got no JSON, want tofu show -json PLAN, or a cdk.tf.json"],
  ["[]", "[x.json] got JSON that is no object, want tofu show -json PLAN, or a cdk.tf.json"],
  ['{"a":1}', "[x.json] got JSON of another kind, want tofu show -json PLAN, or a cdk.tf.json"],
  ['{"format_version":"1.0","values":{}}', "[x.json] got a state, want tofu show -json PLAN, or a cdk.tf.json"],
  [
    "PK\u0003\u0004",
    "[x.json] got a saved plan in its own format, want its JSON (run: tofu show -json FILE > plan.json)",
  ],
])("refuses %j in one line", (content, message) => {
  expect(refusal([write("x.json", content)])).toBe(message);
});

test("refuses a plan of another provider version", () => {
  expect(refusal([write("x.json", otherVersion("1.250.0"))])).toMatch(
    /^\[x\.json\] provider aliyun\/alicloud: got 1\.250\.0, want 1\.289\.0 \(which argument forces/,
  );
  expect(readInputs([write("x.json", otherVersion("1.289.0"))]).plans).toHaveLength(1);
});

test("refuses what is too large, and announces what takes a while", () => {
  const file = write("x.json", { ...planOf(), filler: "x".repeat(2000) });
  expect(refusal([file], { maxBytes: 1000 })).toBe("[x.json] got 1 MB, want 1 MB or less (plan stack by stack)");
});

test("tells of everything that is wrong at once", () => {
  expect(refusal([write("a.json", "{"), join(directory, "none.json"), directory]).split("\n").length).toBeGreaterThan(
    2,
  );
});

test("a plan that ended with errors is a failure of its stack", () => {
  const file = write("data.json", { ...planOf(), errored: true });
  expect(readInputs([file]).failures).toEqual([
    { stack: "data", error: "the plan ended with errors: it is not complete" },
  ]);
});

test("reads a folder of stacks, plans, charts and policies", () => {
  write("stacks/data/cdk.tf.json", { terraform: {} });
  write("plans/data.json", planOf());
  write("plans/index.json", {
    provider: "stand-in",
    stacks: [
      { stack: "data", placeholders: [{ stack: "network", value: "alicloud_vpc.v.id" }] },
      { stack: "edge", error: "\nfailed\nmore" },
    ],
  });
  write("policies.json", { policies: [] });
  const input = readInputs([directory], { before: directory });
  expect(input).toMatchObject({
    plans: [{ stack: "data" }],
    stacks: [{ stack: "data" }],
    failures: [{ stack: "edge", error: "failed" }],
    pending: [{ reader: "data", stack: "network" }],
    standIn: true,
    policies: { policies: [] },
    policiesBefore: { policies: [] },
  });
});
