import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPlatform } from "../../../config";
import { CHARTS } from "../../../constructs/workloads";
import { synthesize } from "../../../constructs/core";
import { schemasOf } from "../../../policies/enforcement/envoy-gateway/crds/schemas";
import { judges } from "../../../stacks/judges";
import { definePlatformStacks } from "../../../stacks/platform";

const ROOT = join(__dirname, "../../..");
const CACHE = join(ROOT, ".cache/engines");
const KUBERNETES = "1.34.3";

const installed = ((): Readonly<Record<string, string>> => {
  const file = join(CACHE, "installed.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {};
})();
const folderOf = (engine: string): string | undefined =>
  installed[engine] === undefined ? undefined : join(CACHE, installed[engine]);
const helmFolder = folderOf("helm");
const conformFolder = folderOf("kubeconform");
const ready = helmFolder !== undefined && conformFolder !== undefined;
if (!ready) console.warn("skipped: node tools/engines/install.mjs helm kubeconform");
const suite = ready ? describe : describe.skip;

const directory = mkdtempSync(join(tmpdir(), "charts-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function chartsOf(file: string, name: string): readonly string[] {
  const out = join(directory, name);
  const { platform } = openPlatform(join(ROOT, file));
  synthesize(out, (app) => void definePlatformStacks(app, platform), judges);
  return readdirSync(join(out, CHARTS)).map((chart) => join(out, CHARTS, chart));
}

function run(command: string, args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 64e6, input });
  return { ok: status === 0, stdout, stderr, said: `${stdout}${stderr}` };
}

const helm = (...args: readonly string[]) => run(join(helmFolder ?? "", "helm"), args);
const valuesOf = (chart: string): readonly string[] => {
  const file = join(chart, "ci/test-values.yaml");
  return existsSync(file) ? ["--values", file] : [];
};
const template = (chart: string) =>
  helm("template", "release", chart, "--kube-version", KUBERNETES, ...valuesOf(chart));

/** Schemas of the gateway's kinds, closed and in the form that kubeconform reads. */
function gatewaySchemas(): string {
  const folder = join(directory, "crds");
  mkdirSync(folder, { recursive: true });
  for (const [kind, versions] of Object.entries(schemasOf("ack"))) {
    for (const [apiVersion, schema] of Object.entries(versions)) {
      const [group = "", version = ""] = apiVersion.split("/");
      const file = `${kind.toLowerCase()}-${group.split(".")[0]}-${version}.json`;
      const merged = existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : undefined;
      if (merged === undefined) writeFileSync(join(folder, file), JSON.stringify(closed(schema)));
    }
  }
  return folder;
}

function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const { properties, ...rest } = node as Record<string, unknown>;
  const changed = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !key.startsWith("x-kubernetes-") && key !== "format" && key !== "default")
      .map(([key, value]) => [key, closed(value)]),
  );
  if (typeof properties !== "object" || properties === null) return changed;
  const inner = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, closed(value)]));
  const isOpen = rest["x-kubernetes-preserve-unknown-fields"] === true || "additionalProperties" in rest;
  return { ...changed, properties: inner, ...(isOpen ? {} : { additionalProperties: false }) };
}

function conform(manifests: string) {
  const name = "{{ .ResourceKind }}{{ .KindSuffix }}.json";
  const own = join(ROOT, "constructs/workloads/crds");
  const locations = [join(conformFolder ?? "", "schemas"), gatewaySchemas(), own].map((folder) => join(folder, name));
  const args = ["-strict", "-summary", ...locations.flatMap((place) => ["-schema-location", place])];
  return run(join(conformFolder ?? "", "kubeconform"), args, manifests);
}

suite.each([
  ["platform.yaml", "sample"],
  ["examples/development/platform.yaml", "development"],
])("charts of %s", (file, name) => {
  const charts = ready ? chartsOf(file, name) : [];

  test("helm lint finds nothing wrong", () => {
    expect(charts.length).toBeGreaterThan(2);
    for (const chart of charts) {
      const result = helm("lint", "--strict", "--kube-version", KUBERNETES, chart, ...valuesOf(chart));
      expect(result).toMatchObject({ ok: true });
    }
  });

  test("what helm makes of them fits Kubernetes 1.34 and the gateway's kinds", () => {
    for (const chart of charts) {
      const rendered = template(chart);
      expect(rendered).toMatchObject({ ok: true });
      const result = conform(rendered.stdout);
      expect(result).toMatchObject({ ok: true });
      expect(result.stdout).not.toContain("could not find schema");
    }
  });

  test("a value that is missing stops the installation and is named", () => {
    const open = charts.find((chart) => existsSync(join(chart, "ci/test-values.yaml")));
    const result = helm("template", "release", open ?? "", "--kube-version", KUBERNETES);
    expect(result.ok).toBe(false);
    expect(result.stderr).toMatch(/ is missing/);
  });
});

suite("the check itself", () => {
  test("refuses a field that Kubernetes does not have", () => {
    const service = { apiVersion: "v1", kind: "Service", metadata: { name: "a" }, spec: { portz: [] } };
    expect(conform(JSON.stringify(service))).toMatchObject({ ok: false });
  });

  test.each([
    ["a field that it does not have", { provider: "kms", data: [{ name: "A", key: "a", stage: "ACSCurrent" }] }],
    ["an entry that lands nowhere", { provider: "kms", data: [{ key: "a" }] }],
  ])("refuses an ExternalSecret with %s", (_what, spec) => {
    const secret = { apiVersion: "alibabacloud.com/v1alpha1", kind: "ExternalSecret", metadata: { name: "a" }, spec };
    expect(conform(JSON.stringify(secret))).toMatchObject({ ok: false });
  });

  test("refuses a field that the gateway's kinds do not have", () => {
    const gateway = {
      apiVersion: "gateway.envoyproxy.io/v1alpha1",
      kind: "EnvoyProxy",
      metadata: { name: "a" },
      spec: { providr: {} },
    };
    expect(conform(JSON.stringify(gateway))).toMatchObject({ ok: false });
  });
});
