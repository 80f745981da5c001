import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { goBuild, run } from "./engine.mjs";

const VERSION = "0.8.0";
/** A wheel that carries the JSON Schemas of Kubernetes, one folder for each minor version. */
const SCHEMAS = {
  package: "kubernetes-validate",
  version: "1.37.0",
  hash: "85136d018a27b50ec7fc049d902bfa5193f5976807e6c0f408e3ab6fe078cad9",
};
const KUBERNETES = "1.34.0";
/** Carries the CRDs of KEDA as files. */
const KEDA = "github.com/kedacore/keda/v2@v2.17.2";

/** Kubeconform from its Go module, and the schemas of the Kubernetes version that the sample cluster runs. */
export const engine = {
  name: "kubeconform",
  version: VERSION,
  sources: ["tools/engines/kubeconform", "tools/engines/kubeconform.mjs"],
  files: [
    "kubeconform",
    "schemas/service-v1.json",
    "schemas/scaledobject-keda-v1alpha1.json",
    "schemas/deployment-apps-v1.json",
  ],
  build(directory) {
    goBuild(
      "tools/engines/kubeconform",
      "github.com/yannh/kubeconform/cmd/kubeconform",
      join(directory, "kubeconform"),
    );
    fetchSchemas(directory);
    writeKedaSchemas(join(directory, "schemas"));
  },
};

function fetchSchemas(directory) {
  const work = join(directory, "work");
  run("python3", ["-m", "venv", work]);
  const requirements = join(work, "requirements.txt");
  writeFileSync(requirements, `${SCHEMAS.package}==${SCHEMAS.version} --hash=sha256:${SCHEMAS.hash}\n`);
  const flags = ["--disable-pip-version-check", "--only-binary=:all:", "--no-deps", "--require-hashes"];
  const wheel = join(work, "wheel");
  run(join(work, "bin", "python"), ["-m", "pip", "install", ...flags, "--target", wheel, "-r", requirements]);
  const found = join(wheel, "kubernetes_validate", "kubernetes-json-schema", `v${KUBERNETES}-local-strict`);
  writeStandalone(found, join(directory, "schemas"));
  rmSync(work, { recursive: true });
}

/** One file for each kind, with the definitions that it leads to: kubeconform resolves no references between files. */
function writeStandalone(source, target) {
  const read = (name) => JSON.parse(readFileSync(join(source, name), "utf8"));
  const { $defs: all } = read("_definitions.json");
  mkdirSync(target);
  for (const name of readdirSync(source)) {
    const schema = read(name);
    if (schema.properties?.kind?.enum === undefined) continue;
    const needed = reachable(schema, all);
    const definitions = Object.fromEntries([...needed].sort().map((key) => [key, all[key]]));
    const text = JSON.stringify({ ...schema, definitions });
    writeFileSync(join(target, name), text.replace(REFERENCE, '"$ref":"#/definitions/'));
  }
}

const REFERENCE = /"\$ref":"(?:\/api\/_definitions\.json)?#\/\$defs\//g;

function reachable(schema, all) {
  const seen = new Set();
  const pending = [schema];
  while (pending.length > 0) {
    const text = JSON.stringify(pending.pop());
    for (const [, key] of text.matchAll(/"\$ref":"[^"]*#\/\$defs\/([^"]+)"/g)) {
      if (!seen.has(key)) pending.push(all[key]);
      seen.add(key);
    }
  }
  return seen;
}

/** KEDA's own kinds, from the CRDs in its Go module, closed against fields that they do not have. */
function writeKedaSchemas(target) {
  const { Dir: module } = JSON.parse(run("go", ["mod", "download", "-json", KEDA]));
  const folder = join(module, "config", "crd", "bases");
  for (const file of readdirSync(folder).filter((name) => name.startsWith("keda.sh_"))) {
    const { spec } = parse(readFileSync(join(folder, file), "utf8"));
    const version = spec.versions.find(({ storage }) => storage);
    const name = `${spec.names.singular}-keda-${version.name}.json`;
    writeFileSync(join(target, name), JSON.stringify(closed(version.schema.openAPIV3Schema)));
  }
}

/** Keywords that JSON Schema does not have, or has with another meaning. */
const DROPPED = /^(x-kubernetes-.*|format|default)$/;

function closed(node) {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const { properties, ...rest } = node;
  const left = Object.entries(rest).filter(([key]) => !DROPPED.test(key));
  const plain = Object.fromEntries(left.map(([key, value]) => [key, closed(value)]));
  if (properties === undefined) return plain;
  const inner = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, closed(value)]));
  const isOpen = node["x-kubernetes-preserve-unknown-fields"] === true || "additionalProperties" in node;
  return { ...plain, properties: inner, ...(isOpen ? {} : { additionalProperties: false }) };
}
