import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type ChartFiles, type Problem, ProblemsError, readCharts } from "../../base";
import { FACTS } from "../../provider/versions";
import { at, isObject, type JsonObject, listOf, objectOf, textOf } from "../json";
import { contentOf, STDIN } from "./content";
import type { PlanInput, ReviewInput, StackInput } from "./inputs";
import { formProblem } from "./plan-form";
import type { PlanJson } from "./plan-json";

/** Largest file that is read, in bytes. A plan of a thousand resources has about 5 MB. */
export const MAX_BYTES = 150_000_000;
/** What a synthesis and a run of plans write beside stacks and plans. */
const OF_ALL_STACKS = ["index.json", "manifest.json", "policies.json", "graph.json"];
/** From here on, reading is announced. */
const ANNOUNCE_BYTES = 10_000_000;

export interface ReadOptions {
  /** Told of files that take a while. */
  readonly onProgress?: (message: string) => void;
  /** @default {@link MAX_BYTES} */
  readonly maxBytes?: number;
  /** The folder that the synthesis of what is deployed now wrote: its policies and charts are what is compared with. */
  readonly before?: string;
  /** What `npm run analyze -- --json FILE` wrote. */
  readonly analysis?: string;
}

/**
 * Reads plan JSON files, `cdk.tf.json` files, and folders that a synthesis wrote (`stacks/`, `plans/`).
 * @throws ProblemsError with one line for each file that is not readable as either.
 */
export function readInputs(paths: readonly string[], options: ReadOptions = {}): ReviewInput {
  const reader = new Reader(options);
  for (const path of paths) reader.add(path);
  return reader.finish();
}

class Reader {
  private readonly plans: PlanInput[] = [];
  private readonly stacks: StackInput[] = [];
  private readonly failures: { stack: string; error: string }[] = [];
  private readonly pending: { reader: string; stack: string; value: string }[] = [];
  private readonly problems: Problem[] = [];
  private standIn = false;
  private policies: JsonObject | undefined;
  private policiesBefore: JsonObject | undefined;
  private graph: JsonObject | undefined;
  private charts: ChartFiles = {};
  private chartsBefore: ChartFiles | undefined;
  private readonly analysis: JsonObject | undefined;

  constructor(private readonly options: ReadOptions) {
    const { before, analysis } = options;
    this.analysis = this.object(analysis);
    if (before !== undefined && !existsSync(before)) {
      this.problems.push({ where: before, got: "nothing there", want: "a folder that a synthesis wrote" });
    } else if (before !== undefined) {
      this.policiesBefore = this.object(join(before, "policies.json"), true);
      this.chartsBefore = readCharts(join(before, "charts"));
    }
  }

  add(path: string): void {
    if (path === STDIN) {
      this.addFile(path);
    } else if (!existsSync(path)) {
      this.problems.push({ where: path, got: "nothing there", want: "a plan, a cdk.tf.json, or a folder of them" });
    } else if (statSync(path).isDirectory()) {
      this.addFolder(path);
    } else {
      this.addFile(path);
    }
  }

  finish(): ReviewInput {
    const { plans, stacks, failures, pending, problems, standIn } = this;
    const twice = plans.map(({ stack }) => stack).filter((name, index, all) => all.indexOf(name) !== index);
    for (const stack of new Set(twice)) problems.push({ where: stack, got: "two plans", want: "one plan a stack" });
    if (problems.length > 0) throw new ProblemsError(problems);
    return {
      plans: sorted(plans),
      stacks: sorted(stacks),
      failures,
      pending,
      standIn,
      ...(this.policies === undefined ? {} : { policies: this.policies }),
      ...(this.graph === undefined ? {} : { graph: this.graph }),
      ...(this.policiesBefore === undefined ? {} : { policiesBefore: this.policiesBefore }),
      ...(this.chartsBefore === undefined ? {} : { charts: { before: this.chartsBefore, after: this.charts } }),
      ...(Object.keys(this.charts).length === 0 ? {} : { planned: this.charts }),
      ...(this.analysis === undefined ? {} : { analysis: this.analysis }),
    };
  }

  private addFolder(folder: string): void {
    const before = this.plans.length + this.stacks.length + this.problems.length + this.failures.length;
    const stacks = existsSync(join(folder, "stacks")) ? join(folder, "stacks") : folder;
    for (const name of readdirSync(stacks).sort()) {
      const file = join(stacks, name, "cdk.tf.json");
      if (existsSync(file)) this.addFile(file);
    }
    const plans = existsSync(join(folder, "plans")) ? join(folder, "plans") : folder;
    for (const name of readdirSync(plans).sort()) {
      if (name.endsWith(".json") && !OF_ALL_STACKS.includes(name)) {
        this.addFile(join(plans, name));
      }
    }
    this.addIndex(join(plans, "index.json"));
    this.charts = { ...this.charts, ...readCharts(join(folder, "charts")) };
    this.policies ??= this.object(join(folder, "policies.json"), true);
    this.graph ??= this.object(join(folder, "graph.json"), true);
    if (before === this.plans.length + this.stacks.length + this.problems.length + this.failures.length) {
      this.problems.push({
        where: folder,
        got: "a folder with neither stacks nor plans",
        want: "what synth writes, such as cdktf.out, or plans as JSON (tofu show -json PLAN)",
      });
    }
  }

  /** What `npm run plan` says of all its plans together. */
  private addIndex(file: string): void {
    const index = this.object(file, true);
    if (index === undefined) return;
    if (index["provider"] === "stand-in") this.standIn = true;
    for (const entry of listOf(index["stacks"])) {
      const stack = textOf(at(entry, "stack"));
      const error = at(entry, "error");
      if (typeof error === "string") this.failures.push({ stack, error: firstLine(error) });
      for (const placeholder of listOf(at(entry, "placeholders"))) {
        const { stack: from, value } = objectOf(placeholder);
        this.pending.push({ reader: stack, stack: textOf(from), value: textOf(value) });
      }
    }
  }

  private addFile(file: string): void {
    const json = this.json(file);
    if (json === undefined) return;
    if (isPlan(json)) {
      this.addPlan(file, json);
    } else if (isSynthesized(json)) {
      this.stacks.push({ stack: stackName(file, json), file, json });
    } else {
      const kind = "planned_values" in json || "values" in json ? "a state" : "JSON of another kind";
      this.problems.push({ where: file, got: kind, want: "tofu show -json PLAN, or a cdk.tf.json" });
    }
  }

  private addPlan(file: string, json: JsonObject): void {
    const plan = json as unknown as PlanJson;
    const found = formProblem(file, json) ?? versionProblem(file, plan);
    if (found !== undefined) {
      this.problems.push(found);
    } else if (plan.errored === true) {
      this.failures.push({ stack: stackOfFile(file), error: "the plan ended with errors: it is not complete" });
    } else {
      this.plans.push({ stack: stackOfFile(file), file, plan });
    }
  }

  private object(file: string | undefined, optional = false): JsonObject | undefined {
    if (file === undefined || (optional && !existsSync(file))) return undefined;
    if (!existsSync(file)) {
      this.problems.push({ where: file, got: "nothing there", want: "a JSON file" });
      return undefined;
    }
    return this.json(file);
  }

  private json(file: string): JsonObject | undefined {
    const { maxBytes = MAX_BYTES, onProgress } = this.options;
    const size = file === STDIN ? 0 : statSync(file).size;
    if (size > ANNOUNCE_BYTES && size <= maxBytes) onProgress?.(`reading ${file} (${inMegabytes(size)})`);
    const content = size > maxBytes ? "too large" : contentOf(file, maxBytes);
    if (content === "too large") {
      const got = size > maxBytes ? inMegabytes(size) : "more than that";
      this.problems.push({ where: file, got, want: `${inMegabytes(maxBytes)} or less`, hint: "plan stack by stack" });
      return undefined;
    }
    if (content.subarray(0, 2).toString("latin1") === "PK") {
      const hint = "run: tofu show -json FILE > plan.json";
      this.problems.push({ where: file, got: "a saved plan in its own format", want: "its JSON", hint });
      return undefined;
    }
    const text = content.toString("utf8");
    try {
      const value = JSON.parse(text) as unknown;
      if (isObject(value)) return value;
      this.problems.push({
        where: file,
        got: "JSON that is no object",
        want: "tofu show -json PLAN, or a cdk.tf.json",
      });
    } catch {
      const cut = text.trimStart().startsWith("{") && !text.trimEnd().endsWith("}");
      const got =
        content.length === 0 ? "an empty file" : cut ? "JSON that breaks off: the file is cut short" : "no JSON";
      this.problems.push({ where: file, got, want: "tofu show -json PLAN, or a cdk.tf.json" });
    }
    return undefined;
  }
}

/** Plans of providers that the project holds data for must be of the version that it holds. */
function versionProblem(where: string, plan: PlanJson): Problem | undefined {
  if (!/^(0|1)\./.test(plan.format_version)) {
    return { where, field: "format_version", got: plan.format_version, want: "1.x" };
  }
  const constraint = Object.values(objectOf(plan.configuration?.provider_config)).find(
    (config) =>
      textOf(at(config, "full_name")).endsWith("/aliyun/alicloud") && at(config, "version_constraint") !== undefined,
  );
  const asked = textOf(at(constraint, "version_constraint"));
  const version = FACTS.alicloud;
  if (asked === "" || asked.replace(/^[=~>\s]+/, "").split(".")[0] === version.split(".")[0]) {
    const exact = /^=?\s*(\d+\.\d+\.\d+)$/.exec(asked)?.[1];
    if (exact === undefined || exact === version) return undefined;
  }
  const hint = "which argument forces a replacement is known for that version only";
  return { where, field: "provider aliyun/alicloud", got: asked, want: version, hint };
}

function isPlan(json: JsonObject): boolean {
  return typeof json["format_version"] === "string" && ("resource_changes" in json || "configuration" in json);
}

function isSynthesized(json: JsonObject): boolean {
  return isObject(json["terraform"]) || isObject(json["resource"]) || isObject(json["provider"]);
}

function stackName(file: string, json: JsonObject): string {
  const named = at(json, "//", "metadata", "stackName");
  if (typeof named === "string") return named;
  const folder = basename(dirname(file));
  return basename(file) === "cdk.tf.json" ? folder : stackOfFile(file);
}

function stackOfFile(file: string): string {
  if (file === STDIN) return "plan";
  return basename(file).replace(/(\.(tf)?plan)?\.json$/, "");
}

function sorted<T extends { readonly stack: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.stack < b.stack ? -1 : a.stack > b.stack ? 1 : 0));
}

const firstLine = (text: string): string => text.split("\n").find((line) => line.trim() !== "") ?? "";
const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;
