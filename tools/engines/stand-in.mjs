import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT, goBuild } from "./engine.mjs";

const DATA = "provider/data";
const ALICLOUD = { address: "registry.terraform.io/aliyun/alicloud", name: "alicloud", version: "1.289.0", facts: true };
const HELM = { address: "registry.terraform.io/hashicorp/helm", name: "helm", version: "3.1.2", facts: false };
const PROVIDERS = [ALICLOUD, HELM];

const ARCHITECTURES = { x64: "amd64", arm64: "arm64" };
const SYSTEMS = { linux: "linux", darwin: "darwin" };

const dataOf = ({ name, version }, kind) => `${DATA}/${name}-${version}.${kind}.json.gz`;
const kindsOf = ({ facts }) => (facts ? ["schema", "facts"] : ["schema"]);

/** A mirror of stand-in providers, in the layout that `provider_installation { filesystem_mirror }` reads. */
export const engine = {
  name: "stand-in",
  version: "1",
  sources: [
    "test/engines/stand-in",
    "tools/engines/stand-in.mjs",
    ...PROVIDERS.flatMap((provider) => kindsOf(provider).map((kind) => dataOf(provider, kind))),
  ],
  files: PROVIDERS.map(binaryOf),
  build(directory) {
    for (const provider of PROVIDERS) {
      const binary = join(directory, binaryOf(provider));
      const beside = join(binary, "..");
      mkdirSync(beside, { recursive: true });
      goBuild("test/engines/stand-in", ".", binary);
      for (const kind of kindsOf(provider)) {
        copyFileSync(join(ROOT, dataOf(provider, kind)), join(beside, `${kind}.json.gz`));
      }
    }
  },
};

function binaryOf({ address, name, version }) {
  const platform = `${SYSTEMS[process.platform]}_${ARCHITECTURES[process.arch]}`;
  return join("mirror", address, version, platform, `terraform-provider-${name}_v${version}`);
}
