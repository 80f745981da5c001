/**
 * The baseline: a program of bare L1 classes with the same blocks as synthesized stacks, through the core alone.
 * Usage: bare-l1.ts STACKS_DIR OUTDIR
 */
import { App, LocalBackend, TerraformStack } from "cdktf";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { TerraformJson } from "../../constructs/core";

type Construct = new (scope: TerraformStack, id: string, config: Record<string, unknown>) => unknown;

const load = createRequire(__filename);
const [stacksDir, outdir] = process.argv.slice(2);
if (stacksDir === undefined || outdir === undefined) throw new Error("usage: bare-l1.ts STACKS_DIR OUTDIR");

const app = new App({ outdir });
for (const name of readdirSync(stacksDir)) {
  const json = JSON.parse(readFileSync(join(stacksDir, name, "cdk.tf.json"), "utf8")) as TerraformJson;
  const stack = new TerraformStack(app, name);
  new LocalBackend(stack, { path: `terraform.${name}.tfstate` });
  const providers = (json["provider"] as { alicloud: Record<string, unknown>[] }).alicloud;
  new (classOf("provider", "AlicloudProvider"))(stack, "Alicloud", camel(providers[0] ?? {}));
  // The few blocks of Terraform's own types have no generated class.
  const types = Object.entries(json.resource ?? {}).filter(([type]) => type.startsWith("alicloud_"));
  for (const [type, blocks] of types) {
    const short = type.replace(/^alicloud_/, "");
    const L1 = classOf(short.replaceAll("_", "-"), pascal(short));
    for (const [id, { "//": _, depends_on: __, lifecycle: ___, timeouts, ...block }] of Object.entries(blocks)) {
      new L1(stack, id, { ...camel(block), ...(timeouts === undefined ? {} : { timeouts }) });
    }
  }
}
app.synth();

function classOf(folder: string, name: string): Construct {
  const module = load(`../../provider/bindings/.gen/alicloud/${folder}/index.js`) as Record<string, Construct>;
  const found = module[name];
  if (found === undefined) throw new Error(`${folder} has no class ${name}`);
  return found;
}

function camel(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [camelWord(key), camelValue(member)]));
}

function camelValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelValue);
  return typeof value === "object" && value !== null ? camel(value as Record<string, unknown>) : value;
}

function camelWord(word: string): string {
  return word.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(word: string): string {
  const name = camelWord(word);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
