/**
 * Generates the typed L1 classes of the pinned providers from the schema in `provider/data`, compiles them once and
 * keeps them in `provider/bindings/.gen` under the hash of everything they depend on.
 */
import type * as Generator from "@cdktn/provider-generator";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { PROVIDERS, type ProviderName } from "../versions";
import { compileBindings } from "./compile";
import { type FactAttributes, restoreDescriptions } from "./restore-descriptions";
import { ALICLOUD_DATA_SOURCES, ALICLOUD_RESOURCES, HELM_RESOURCES } from "./resources";

const OUTPUT = join(__dirname, ".gen");
const HASH_FILE = join(OUTPUT, "hash");

interface Wanted {
  readonly resources: readonly string[];
  readonly dataSources: readonly string[];
}

const WANTED: Record<ProviderName, Wanted> = {
  alicloud: { resources: ALICLOUD_RESOURCES, dataSources: ALICLOUD_DATA_SOURCES },
  helm: { resources: HELM_RESOURCES, dataSources: [] },
};

type TypeSchemas = Record<string, { readonly block: object }>;
type TypeFacts = Readonly<Record<string, { readonly attributes: FactAttributes }>>;

interface SchemaFile {
  readonly format_version: string;
  readonly provider_schemas: Record<
    string,
    { provider: unknown; resource_schemas: TypeSchemas; data_source_schemas: TypeSchemas }
  >;
}

export interface GenerationResult {
  readonly generated: boolean;
  readonly types: number;
  readonly generateSeconds: number;
  readonly compileSeconds: number;
}

/**
 * Makes sure that `.gen` holds the classes for the current schema and list; a second call finds them there.
 * @throws Error when the list names a type that the provider lacks, or when the generated code does not compile.
 */
export async function generateBindings(force = false): Promise<GenerationResult> {
  const hash = inputHash();
  const types = Object.values(WANTED).reduce(
    (sum, { resources, dataSources }) => sum + resources.length + dataSources.length,
    0,
  );
  if (!force && existsSync(HASH_FILE) && readFileSync(HASH_FILE, "utf8") === hash) {
    return { generated: false, types, generateSeconds: 0, compileSeconds: 0 };
  }
  const fresh = `${OUTPUT}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    const started = performance.now();
    for (const name of Object.keys(WANTED) as ProviderName[]) await emit(name, fresh);
    const generated = performance.now();
    await compileBindings(fresh);
    const compiled = performance.now();
    writeFileSync(join(fresh, "hash"), hash);
    rmSync(OUTPUT, { recursive: true, force: true });
    renameSync(fresh, OUTPUT);
    return {
      generated: true,
      types,
      generateSeconds: (generated - started) / 1000,
      compileSeconds: (compiled - generated) / 1000,
    };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function dataPath(name: ProviderName, what: "schema" | "facts"): string {
  return join(__dirname, "..", "data", `${name}-${PROVIDERS[name].version}.${what}.json.gz`);
}

function inputHash(): string {
  const hash = createHash("sha256");
  for (const name of Object.keys(WANTED) as ProviderName[]) hash.update(readFileSync(dataPath(name, "schema")));
  for (const source of ["generate.ts", "compile.ts", "restore-descriptions.ts"])
    hash.update(readFileSync(join(__dirname, source)));
  for (const tool of ["@cdktn/provider-generator", "typescript"])
    hash.update(readFileSync(require.resolve(`${tool}/package.json`)));
  hash.update(JSON.stringify([WANTED, PROVIDERS]));
  return hash.digest("hex");
}

async function emit(name: ProviderName, directory: string): Promise<void> {
  const { source, version } = PROVIDERS[name];
  const file = readJson(dataPath(name, "schema")) as SchemaFile;
  const facts = readFacts(name);
  const full = file.provider_schemas[source];
  if (full === undefined) throw new Error(`${dataPath(name, "schema")} has no schema of ${source}`);
  const schema = {
    format_version: file.format_version,
    provider_versions: { [source]: version },
    provider_schemas: {
      [source]: {
        provider: full.provider,
        resource_schemas: pick(
          full.resource_schemas,
          facts.resources,
          WANTED[name].resources,
          `resource of ${source} ${version}`,
        ),
        data_source_schemas: pick(
          full.data_source_schemas,
          facts.dataSources,
          WANTED[name].dataSources,
          `data source of ${source} ${version}`,
        ),
      },
    },
  };
  const { CodeMaker, TerraformProviderGenerator } = await loadGenerator();
  const code = new CodeMaker();
  const generator = new TerraformProviderGenerator(
    code,
    schema as ConstructorParameters<typeof Generator.TerraformProviderGenerator>[1],
  );
  generator.generateAll();
  await code.save(join(directory, "source"));
  renameSync(join(directory, "source", "providers", name), join(directory, name));
  rmSync(join(directory, "source"), { recursive: true });
}

/** On import the generator asks a Terraform binary for its version and reports failures over the network: neither is wanted. */
function loadGenerator(): Promise<typeof Generator> {
  process.env["CHECKPOINT_DISABLE"] = "1";
  process.env["TERRAFORM_BINARY_NAME"] = "true";
  return import("@cdktn/provider-generator");
}

function pick(all: TypeSchemas, facts: TypeFacts, names: readonly string[], what: string): TypeSchemas {
  const missing = names.filter((name) => !(name in all));
  if (missing.length > 0) throw new Error(`provider/bindings/resources.ts: no ${what}: ${missing.join(", ")}`);
  return Object.fromEntries(
    names.flatMap((name) => {
      const type = all[name];
      const attributes = facts[name]?.attributes ?? {};
      return type === undefined ? [] : [[name, { ...type, block: restoreDescriptions(type.block, attributes) }]];
    }),
  );
}

/** Facts of the provider beside its schema; none are kept of helm. */
function readFacts(name: ProviderName): { readonly resources: TypeFacts; readonly dataSources: TypeFacts } {
  const path = dataPath(name, "facts");
  if (!existsSync(path)) return { resources: {}, dataSources: {} };
  return readJson(path) as { resources: TypeFacts; dataSources: TypeFacts };
}

function readJson(path: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(path)).toString("utf8"));
}

if (require.main === module) {
  generateBindings(process.argv.includes("--force")).then(
    (result) => {
      console.log(
        result.generated
          ? `bindings: ${result.types} types generated in ${result.generateSeconds.toFixed(1)} s, compiled in ${result.compileSeconds.toFixed(1)} s`
          : `bindings: ${result.types} types, unchanged`,
      );
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
