import { copyFileSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT, goBuild } from "./engine.mjs";

const PROVIDERS = [
  { source: "aliyun/alicloud", name: "alicloud", version: "1.289.0", facts: "1.289.0" },
  { source: "hashicorp/helm", name: "helm", version: "3.1.2" },
];
const MIRROR = "mirror";
const HOST = "registry.terraform.io";
/** What OpenTofu puts before a source that names no host. */
const OTHER_HOST = "registry.opentofu.org";

const ARCHITECTURES = { x64: "amd64", arm64: "arm64" };
const SYSTEMS = { linux: "linux", darwin: "darwin" };
const PLATFORM = `${SYSTEMS[process.platform]}_${ARCHITECTURES[process.arch]}`;

/** What a stand-in serves, by the name that it finds it under. Facts may be those of another version. */
const dataOf = ({ name, version, facts }) => ({
  "schema.json.gz": `provider/data/${name}-${version}.schema.json.gz`,
  ...(facts === undefined ? {} : { "facts.json.gz": `provider/data/${name}-${facts}.facts.json.gz` }),
});
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
    ...PROVIDERS.flatMap((provider) => Object.values(dataOf(provider))),
  ],
  files: PROVIDERS.map(binaryOf),
  build(directory) {
    for (const provider of PROVIDERS) {
      const folder = join(directory, folderOf(provider, HOST), PLATFORM);
      mkdirSync(folder, { recursive: true });
      goBuild("test/engines/stand-in", ".", join(directory, binaryOf(provider)));
      for (const [name, file] of Object.entries(dataOf(provider))) {
        copyFileSync(join(ROOT, file), join(folder, name));
      }
      const other = join(directory, folderOf(provider, OTHER_HOST));
      mkdirSync(other, { recursive: true });
      symlinkSync(join("../../../..", HOST, provider.source, provider.version, PLATFORM), join(other, PLATFORM), "dir");
    }
  },
};
