import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goBuild, run } from "./engine.mjs";

const VERSION = "0.8.0";
/** A wheel that carries the JSON Schemas of Kubernetes, one folder for each minor version. */
const SCHEMAS = {
  package: "kubernetes-validate",
  version: "1.37.0",
  hash: "85136d018a27b50ec7fc049d902bfa5193f5976807e6c0f408e3ab6fe078cad9",
};
const KUBERNETES = "1.34.0";

/** Kubeconform from its Go module, and the schemas of the Kubernetes version that the sample cluster runs. */
export const engine = {
  name: "kubeconform",
  version: VERSION,
  sources: ["tools/engines/kubeconform", "tools/engines/kubeconform.mjs"],
  files: ["kubeconform", "schemas/_definitions.json", "schemas/deployment-apps-v1.json"],
  build(directory) {
    goBuild(
      "tools/engines/kubeconform",
      "github.com/yannh/kubeconform/cmd/kubeconform",
      join(directory, "kubeconform"),
    );
    fetchSchemas(directory);
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
  const schemas = join(directory, "schemas");
  renameSync(join(wheel, "kubernetes_validate", "kubernetes-json-schema", `v${KUBERNETES}-local-strict`), schemas);
  refersToItself(schemas);
  rmSync(work, { recursive: true });
}

/** The schemas refer to each other by a path from the root of a server; beside each other a bare name does. */
function refersToItself(folder) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll('"/api/_definitions.json#', '"_definitions.json#'));
  }
}
