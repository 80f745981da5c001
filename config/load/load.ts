import { type Platform, type PlatformSpec } from "../spec/platform";
import { resolveSource } from "./parse";
import { type Path } from "./path";
import { readText } from "./read-file";
import { type Source } from "./source";
import { fromValue, readTypeScript } from "./typescript-source";
import { readYaml } from "./yaml-source";

/** A platform, and where each part of it was written. */
export interface LocatedPlatform {
  readonly platform: Platform;
  /** `platform.yaml:41:7` for the value or the key at a path, or the nearest thing around it; without lines, the file. */
  locate(path: Path, part?: "key" | "value"): string;
}

/**
 * Reads a platform from a file: `.ts`, `.js`, `.cjs` are run and their default export is taken, anything else is YAML.
 * @param path also the file's name in messages.
 * @throws ProblemsError with everything that is wrong.
 */
export function loadPlatform(path: string): Platform {
  return openPlatform(path).platform;
}

/** The same, with the places of its parts. @throws ProblemsError with everything that is wrong. */
export function openPlatform(path: string): LocatedPlatform {
  return located(/\.(ts|cts|js|cjs)$/.test(path) ? readTypeScript(path) : readYaml(readText(path), path));
}

/** A platform from YAML text, with the places of its parts. @throws ProblemsError with everything that is wrong. */
export function openPlatformText(text: string, fileName: string): LocatedPlatform {
  return located(readYaml(text, fileName));
}

/** A platform from a value, which has no lines. @throws ProblemsError with everything that is wrong. */
export function openPlatformSpec(spec: PlatformSpec, where = "platform"): LocatedPlatform {
  return located(fromValue(spec, where));
}

function located(source: Source): LocatedPlatform {
  return { platform: resolveSource(source), locate: (path, part = "key") => source.locate(path, part) };
}

/** Gives the editor the types of a platform: `export default definePlatform({ ... })`. */
export function definePlatform(spec: PlatformSpec): PlatformSpec {
  return spec;
}
