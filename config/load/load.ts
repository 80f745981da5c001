import { type Platform, type PlatformSpec } from "../spec/platform";
import { resolveSource } from "./parse";
import { readText } from "./read-file";
import { readTypeScript } from "./typescript-source";
import { readYaml } from "./yaml-source";

/**
 * Reads a platform from a file: `.ts`, `.js`, `.cjs` are run and their default export is taken, anything else is YAML.
 * @param path also the file's name in messages.
 * @throws ProblemsError with everything that is wrong.
 */
export function loadPlatform(path: string): Platform {
  return resolveSource(/\.(ts|cts|js|cjs)$/.test(path) ? readTypeScript(path) : readYaml(readText(path), path));
}

/** Gives the editor the types of a platform: `export default definePlatform({ ... })`. */
export function definePlatform(spec: PlatformSpec): PlatformSpec {
  return spec;
}
