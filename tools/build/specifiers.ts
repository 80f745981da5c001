import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { type Flavour } from "./contents";

const BINDING = /(["'])#(alicloud|helm)\/([a-z0-9-]+)\1/g;
const CORE = /(\bfrom\s+|\brequire(?:\.resolve)?\(|\bimport\()(["'])cdktf(\/package\.json)?\2/g;
const LOADED = /\b(?:require|import)\(["']([@a-z][\w@./-]*)["']\)/g;
const NAMED = /\bfrom ["']([@a-z][\w@./-]*)["']/g;

/** The text of one built file, with bindings beside it and the flavour's core. */
export function settled(path: string, text: string, { core }: Flavour): string {
  return text
    .replace(BINDING, (_match, quote: string, provider: string, type: string) => {
      const target = posix.relative(posix.dirname(path), `provider/${provider}/${type}`);
      return `${quote}${target.startsWith(".") ? target : `./${target}`}${quote}`;
    })
    .replace(CORE, (_match, before: string, quote: string, file = "") => `${before}${quote}${core}${file}${quote}`);
}

/** The packages that built files load or take types from, without Node's own modules. */
export function packagesOf(files: Iterable<readonly [path: string, text: string]>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [path, text] of files) {
    const patterns = path.endsWith(".d.ts") ? [LOADED, NAMED] : [LOADED];
    for (const [, specifier = ""] of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      if (isBuiltin(specifier)) continue;
      const [scope = specifier, name] = specifier.split("/");
      found.add(specifier.startsWith("@") ? `${scope}/${name ?? ""}` : scope);
    }
  }
  return found;
}
