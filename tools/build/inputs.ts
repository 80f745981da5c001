import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Folders of the repository that no package is made of. */
const OTHERS = new Set(["node_modules", "dist", "cdktf.out", "coverage", "test", "docs", "middleware"]);

/** A digest of everything that a build reads: the same digest, the same packages. */
export function inputsDigest(root: string): string {
  const hash = createHash("sha256");
  for (const file of filesUnder(root, root)) {
    hash.update(relative(root, file).replaceAll("\\", "/")).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(folder: string, root: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && !(folder === root && OTHERS.has(name)))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path, root);
      return entry.isFile() ? [path] : [];
    });
}
