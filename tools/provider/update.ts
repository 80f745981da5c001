/** `npm run provider:update -- VERSION`: moves to another version of a provider. See docs/provider-update.md. */
import { Command, InvalidArgumentError, Option } from "commander";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { nearest, stableJson } from "../../base";
import { ALICLOUD_DATA_SOURCES, ALICLOUD_RESOURCES, HELM_RESOURCES } from "../../provider/bindings/resources";
import { type FactAttributes, restoreDescriptions } from "../../provider/bindings/restore-descriptions";
import { FACTS, type ProviderName, PROVIDERS } from "../../provider/versions";
import { objectAt, type JsonValue } from "../plan/terraform-json";
import { type Blocks, blocksOf, compareSchemas, type SchemaChanges } from "./compare-schemas";
import { fetchSchema } from "./fetch-schema";
import { reduceSchema } from "./reduce-schema";
import { switchVersion } from "./switch-version";

const ROOT = join(__dirname, "..", "..");

const USED: Readonly<Record<ProviderName, readonly string[]>> = {
  alicloud: [...ALICLOUD_RESOURCES, ...ALICLOUD_DATA_SOURCES.map((type) => `data.${type}`)],
  helm: HELM_RESOURCES,
};

const command = new Command("provider:update")
  .description("Moves the bindings, the pinned version and the stand-in provider to another version of a provider.")
  .argument("<version>", "a released version, such as 1.290.0", readVersion)
  .addOption(
    new Option("--provider <name>", "which provider").choices(Object.keys(PROVIDERS)).default("alicloud" as const),
  )
  .option("--schema <file>", "output of `tofu providers schema -json` made elsewhere, in place of asking the registry")
  .action((version: string, { provider, schema }: { readonly provider: ProviderName; readonly schema?: string }) => {
    try {
      update(provider, version, schema);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  });

function update(name: ProviderName, version: string, file: string | undefined): void {
  const { source, version: current } = PROVIDERS[name];
  if (version === current) {
    console.log(`${source} is at ${version} already; nothing was changed`);
    return;
  }
  const told = file === undefined ? fetchSchema(name, source, version) : readSchemaFile(file);
  const schema = reduceSchema(told, source, version);
  const before = withDescriptions(
    name,
    blocksOf(objectAt(readData(`${name}-${current}.schema`), "provider_schemas", source)),
  );
  const after = blocksOf(objectAt(schema.provider_schemas[source]));
  refuseMissing(
    USED[name].filter((type) => !after.has(type)),
    after,
    `${source} ${version}`,
  );

  const undo = switchVersion({
    root: ROOT,
    name,
    version,
    data: {
      [dataFile(`${name}-${current}.schema`)]: undefined,
      [dataFile(`${name}-${version}.schema`)]: gzipSync(stableJson(schema), { level: 9 }),
    },
  });
  try {
    regenerateBindings();
  } catch (error) {
    undo();
    throw error;
  }
  console.log(report(name, current, version, compareSchemas(before, after, USED[name])));
}

function readVersion(text: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(text)) throw new InvalidArgumentError(`got ${text}, want a version such as 1.290.0`);
  return text;
}

function readSchemaFile(file: string): JsonValue {
  if (!existsSync(file)) throw new Error(`[${file}] schema: got no such file; nothing was changed`);
  const content = readFileSync(file);
  try {
    const isZipped = content[0] === 0x1f && content[1] === 0x8b;
    return JSON.parse((isZipped ? gunzipSync(content) : content).toString("utf8")) as JsonValue;
  } catch {
    throw new Error(
      `[${file}] schema: got no JSON, want the output of tofu providers schema -json; nothing was changed`,
    );
  }
}

function dataFile(name: string): string {
  return `provider/data/${name}.json.gz`;
}

function readData(name: string): JsonValue {
  return JSON.parse(gunzipSync(readFileSync(join(ROOT, dataFile(name)))).toString("utf8")) as JsonValue;
}

/** The arguments named `description` that the schema file of the facts' version lost. */
function withDescriptions(name: ProviderName, blocks: Blocks): Blocks {
  const facts =
    name === "alicloud" && FACTS.alicloud === PROVIDERS.alicloud.version
      ? readData(`alicloud-${FACTS.alicloud}.facts`)
      : {};
  return new Map(
    [...blocks].map(([type, block]) => {
      const [section, plain] = type.startsWith("data.") ? ["dataSources", type.slice(5)] : ["resources", type];
      return [
        type,
        restoreDescriptions(block, objectAt(facts, section, plain, "attributes") as unknown as FactAttributes),
      ];
    }),
  );
}

function refuseMissing(missing: readonly string[], known: Blocks, where: string): void {
  if (missing.length === 0) return;
  const lines = missing.map((type) => {
    const near = nearest(type, [...known.keys()]);
    return `  ${type}${near === undefined ? "" : ` (nearest: ${near})`}`;
  });
  throw new Error(
    [`[provider/bindings/resources.ts] types: ${where} no longer has these; nothing was changed`, ...lines].join("\n"),
  );
}

function regenerateBindings(): void {
  const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, "provider/bindings/generate.ts"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`[bindings] they cannot be generated; nothing was changed\n${stdout}${stderr}`);
  process.stdout.write(stdout);
}

function report(name: ProviderName, from: string, to: string, changes: SchemaChanges): string {
  const { addedTypes, removedTypes, arguments: lines } = changes;
  return [
    `${PROVIDERS[name].source} ${from} -> ${to}: ${addedTypes.length} types new, ${removedTypes.length} gone`,
    lines.length === 0 ? "no argument of a type in use changed" : "arguments of the types in use that changed:",
    ...lines.map((line) => `  ${line}`),
    ...(name === "alicloud" && FACTS.alicloud !== to
      ? [
          `The constraints are those of ${FACTS.alicloud}: blocks for ${to} are NOT JUDGED until docs/provider-update.md is followed.`,
        ]
      : []),
    "next: npm start, npm test, npm run test:engines",
  ].join("\n");
}

command.parse();
