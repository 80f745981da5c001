/** `npm run build [-- --force --repository URL]`: makes the packages in `dist/`, one for each core, and packs them, if they are not there. */
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { bindings } from "./bindings";
import { type Compiled, compile, type Files, reachable } from "./compile";
import { BIN, DATA, FLAVOURS, type Flavour, SUBPATHS } from "./contents";
import { inputsDigest } from "./inputs";
import { manifest } from "./manifest";
import { sizes } from "./sizes";
import { packagesOf, settled } from "./specifiers";

const ROOT = join(__dirname, "..", "..");
const DIST = join(ROOT, "dist");
const DOCUMENTS = ["LICENSE", "CHANGELOG.md"];
/** Bears the digest of what the packages beside it were made of. */
const STAMP = join(DIST, "inputs");

interface Options {
  readonly force?: boolean;
  /** Where the source is, for the package.json of a release. */
  readonly repository?: string;
}

function main({ force, repository }: Options): void {
  const started = performance.now();
  const digest = inputsDigest(ROOT);
  if (force !== true && existsSync(STAMP) && readFileSync(STAMP, "utf8") === digest) {
    console.log(`${FLAVOURS.map(({ name }) => `dist/${name}.tgz`).join(" and ")} are up to date`);
    return;
  }
  rmSync(STAMP, { force: true });
  const entries = SUBPATHS.map((path) => `${path}/index.ts`);
  const compiled = compile(ROOT, [...entries, BIN.source]);
  const generated = bindings(ROOT);
  for (const flavour of FLAVOURS) {
    const { tarball, files } = write(flavour, textsOf(compiled, generated, entries), repository);
    const packed = statSync(join(DIST, tarball)).size;
    const unpacked = [...files.values()].reduce((sum, content) => sum + content.length, 0);
    console.log(`dist/${tarball}: ${megabytes(packed)} packed, ${megabytes(unpacked)} unpacked, ${files.size} files`);
    if (flavour === FLAVOURS[0]) console.log(sizes(files));
  }
  writeFileSync(STAMP, digest);
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/** Code that an entry or the command leads to, types that an entry leads to. */
function textsOf({ code, types }: Compiled, generated: Files, entries: readonly string[]): Files {
  const built = (suffix: ".js" | ".d.ts") => entries.map((entry) => entry.replace(/\.ts$/, suffix));
  return new Map([
    ...reachable(code, [...built(".js"), BIN.source.replace(/\.ts$/, ".js")], ".js"),
    ...reachable(types, built(".d.ts"), ".d.ts"),
    ...generated,
  ]);
}

interface Written {
  readonly tarball: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

function write(flavour: Flavour, texts: Files, repository?: string): Written {
  const folder = join(DIST, flavour.name);
  rmSync(folder, { recursive: true, force: true });
  const built = new Map([...texts].map(([path, text]) => [path, settled(path, text, flavour)] as const));
  const command = BIN.source.replace(/\.ts$/, ".js");
  built.set(command, `#!/usr/bin/env node\n${built.get(command) ?? ""}`);
  const files = new Map<string, Buffer>([...built].map(([path, text]) => [path, contentOf(path, text)] as const));
  for (const path of DATA) files.set(path, dataOf(path));
  const top = [...new Set([...files.keys()].map((path) => path.replace(/\/.*/, "")))].sort();
  for (const path of DOCUMENTS) files.set(path, readFileSync(join(ROOT, path)));
  files.set("README.md", readFileSync(join(__dirname, "package-readme.md")));
  const content = { flavour, packages: packagesOf(built), files: [...top, "CHANGELOG.md"], repository };
  files.set("package.json", Buffer.from(manifest(ROOT, content)));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  chmodSync(join(folder, command), 0o755);
  return { tarball: pack(folder), files };
}

/** Programs read the JSON, people do not. */
function contentOf(path: string, text: string): Buffer {
  return Buffer.from(path.endsWith(".json") ? JSON.stringify(JSON.parse(text)) : text);
}

function dataOf(path: string): Buffer {
  const content = readFileSync(join(ROOT, path));
  return path.endsWith(".json") ? contentOf(path, content.toString()) : content;
}

function pack(folder: string): string {
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", DIST], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const [packed] = JSON.parse(output) as { readonly filename: string }[];
  if (packed === undefined) throw new Error("npm pack wrote nothing");
  copyFileSync(join(DIST, packed.filename), join(DIST, `${packed.filename.replace(/-\d.*$/, "")}.tgz`));
  return packed.filename;
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;

const options = { force: { type: "boolean" }, repository: { type: "string" } } as const;
main(parseArgs({ options }).values);
