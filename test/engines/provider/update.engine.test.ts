/** `npm run provider:update` as a program, on a throw-away copy of what it reads and writes. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";

const ROOT = join(__dirname, "..", "..", "..");
const TSX = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
const SOURCE = "registry.terraform.io/aliyun/alicloud";
const VERSION = "1.290.0";

type Block = { attributes: Record<string, object>; description?: string };
interface Schema {
  provider_versions?: Record<string, string>;
  provider_schemas: Record<string, { resource_schemas: Record<string, { block: Block }> }>;
}

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "provider-update-"));
  for (const room of ["base", "provider", "tools", "package.json", "tsconfig.json"]) {
    cpSync(join(ROOT, room), join(directory, room), {
      recursive: true,
      filter: (path) => !/^\.gen/.test(basename(path)),
    });
  }
  symlinkSync(join(ROOT, "node_modules"), join(directory, "node_modules"));
  // Three types are enough, and take seconds less to compile.
  const list = join(directory, "provider", "bindings", "resources.ts");
  writeFileSync(
    list,
    [
      'export const ALICLOUD_RESOURCES = ["alicloud_vpc", "alicloud_vswitch"];',
      'export const ALICLOUD_DATA_SOURCES = ["alicloud_zones"];',
      'export const HELM_RESOURCES = ["helm_release"];',
    ].join("\n"),
  );
}, 60_000);
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function update(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  return spawnSync(process.execPath, [TSX, join(directory, "tools/provider/update.ts"), ...args], {
    cwd: directory,
    encoding: "utf8",
    env: { ...process.env, TERRAFORM_BINARY_NAME: "" },
  });
}

/** A schema file as `tofu providers schema -json` writes it, made from the project's data. */
function schemaFile(change: (schema: Schema) => void = () => undefined): string {
  const schema = JSON.parse(
    gunzipSync(readFileSync(join(ROOT, "provider/data/alicloud-1.289.0.schema.json.gz"))).toString("utf8"),
  ) as Schema;
  delete schema.provider_versions;
  change(schema);
  const file = join(directory, "schema.json");
  writeFileSync(file, JSON.stringify(schema));
  return file;
}

const vpcOf = (schema: Schema): Block => schema.provider_schemas[SOURCE]!.resource_schemas["alicloud_vpc"]!.block;

/** What must not change when nothing is done. */
function contents(): readonly (readonly [string, string])[] {
  const files = ["provider/versions.ts", "tools/engines/stand-in.mjs"];
  return [
    ...files.map((file) => [file, readFileSync(join(directory, file), "utf8")] as const),
    ["data", readdirSync(join(directory, "provider/data")).join(" ")],
    ["bindings", String(existsSync(join(directory, "provider/bindings/.gen")))],
  ];
}

describe("provider:update", () => {
  it("moves the schema, the versions and the bindings, and says what changed and what is no longer judged", () => {
    const file = schemaFile((schema) => {
      const vpc = vpcOf(schema);
      vpc.description = "A network.";
      vpc.attributes["shiny"] = { type: "string", optional: true, description: "New here." };
      vpc.attributes["description"] = { type: "string", optional: true, description: "What it is for." };
      Reflect.deleteProperty(vpc.attributes, "user_cidrs");
    });
    const { status, stdout, stderr } = update(VERSION, "--schema", file);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`${SOURCE} 1.289.0 -> ${VERSION}: 0 types new, 0 gone`);
    expect(stdout).toContain("  alicloud_vpc.shiny: new, string, optional\n  alicloud_vpc.user_cidrs: gone, was ");
    expect(stdout).toContain(`The constraints are those of 1.289.0: blocks for ${VERSION} are NOT JUDGED`);

    const data = readdirSync(join(directory, "provider/data"));
    expect(data).toContain(`alicloud-${VERSION}.schema.json.gz`);
    expect(data).toContain("alicloud-1.289.0.facts.json.gz");
    expect(data).not.toContain("alicloud-1.289.0.schema.json.gz");
    const schema = JSON.parse(
      gunzipSync(readFileSync(join(directory, `provider/data/alicloud-${VERSION}.schema.json.gz`))).toString("utf8"),
    ) as Schema;
    expect(vpcOf(schema)).not.toHaveProperty("description");
    expect(vpcOf(schema).attributes["shiny"]).toEqual({ type: "string", optional: true });
    expect(vpcOf(schema).attributes["description"]).toEqual({ type: "string", optional: true });
    expect(schema.provider_versions).toEqual({ [SOURCE]: VERSION });

    expect(readFileSync(join(directory, "provider/versions.ts"), "utf8")).toContain(
      `alicloud", version: "${VERSION}" }`,
    );
    const standIn = readFileSync(join(directory, "tools/engines/stand-in.mjs"), "utf8");
    expect(standIn).toContain(`name: "alicloud", version: "${VERSION}", facts: "1.289.0"`);
    const binding = readFileSync(join(directory, "provider/bindings/.gen/alicloud/vpc/index.d.ts"), "utf8");
    expect(binding).toContain("readonly shiny?: string");
    expect(binding).not.toContain("userCidrs");

    const script = join(directory, "judge.ts");
    writeFileSync(
      script,
      `import { judgeStack } from "./provider/validation";
       import { PROVIDERS } from "./provider/versions";
       const terraform = { required_providers: { alicloud: PROVIDERS.alicloud } };
       console.log(JSON.stringify(judgeStack({ terraform, resource: { alicloud_vpc: { a: { no_such: 1 } } } })));`,
    );
    const judged = spawnSync(process.execPath, [TSX, script], { cwd: directory, encoding: "utf8" });
    expect(JSON.parse(judged.stdout)).toEqual([
      expect.objectContaining({ kind: "not judged", severity: "note", got: `version ${VERSION}: 1 block not judged` }),
    ]);
  }, 120_000);

  it.each([
    ["a version that is none", ["latest"], "got latest, want a version such as 1.290.0"],
    ["a file that is not there", [VERSION, "--schema", "no-such.json"], "[no-such.json] schema: got no such file"],
    ["a file that is no JSON", [VERSION, "--schema", "package.txt"], "[package.txt] schema: got no JSON"],
    [
      "a schema without the provider",
      [VERSION, "--schema", "package.json"],
      "provider_schemas: got none, want " + SOURCE,
    ],
    ["an unknown provider", [VERSION, "--provider", "helmm"], "Allowed choices are alicloud, helm"],
    ["a machine without OpenTofu", [VERSION], "OpenTofu: got none, want it built: npm run engines"],
  ])(
    "refuses %s in one line and changes nothing",
    (_, args, message) => {
      writeFileSync(join(directory, "package.txt"), "{");
      const before = contents();
      const { status, stdout, stderr } = update(...args);
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toContain(message);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(contents()).toEqual(before);
    },
    60_000,
  );

  it("refuses a version that lacks a type in use, and names the nearest", () => {
    const file = schemaFile((schema) => {
      const types = schema.provider_schemas[SOURCE]!.resource_schemas;
      types["alicloud_vswitchs"] = types["alicloud_vswitch"]!;
      Reflect.deleteProperty(types, "alicloud_vswitch");
    });
    const before = contents();
    const { status, stderr } = update(VERSION, "--schema", file);
    expect([status, stderr]).toEqual([1, expect.stringContaining("  alicloud_vswitch (nearest: alicloud_vswitchs)")]);
    expect(contents()).toEqual(before);
  }, 60_000);

  it("takes everything back when the bindings cannot be generated", () => {
    const file = schemaFile((schema) => {
      vpcOf(schema).attributes["broken"] = { type: ["no_such_kind", "string"], optional: true };
    });
    const before = contents();
    const { status, stderr } = update(VERSION, "--schema", file);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining("[bindings] they cannot be generated; nothing was changed"),
    ]);
    expect(contents()).toEqual(before);
  }, 60_000);

  it("does nothing where the version is in use already", () => {
    const before = contents();
    const { status, stdout } = update("1.289.0");
    expect([status, stdout.trim()]).toEqual([0, `${SOURCE} is at 1.289.0 already; nothing was changed`]);
    expect(contents()).toEqual(before);
  }, 60_000);
});
