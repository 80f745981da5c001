import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { stableJson } from "../../base";
import { withMadeUpVariables } from "./made-up-variables";
import { outputType, type BlockLookup } from "./output-types";
import { withPlaceholders, type Placeholder, type Upstream } from "./placeholders";
import { objectAt, textOf, type JsonObject, type JsonValue } from "./terraform-json";

const STACK_FILE = "cdk.tf.json";

export interface SynthesizedStack {
  readonly name: string;
  readonly directory: string;
  readonly json: JsonObject;
}

/**
 * The stacks in a `cdktf.out`, each after those it depends on.
 * @throws Error when the folder holds no stacks
 */
export function readStacks(outdir: string): readonly SynthesizedStack[] {
  const folder = join(outdir, "stacks");
  if (!existsSync(folder)) throw new Error(`[${outdir}] stacks: got no such folder, want the output of a synthesis`);
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, STACK_FILE)));
  if (names.length === 0) throw new Error(`[${folder}] ${STACK_FILE}: got none, want one a stack`);
  return inOrder(names.sort(), readDependencies(outdir)).map((name) => ({
    name,
    directory: join(folder, name),
    json: readJson(join(folder, name, STACK_FILE)),
  }));
}

/** What a plan of a {@link writePlannableCopy} rests on that is not there. */
export interface MadeUp {
  readonly placeholders: readonly Placeholder[];
  /** Names of the variables without a default; each has a made-up value unless `TF_VAR_name` is set. */
  readonly variables: readonly string[];
}

/**
 * Writes a throw-away copy of a stack that plans on its own: placeholders for what other stacks have not made yet,
 * made-up values for variables, and a local copy of its state, if it has one on this machine.
 */
export function writePlannableCopy(
  stack: SynthesizedStack,
  all: readonly SynthesizedStack[],
  lookup: BlockLookup,
  target: string,
): MadeUp {
  cpSync(stack.directory, target, { recursive: true, filter: (path) => !/^\.terraform/.test(basename(path)) });
  const remoteStates = objectAt(stack.json, "data", "terraform_remote_state");
  const { json: filled, variables } = withMadeUpVariables(stack.json);
  const { json, placeholders } = withPlaceholders(filled, (name) =>
    upstreamOf(name, objectAt(remoteStates, name), all, lookup),
  );
  const state = localState(stack.directory, objectAt(stack.json, "terraform", "backend", "local"));
  if (state !== undefined) cpSync(state, join(target, "terraform.tfstate"));
  const terraform = { ...objectAt(json, "terraform"), backend: { local: { path: "terraform.tfstate" } } };
  writeFileSync(join(target, STACK_FILE), JSON.stringify({ ...json, terraform }, null, 2));
  return { placeholders, variables };
}

function upstreamOf(
  name: string,
  remoteState: JsonObject,
  all: readonly SynthesizedStack[],
  lookup: BlockLookup,
): Upstream {
  const { backend } = remoteState;
  const config = objectAt(remoteState, "config");
  const producer = all.find(({ json }) => isSameState(objectAt(json, "terraform", "backend", textOf(backend)), config));
  const state = backend === "local" ? localState(producer?.directory ?? ".", config) : undefined;
  const outputs = state === undefined ? {} : objectAt(readJson(state), "outputs");
  return {
    stack: producer?.name ?? name.replace(/^cross-stack-reference-input-/, ""),
    isApplied: (output) => output in outputs,
    valueOf: (output) => (producer === undefined ? output : describeOutput(producer.json, output)),
    typeOf: (output) => (producer === undefined ? "string" : outputType(producer.json, output, lookup)),
  };
}

/** The one reference that an output holds, or else its name. */
function describeOutput(stack: JsonObject, output: string): string {
  const { value } = objectAt(stack, "output", output);
  return /^\$\{([\w.[\]"*-]+)\}$/.exec(textOf(value))?.[1] ?? output;
}

function isSameState(backend: JsonObject, config: JsonObject): boolean {
  return Object.keys(config).length > 0 && stableJson(backend) === stableJson(config);
}

function localState(directory: string, backend: JsonObject): string | undefined {
  const { path } = backend;
  if (typeof path !== "string") return undefined;
  const file = resolve(directory, path);
  return existsSync(file) ? file : undefined;
}

function readDependencies(outdir: string): JsonObject {
  const manifest = join(outdir, "manifest.json");
  return existsSync(manifest) ? objectAt(readJson(manifest), "stacks") : {};
}

function inOrder(names: readonly string[], manifest: JsonObject): readonly string[] {
  const ordered = new Set<string>();
  const visit = (name: string, from: readonly string[]): void => {
    if (ordered.has(name) || from.includes(name) || !names.includes(name)) return;
    const { dependencies } = objectAt(manifest, name);
    if (Array.isArray(dependencies)) {
      for (const dependency of dependencies as readonly JsonValue[]) visit(textOf(dependency), [...from, name]);
    }
    ordered.add(name);
  };
  for (const name of names) visit(name, []);
  return [...ordered];
}

function readJson(file: string): JsonObject {
  return JSON.parse(readFileSync(file, "utf8")) as JsonObject;
}
