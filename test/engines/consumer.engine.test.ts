/** Programs of users, in folders of their own, with the built package installed: `test/consumer/README.md`. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Built, builtPackages, install, run } from "./support/packages";

const CONSUMER = join(__dirname, "..", "consumer");

jest.setTimeout(300_000);

let packages: readonly Built[];
let directory: string;
beforeAll(() => {
  packages = builtPackages();
  directory = mkdtempSync(join(tmpdir(), "consumer-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A project in a folder elsewhere, with the packages beside it. */
function project(name: string, sources: string, manifest: string): string {
  const folder = join(directory, name);
  cpSync(join(CONSUMER, sources), join(folder, "src"), { recursive: true });
  copyFileSync(join(CONSUMER, manifest), join(folder, "package.json"));
  copyFileSync(join(CONSUMER, "tsconfig.json"), join(folder, "tsconfig.json"));
  for (const { tarball, name: own } of packages) copyFileSync(tarball, join(folder, `${own}.tgz`));
  return folder;
}

type Blocks = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

interface Output {
  readonly terraform: { readonly required_providers: Readonly<Record<string, { readonly version: string }>> };
  readonly resource: Blocks;
  readonly output: Readonly<Record<string, { readonly value: string }>>;
}

describe("one app with constructs, policies, an own construct, an own type, and things that are there already", () => {
  const outputs = new Map<string, Output>();

  test.each(["cdktf-0.21", "alias", "cdktn"])("compiles and synthesizes with %s", (name) => {
    const folder = project(name, "src", `apps/${name}/package.json`);
    if (name === "cdktn") for (const file of readdirSync(join(folder, "src"))) nameCdktn(join(folder, "src", file));
    install(folder);
    expect(run("npm", ["run", "synth"], folder)).toMatchObject({ status: 0 });
    outputs.set(name, outputOf(folder));
  });

  test("has the same resources with all three", () => {
    const [first, ...others] = [...outputs.values()];
    expect(others).toHaveLength(2);
    for (const other of others) expect([other.resource, other.output]).toEqual([first?.resource, first?.output]);
  });

  test("makes what it asks for, and nothing of what it imports", () => {
    const { resource, terraform } = outputs.get("alias")!;
    const [pool] = Object.values(resource["alicloud_cs_kubernetes_node_pool"] ?? {});
    expect(pool).toMatchObject({ cluster_id: "c-existing", vswitch_ids: ["vsw-node-a", "vsw-node-b"] });
    const present = Object.keys(resource);
    expect(present.filter((type) => /_(vpc|vswitch|cs_managed_kubernetes)$/.test(type))).toEqual([]);
    expect(present).toEqual(expect.arrayContaining(["alicloud_oos_parameter", "random_password"]));
    expect(Object.keys(terraform.required_providers)).toEqual(["alicloud", "random"]);
  });

  test("has its policies on the models and on the route between them", () => {
    const { resource, output } = outputs.get("alias")!;
    const models = Object.values(resource["alicloud_pai_service"] ?? {});
    expect(models).toHaveLength(2);
    for (const { service_config } of models) expect(service_config).toMatch(/liveness_check.*"period_seconds":10/);
    expect(output["routes"]?.value).toContain('"fallback":true');
    expect(models.map(({ tags }) => tags)).toContainEqual(expect.objectContaining({ "slow-after": "30s" }));
  });

  test("is refused for a value that the provider would not take, also in its own type", () => {
    const { status, output } = run("node", ["out/main.js"], join(directory, "alias"), { PARAMETER_TYPE: "Text" });
    expect(status).toBe(1);
    expect(output).toContain(
      '[assistant/Served] alicloud_oos_parameter.type: got "Text", want one of "String", "StringList"',
    );
  });
});

test("a Pulumi program takes the policies without any core of CDKTF", () => {
  const folder = project("pulumi", "pulumi/src", "pulumi/package.json");
  install(folder, "--legacy-peer-deps", "--ignore-scripts");
  for (const core of ["cdktf", "cdktn"]) expect(existsSync(join(folder, "node_modules", core))).toBe(false);
  const { status, output } = run("npm", ["run", "--silent", "program"], folder);
  expect([status, output]).toEqual([0, expect.stringMatching(/^\{/)]);
  const { made, refusal } = JSON.parse(output) as {
    readonly made: Readonly<Record<string, object>>;
    readonly refusal: string;
  };
  expect(made["alicloud:alb/serverGroup:ServerGroup"]).toMatchObject({
    vpcId: "vpc-existing",
    healthCheckConfig: { healthCheckEnabled: true, healthCheckPath: "/ready", healthCheckInterval: 15 },
  });
  expect(made["alicloud:alb/listener:Listener"]).toMatchObject({ requestTimeout: 60 });
  const { serviceConfig } = made["alicloud:pai/service:Service"] as { readonly serviceConfig: string };
  expect(serviceConfig).toContain('"period_seconds":15');
  expect(refusal).toContain("want the target's concurrency: its requests in flight at peak");
});

/** The app as it is written for `cdktn` under its own name. */
function nameCdktn(file: string): void {
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text
      .replace(/from "cdktf"/g, 'from "cdktn"')
      .replace(/from "@cdktf\//g, 'from "@cdktn/')
      .replace(/from "alicloud-ai-platform\//g, 'from "alicloud-ai-platform-cdktn/'),
  );
}

function outputOf(folder: string): Output {
  return JSON.parse(readFileSync(join(folder, "cdktf.out/stacks/assistant/cdk.tf.json"), "utf8")) as Output;
}
