import { App } from "cdktf";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { type ChartFiles, type Problem, readCharts, refuse, stableJson, throwIfAny } from "../../base";

/** Terraform JSON of one stack, as written. */
export interface SynthesizedStack {
  readonly name: string;
  readonly json: TerraformJson;
}

export interface TerraformJson {
  readonly [section: string]: unknown;
  readonly resource?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly data?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
}

export interface Synthesis {
  readonly stacks: readonly SynthesizedStack[];
  /** What the judges warn of; none of it stops anything. */
  readonly warnings: readonly Problem[];
}

/** Reads finished stacks, with the templates of their charts where they have any, and says what is wrong with them. */
export type Judge = (stacks: readonly SynthesizedStack[], charts?: ChartFiles) => readonly Problem[];

/** Further files for the output, by their paths inside it: written with the stacks, or not at all. */
type ExtraFiles = (stacks: readonly SynthesizedStack[]) => Readonly<Record<string, string>>;

interface Manifest {
  readonly stacks: Readonly<Record<string, { readonly name: string; readonly synthesizedStackPath: string }>>;
}

/**
 * Synthesizes an app into `outdir`, all or nothing: everything is written beside it first, judged after overrides,
 * and moved into place only when no judge objects. What Terraform keeps in `outdir` (`.terraform`, lock files) stays.
 * @throws ProblemsError with the findings of all stacks at once.
 */
export function synthesize(
  outdir: string,
  define: (app: App) => void,
  judges: readonly Judge[],
  extraFiles: ExtraFiles = () => ({}),
): Synthesis {
  const target = resolve(outdir);
  mkdirSync(dirname(target), { recursive: true });
  const draft = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    const app = new App({ outdir: draft });
    define(app);
    app.synth();
    const stacks = settleStacks(draft);
    const charts = readCharts(join(draft, "charts"));
    const known = Object.keys(charts).length > 0;
    const problems = judges.flatMap((judge) => (known ? judge(stacks, charts) : judge(stacks)));
    throwIfAny(problems.filter(({ level }) => level !== "warning"));
    writeExtras(draft, extraFiles(stacks));
    moveInto(draft, target, stacks);
    return { stacks, warnings: problems.filter(({ level }) => level === "warning") };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Reads what the core wrote and writes it again in one form: sorted, and without the core's version, which stands in the
 * manifest. So both cores give the same bytes.
 */
function settleStacks(directory: string): SynthesizedStack[] {
  const manifest = JSON.parse(readFileSync(join(directory, "manifest.json"), "utf8")) as Manifest;
  return Object.values(manifest.stacks).map(({ name, synthesizedStackPath }) => {
    const path = join(directory, synthesizedStackPath);
    const json = JSON.parse(readFileSync(path, "utf8")) as TerraformJson & Comment;
    delete json["//"]?.metadata?.version;
    writeFileSync(path, `${stableJson(json, 2)}\n`);
    return { name, json };
  });
}

interface Comment {
  readonly "//"?: { readonly metadata?: { version?: string } };
}

function writeExtras(draft: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = resolve(draft, name);
    if (!path.startsWith(draft + sep)) refuse("synthesize", "extraFiles", name, "a path inside the output");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Folders of the output that are written anew each time: a file that is no longer made must not stay in a chart. */
const GENERATED = ["charts", "upgrades"];

/** File by file, the manifest last: a reader of `target` never sees half a file. */
function moveInto(draft: string, target: string, stacks: readonly SynthesizedStack[]): void {
  for (const folder of GENERATED) rmSync(join(target, folder), { recursive: true, force: true });
  for (const file of filesUnder(draft).filter((name) => name !== "manifest.json")) {
    mkdirSync(join(target, dirname(file)), { recursive: true });
    renameSync(join(draft, file), join(target, file));
  }
  const stacksDirectory = join(target, "stacks");
  const stale = existsSync(stacksDirectory)
    ? readdirSync(stacksDirectory).filter((name) => !stacks.some((stack) => stack.name === name))
    : [];
  for (const name of stale) rmSync(join(stacksDirectory, name, "cdk.tf.json"), { force: true });
  renameSync(join(draft, "manifest.json"), join(target, "manifest.json"));
}

function filesUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
}
