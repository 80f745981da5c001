import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { packageFolder, packageManifest } from "../package-folder";

/** What a project needs from npm besides, by the name of the build: the core that this release is tested with. */
const CORES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "alicloud-ai-platform": { cdktf: "npm:cdktn@0.24.0" },
  "alicloud-ai-platform-cdktn": { cdktn: "0.24.0" },
};
const CONSTRUCTS = "10.7.2";

/** The dependencies of a project in `folder`. @param spec how it names this package. @default {@link packageSpec} */
export function dependencies(folder: string, spec = packageSpec(folder)): Readonly<Record<string, string>> {
  const { name } = packageManifest();
  return { [name]: spec, ...CORES[name], constructs: CONSTRUCTS };
}

/** The package that `npm run build` makes of a checkout, when this runs from one. */
export function builtPackage(): string | undefined {
  const own = packageFolder();
  return basename(dirname(own)) === "node_modules" ? undefined : join(own, "dist", "alicloud-ai-platform.tgz");
}

/** How a project gets this package again: the tarball that it was installed from or is built into, else its version. */
function packageSpec(folder: string): string {
  const built = builtPackage();
  if (built !== undefined) return fileSpec(folder, built);
  const modules = dirname(packageFolder());
  const source = installedFrom(modules);
  return source === undefined ? packageManifest().version : fileSpec(folder, resolve(dirname(modules), source));
}

/** npm notes in node_modules what each package was installed from. */
function installedFrom(modules: string): string | undefined {
  const lock = join(modules, ".package-lock.json");
  if (!existsSync(lock)) return undefined;
  const { packages = {} } = JSON.parse(readFileSync(lock, "utf8")) as Lock;
  const { resolved } = packages[`node_modules/${packageManifest().name}`] ?? {};
  return resolved?.startsWith("file:") === true ? resolved.slice("file:".length) : undefined;
}

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly resolved?: string }>>;
}

function fileSpec(folder: string, target: string): string {
  const path = relative(resolve(folder), target).replaceAll("\\", "/");
  return `file:${path.startsWith(".") ? path : `./${path}`}`;
}
