import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROVIDERS } from "../../provider/versions";
import { engineCache } from "./engines";
import { Tofu, type ProviderSource } from "./tofu";

/** How long an answer "not reachable" is believed before it is tried again, in milliseconds. */
const RETRY_AFTER_MS = 60 * 60 * 1000;

/** How long the one attempt may take, in milliseconds; the provider is a download of some 100 MB. */
const ATTEMPT_MS = 180_000;

/**
 * The real provider where `tofu init` can get it, else undefined. Tries once and remembers the answer on disk: for
 * good when it is there, for an hour when it is not.
 */
export function realProvider(binary: string): ProviderSource | undefined {
  const provider: ProviderSource = { kind: "real", pluginCache: join(engineCache(), "plugins") };
  const answer = join(engineCache(), `real-provider-${PROVIDERS.alicloud.version}`);
  if (existsSync(answer)) {
    if (readFileSync(answer, "utf8") === "yes") return provider;
    if (Date.now() - statSync(answer).mtimeMs < RETRY_AFTER_MS) return undefined;
  }
  mkdirSync(provider.pluginCache, { recursive: true });
  const reachable = canInitialize(binary, provider);
  writeFileSync(answer, reachable ? "yes" : "no");
  return reachable ? provider : undefined;
}

function canInitialize(binary: string, provider: ProviderSource): boolean {
  const directory = mkdtempSync(join(tmpdir(), "real-provider-"));
  const tofu = new Tofu({ binary, provider, directory, timeoutMs: ATTEMPT_MS });
  writeFileSync(
    join(directory, "main.tf.json"),
    JSON.stringify({ terraform: { required_providers: { alicloud: PROVIDERS.alicloud } } }),
  );
  try {
    tofu.init();
    return true;
  } catch {
    return false;
  } finally {
    tofu.dispose();
  }
}
