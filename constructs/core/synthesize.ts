import { App } from "cdktf";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import {
  type ChartFiles,
  explainWriteError,
  type Problem,
  readCharts,
  refuse,
  stableJson,
  throwIfAny,
} from "../../base";
import { OutputFolder } from "./output-folder";

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

/** What a synthesis does next; a step takes up to seconds. */
export type SynthesisStep =
  "define the stacks" | "write the stacks" | "judge the stacks" | "move the output into place";

/**
 * Synthesizes an app into `outdir`, all or nothing: everything is written into a draft first, judged after overrides,
 * and moved into place only when no judge objects. What Terraform keeps in `outdir` (`.terraform`, lock files) stays.
 * @throws ProblemsError with the findings of all stacks at once, or InputError when `outdir` can't be written.
 */
export function synthesize(...args: Parameters<typeof synthesisOf>): Synthesis {
  const steps = synthesisOf(...args);
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** The same, step by step: whoever stops between two of them (`return`) leaves `outdir` as it was. */
export function* synthesisOf(
  outdir: string,
  define: (app: App) => void,
  judges: readonly Judge[],
  extraFiles: ExtraFiles = () => ({}),
): Generator<SynthesisStep, Synthesis, undefined> {
  const output = new OutputFolder(outdir);
  const { draft } = output;
  try {
    yield "define the stacks";
    const app = new App({ outdir: draft });
    define(app);
    yield "write the stacks";
    const stacks = orExplain(outdir, () => {
      app.synth();
      return settleStacks(draft);
    });
    yield "judge the stacks";
    const charts = readCharts(join(draft, "charts"));
    const known = Object.keys(charts).length > 0;
    const problems = judges.flatMap((judge) => (known ? judge(stacks, charts) : judge(stacks)));
    throwIfAny(problems.filter(({ level }) => level !== "warning"));
    yield "move the output into place";
    orExplain(outdir, () => writeExtras(draft, extraFiles(stacks)));
    output.publish(...movesOf(output, stacks));
    return { stacks, warnings: problems.filter(({ level }) => level === "warning") };
  } finally {
    output.close();
  }
}

function orExplain<T>(outdir: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw explainWriteError(error, outdir);
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

/** What goes into the output, the manifest last, and what gives way: generated folders, and stacks that are gone. */
function movesOf({ draft, path }: OutputFolder, stacks: readonly SynthesizedStack[]): [string[], string[]] {
  const files = filesUnder(draft).filter((name) => name !== "manifest.json" && !name.startsWith("."));
  const stacksFolder = join(path, "stacks");
  const stale = existsSync(stacksFolder)
    ? readdirSync(stacksFolder).filter((name) => !stacks.some((stack) => stack.name === name))
    : [];
  return [
    [...files.sort(), "manifest.json"],
    [...GENERATED, ...stale.map((name) => join("stacks", name, "cdk.tf.json"))],
  ];
}

function filesUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
}
