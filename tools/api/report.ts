/**
 * `npm run api`: what the built package exports, one file an import path, in `docs/api`. With `--check` it writes nothing
 * and fails when that is not what is committed: a change of the API is to be seen in review.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FLAVOURS, SUBPATHS } from "../build/contents";
import { engineDirectory } from "../plan/engines";

const ROOT = join(__dirname, "..", "..");
const COMMITTED = join(ROOT, "docs", "api");
const DRAFTS = join(ROOT, "dist", "api");
const MODULES = join(ROOT, "node_modules");

function main(check: boolean): void {
  const extractor = engineDirectory("package-checks");
  const [flavour] = FLAVOURS;
  if (extractor === undefined || flavour === undefined) {
    throw new Error("API Extractor is not there: node tools/engines/install.mjs package-checks");
  }
  const folder = join(ROOT, "dist", flavour.name);
  rmSync(DRAFTS, { recursive: true, force: true });
  mkdirSync(DRAFTS, { recursive: true });
  mkdirSync(COMMITTED, { recursive: true });
  const changed = SUBPATHS.filter((path) => {
    const fresh = reportOf(join(extractor, "node_modules", ".bin", "api-extractor"), folder, path, flavour.core);
    const file = join(COMMITTED, `${path}.api.md`);
    const differs = !existsSync(file) || readFileSync(file, "utf8") !== fresh;
    if (differs && !check) writeFileSync(file, fresh);
    return differs;
  });
  for (const path of changed) console.log(`docs/api/${path}.api.md ${check ? "is not what is built" : "changed"}`);
  if (check && changed.length > 0) {
    console.error("the API changed: npm run api, and say in a change note what users have to do");
    process.exitCode = 1;
  }
}

/** The report of one import path, as API Extractor writes it. */
function reportOf(extractor: string, folder: string, path: string, core: string): string {
  const entry = join(folder, path, "index.d.ts");
  const file = `${path}.api.md`;
  const settings = join(DRAFTS, `${path}.json`);
  const quiet = { default: { logLevel: "none" } };
  writeFileSync(
    settings,
    JSON.stringify({
      projectFolder: folder,
      mainEntryPointFilePath: entry,
      newlineKind: "lf",
      compiler: {
        skipLibCheck: true,
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            module: "commonjs",
            moduleResolution: "node10",
            types: ["node"],
            typeRoots: [join(MODULES, "@types")],
            baseUrl: folder,
            paths: Object.fromEntries([core, "constructs"].map((name) => [name, [join(MODULES, name)]])),
          },
          files: [entry],
        },
      },
      apiReport: { enabled: true, reportFileName: file, reportFolder: DRAFTS, reportTempFolder: join(DRAFTS, "temp") },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: quiet, tsdocMessageReporting: quiet },
    }),
  );
  execFileSync(extractor, ["run", "--local", "--config", settings], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  return readFileSync(join(DRAFTS, file), "utf8");
}

main(process.argv.includes("--check"));
