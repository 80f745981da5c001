import * as esbuild from "esbuild";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipOf } from "./zip";

const ROOT = join(__dirname, "../..");
const FOLDER = join(ROOT, "functions");
export const PROGRAM_FILE = join(FOLDER, "program.json");

/** What is deployed, and what it was made of. */
export interface Program {
  /** Of the sources, so that a test can tell without building that this file is current. */
  readonly sources: string;
  /** A ZIP archive with `index.js`, in base64. */
  readonly zip: string;
}

/** Digest of every source of the programs. */
export function sourcesDigest(): string {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n${readFileSync(join(FOLDER, file), "utf8")}\n`);
  return hash.digest("hex");
}

/** One file for Node 20, without `node_modules`, in an archive as Function Compute takes it. */
export async function buildProgram(): Promise<Program> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [join(FOLDER, "main.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    legalComments: "none",
    logLevel: "error",
  });
  await esbuild.stop();
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild wrote nothing");
  return { sources: sourcesDigest(), zip: zipOf("index.js", file.text).toString("base64") };
}
