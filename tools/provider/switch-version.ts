import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The files that name the version of a provider. What stands before it is the first group. */
const PLACES: readonly { readonly file: string; readonly pattern: (name: string) => RegExp }[] = [
  { file: "provider/versions.ts", pattern: (name) => new RegExp(`(\\b${name}: \\{ source: "[^"]+", version: ")[^"]+`) },
  {
    file: "tools/engines/stand-in.mjs",
    pattern: (name) => new RegExp(`(source: "[^"]+", name: "${name}", version: ")[^"]+`),
  },
];

/** What to write in place of what. */
export interface Switch {
  readonly root: string;
  readonly name: string;
  readonly version: string;
  /** Data files, relative to the root: written, or removed where there is no content. */
  readonly data: Readonly<Record<string, Buffer | undefined>>;
}

/**
 * Names the new version everywhere and puts the data files in place; returns how to undo it all.
 * @throws Error, before anything is written, when a file does not name the version as expected
 */
export function switchVersion({ root, name, version, data }: Switch): () => void {
  const edits = PLACES.map(({ file, pattern }) => {
    const text = readFileSync(join(root, file), "utf8");
    if (!pattern(name).test(text)) throw new Error(`[${file}] version of ${name}: got none, want one to replace`);
    return [file, Buffer.from(text.replace(pattern(name), `$1${version}`))] as const;
  });
  const changes = { ...data, ...Object.fromEntries(edits) };
  const before = Object.keys(changes).map((file) => [file, contentOf(join(root, file))] as const);
  for (const [file, content] of Object.entries(changes)) put(join(root, file), content);
  return () => {
    for (const [file, content] of before) put(join(root, file), content);
  };
}

const contentOf = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined);

function put(path: string, content: Buffer | undefined): void {
  if (content === undefined) rmSync(path, { force: true });
  else writeFileSync(path, content);
}
