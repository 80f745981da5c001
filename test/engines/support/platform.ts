import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { readStacks, type SynthesizedStack } from "../../../tools/plan/stacks";
import { objectAt, type JsonObject, type JsonValue } from "../../../tools/plan/terraform-json";

const ROOT = join(__dirname, "..", "..", "..");
const TSX = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");

/** The platform file as the app reads it, with some of its top-level keys changed; relative to the repository. */
export interface PlatformFile {
  readonly file: string;
  readonly changes?: Readonly<Record<string, boolean | Readonly<Record<string, string>>>>;
}

/**
 * Runs the app on a platform file and returns its stacks, each after those it depends on. Local state comes to lie
 * beside `directory`'s `out`, as the generated backends say.
 */
export function synthesizePlatform(
  { file, changes = {} }: PlatformFile,
  directory: string,
): readonly SynthesizedStack[] {
  const document = parseDocument(readFileSync(join(ROOT, file), "utf8"));
  for (const [key, value] of Object.entries(changes)) document.set(key, value);
  const platform = join(directory, "platform.yaml");
  writeFileSync(platform, String(document));
  const outdir = join(directory, "out");
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, "cli/main.ts", "synth", platform], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, CDKTF_OUTDIR: outdir },
  });
  if (status !== 0) throw new Error(`${file} does not synthesize:\n${stdout}${stderr}`);
  return readStacks(outdir);
}

/** The variables that have no default, by name. */
export function openVariables(stacks: readonly SynthesizedStack[]): readonly (readonly [string, JsonObject])[] {
  return stacks.flatMap(({ json }) =>
    Object.entries(objectAt(json, "variable"))
      .map(([name, variable]) => [name, objectAt(variable)] as const)
      .filter(([, variable]) => !("default" in variable)),
  );
}

/** A made-up value for each variable that has no default, by name. Each is found nowhere else, and is a fair password. */
export function secretsOf(stacks: readonly SynthesizedStack[]): Readonly<Record<string, string>> {
  const names = openVariables(stacks).map(([name]) => name);
  return Object.fromEntries(
    names.map((name) => [name, `Sw0rd-${createHash("sha256").update(name).digest("hex").slice(0, 20)}`]),
  );
}

/** Sets the variables for OpenTofu, as a user does; returns how to take them back. */
export function giveSecrets(secrets: Readonly<Record<string, string>>): () => void {
  const names = Object.keys(secrets).map((name) => `TF_VAR_${name}`);
  for (const [name, value] of Object.entries(secrets)) process.env[`TF_VAR_${name}`] = value;
  return () => {
    for (const name of names) Reflect.deleteProperty(process.env, name);
  };
}

/** The addresses of a stack's resources, sorted. */
export function addressesOf(stack: SynthesizedStack): readonly string[] {
  return blocksOf(stack)
    .map(([address]) => address)
    .sort();
}

/** The addresses of resources that Terraform refuses to destroy. */
export function protectedAddresses(stack: SynthesizedStack): readonly string[] {
  return blocksOf(stack)
    .filter(([, block]) => isProtected(block))
    .map(([address]) => address);
}

function blocksOf({ json }: SynthesizedStack): readonly (readonly [address: string, block: JsonValue])[] {
  return Object.entries(objectAt(json, "resource")).flatMap(([type, named]) =>
    Object.entries(objectAt(named)).map(([name, block]) => [`${type}.${name}`, block] as const),
  );
}

/** The text of a stack's local state. */
export function stateText(directory: string, stack: string): string {
  return readFileSync(join(directory, `terraform.${stack}.tfstate`), "utf8");
}

/** The addresses of the resources in a stack's local state, sorted; without data sources. */
export function stateOf(directory: string, stack: string): readonly string[] {
  const { resources } = JSON.parse(stateText(directory, stack)) as State;
  return resources
    .filter(({ mode }) => mode === "managed")
    .map(({ type, name }) => `${type}.${name}`)
    .sort();
}

interface State {
  readonly resources: readonly { readonly mode: string; readonly type: string; readonly name: string }[];
}

const isProtected = (block: JsonValue): boolean => {
  const { lifecycle } = objectAt(block);
  const settings: readonly JsonValue[] = Array.isArray(lifecycle) ? lifecycle : [lifecycle ?? null];
  return settings.some((each) => objectAt(each)["prevent_destroy"] === true);
};
