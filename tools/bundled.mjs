// Runs a TypeScript program of this repository: `node tools/bundled.mjs stacks/main.ts ARGUMENTS...`
// One bundle starts in a third of the time that it takes to find, compile and load hundreds of modules one by one.
import * as esbuild from "esbuild";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import Module from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error("tools/bundled.mjs: got nothing, want a TypeScript file and its arguments");
  process.exit(2);
}

/** Modules find their data beside themselves, as they do when nothing is bundled. */
const ownFolders = {
  name: "own folders",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return {
        contents: text
          .replaceAll(/\b__dirname\b/g, JSON.stringify(dirname(path)))
          .replaceAll(/\b__filename\b/g, JSON.stringify(path)),
        loader: "ts",
      };
    });
  },
};

const source = resolve(root, entry);
const bundle = join(root, "node_modules/.cache/bundled", `${relative(root, source).replaceAll(/\W/g, "-")}.cjs`);
const { outputFiles } = await esbuild.build({
  absWorkingDir: root,
  entryPoints: [source],
  outfile: bundle,
  bundle: true,
  write: false,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
  sourcemap: "linked",
  logLevel: "error",
  plugins: [ownFolders],
});
await esbuild.stop();
for (const { path, contents } of outputFiles) writeIfNew(path, contents);

process.setSourceMapsEnabled(true);
process.argv = [process.execPath, bundle, ...args];
Module.runMain();

/** Whole or not at all: several runs may write it at once. */
function writeIfNew(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}
