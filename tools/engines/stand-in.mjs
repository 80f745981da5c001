import { copyFileSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT, goBuild } from "./engine.mjs";

const PROVIDERS = [
  { source: "aliyun/alicloud", name: "alicloud", version: "1.289.0", data: ["schema", "facts"] },
  { source: "hashicorp/helm", name: "helm", version: "3.1.2", data: ["schema"] },
];
const MIRROR = "mirror";
const HOST = "registry.terraform.io";
/** What OpenTofu puts before a source that names no host. */
const OTHER_HOST = "registry.opentofu.org";

const ARCHITECTURES = { x64: "amd64", arm64: "arm64" };
const SYSTEMS = { linux: "linux", darwin: "darwin" };
const PLATFORM = `${SYSTEMS[process.platform]}_${ARCHITECTURES[process.arch]}`;

const dataFile = ({ name, version }, kind) => `provider/data/${name}-${version}.${kind}.json.gz`;
const folderOf = ({ source, version }, host) => join(MIRROR, host, source, version);
const binaryOf = (provider) =>
  join(folderOf(provider, HOST), PLATFORM, `terraform-provider-${provider.name}_v${provider.version}`);

/** A mirror of stand-in providers, in the layout that `provider_installation { filesystem_mirror }` reads. */
export const engine = {
  name: "stand-in",
  version: "1",
  sources: [
    "test/engines/stand-in",
    "tools/engines/stand-in.mjs",
    ...PROVIDERS.flatMap((provider) => provider.data.map((kind) => dataFile(provider, kind))),
  ],
  files: PROVIDERS.map(binaryOf),
  build(directory) {
    for (const provider of PROVIDERS) {
      const folder = join(directory, folderOf(provider, HOST), PLATFORM);
      mkdirSync(folder, { recursive: true });
      goBuild("test/engines/stand-in", ".", join(directory, binaryOf(provider)));
      for (const kind of provider.data) {
        copyFileSync(join(ROOT, dataFile(provider, kind)), join(folder, `${kind}.json.gz`));
      }
      const other = join(directory, folderOf(provider, OTHER_HOST));
      mkdirSync(other, { recursive: true });
      symlinkSync(join("../../../..", HOST, provider.source, provider.version, PLATFORM), join(other, PLATFORM), "dir");
    }
  },
};
