import { existsSync } from "node:fs";
import { join } from "node:path";

const cache = join(__dirname, "../../../.cache/engines");

/** Version of Envoy Gateway whose translator judges the documents. */
export const EGCTL_VERSION = "1.9.1";
/** Version of Envoy that Envoy Gateway 1.9.1 runs by default. */
export const ENVOY_VERSION = "1.39.1";

const ENGINES = { egctl: EGCTL_VERSION, envoy: ENVOY_VERSION } as const;

/** Where the binary of an engine lies once it is installed. */
export function binaryOf(name: keyof typeof ENGINES): string {
  return join(cache, `${name}-${ENGINES[name]}`, name);
}

/** How to get the engines that are not installed, or nothing when they all are. */
export function missingEngines(): string | undefined {
  const missing = (["egctl", "envoy"] as const).filter((name) => !existsSync(binaryOf(name)));
  return missing.length === 0 ? undefined : `node tools/engines/install.mjs ${missing.join(" ")}`;
}
