import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "./engine.mjs";

/** nginx, as the Debian of this machine packages it; where it is installed already, that one. */
export const engine = {
  name: "nginx",
  version: "debian",
  sources: ["tools/engines/nginx.mjs"],
  files: ["nginx"],
  build(directory) {
    const target = join(directory, "nginx");
    copyFileSync(installed() ?? unpacked(join(directory, "work")), target);
    chmodSync(target, 0o755);
    rmSync(join(directory, "work"), { recursive: true, force: true });
  },
};

function installed() {
  try {
    return run("sh", ["-c", "command -v nginx"]).trim();
  } catch {
    return undefined;
  }
}

function unpacked(work) {
  mkdirSync(work);
  run("apt-get", ["download", "nginx"], { cwd: work });
  const [archive] = readdirSync(work).filter((name) => name.endsWith(".deb"));
  run("dpkg-deb", ["-x", archive, "files"], { cwd: work });
  return join(work, "files", "usr", "sbin", "nginx");
}
