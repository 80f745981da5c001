import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineCache, findTofu } from "../plan/engines";
import type { JsonValue } from "../plan/terraform-json";
import { Tofu, TofuError } from "../plan/tofu";

/** How long the download of a provider may take, in milliseconds. */
const DOWNLOAD_MS = 600_000;

const WITHOUT_REGISTRY =
  "make the schema where it can be (tofu providers schema -json > FILE) and pass --schema FILE; nothing was changed";

/**
 * The schema of a provider's version, as the provider itself tells it.
 * @throws Error in one line, when OpenTofu is not there, the registry cannot be reached or has no such version
 */
export function fetchSchema(name: string, source: string, version: string): JsonValue {
  const binary = findTofu();
  if (binary === undefined) throw new Error("[provider:update] OpenTofu: got none, want it built: npm run engines");
  const pluginCache = join(engineCache(), "plugins");
  mkdirSync(pluginCache, { recursive: true });
  const directory = mkdtempSync(join(tmpdir(), "schema-"));
  const tofu = new Tofu({ binary, provider: { kind: "real", pluginCache }, directory, timeoutMs: DOWNLOAD_MS });
  try {
    writeFileSync(
      join(directory, "main.tf.json"),
      JSON.stringify({ terraform: { required_providers: { [name]: { source, version } } } }),
    );
    tofu.init();
    return JSON.parse(tofu.run("providers", "schema", "-json")) as JsonValue;
  } catch (error) {
    if (!(error instanceof TofuError)) throw error;
    throw new Error(explain(error.output, source, version));
  } finally {
    tofu.dispose();
  }
}

function explain(output: string, source: string, version: string): string {
  if (/no available releases match|no versions? .*match/i.test(output)) {
    return `[provider:update] version: got ${version}, want a released version of ${source}`;
  }
  return `[provider:update] registry: ${source} ${version} cannot be had from here; ${WITHOUT_REGISTRY}`;
}
