import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { packageFolder, packageVersion } from "../package-folder";

/**
 * How a project in `folder` gets this package again: the tarball or folder that it was installed from, the checkout that
 * it runs from, else its version.
 */
export function packageSpec(folder: string): string {
  const own = packageFolder();
  const modules = dirname(own);
  if (basename(modules) !== "node_modules") return fileSpec(folder, own);
  const source = installedFrom(modules);
  return source === undefined ? packageVersion() : fileSpec(folder, resolve(dirname(modules), source));
}

/** npm notes in node_modules what each package was installed from. */
function installedFrom(modules: string): string | undefined {
  const lock = join(modules, ".package-lock.json");
  if (!existsSync(lock)) return undefined;
  const { packages = {} } = JSON.parse(readFileSync(lock, "utf8")) as Lock;
  const { resolved } = packages["node_modules/alicloud-ai-platform"] ?? {};
  return resolved?.startsWith("file:") === true ? resolved.slice("file:".length) : undefined;
}

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly resolved?: string }>>;
}

function fileSpec(folder: string, target: string): string {
  const path = relative(resolve(folder), target).replaceAll("\\", "/");
  return `file:${path.startsWith(".") ? path : `./${path}`}`;
}
