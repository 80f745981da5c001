import { existsSync } from "node:fs";
import { join } from "node:path";

const cache = join(__dirname, "../../../../.cache/engines");

/** Version of Envoy Gateway whose translator judges the documents. */
export const EGCTL_VERSION = "1.9.1";
/** Version of Envoy that Envoy Gateway 1.9.1 runs by default. */
export const ENVOY_VERSION = "1.39.1";

export const egctl = (): string => binary("egctl", EGCTL_VERSION);
export const envoy = (): string => binary("envoy", ENVOY_VERSION);

function binary(name: string, version: string): string {
  const path = join(cache, `${name}-${version}`, name);
  if (!existsSync(path)) {
    throw new Error(`${name} ${version} is not installed; run: node tools/engines/install.mjs ${name}`);
  }
  return path;
}
