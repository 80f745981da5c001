import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "./engine.mjs";

const FOLDER = "tools/engines/checkov";

/** The packages lie beside the program: a virtual environment could not be moved into the cache. */
const LAUNCHER = `#!/bin/sh
PYTHONPATH="$(dirname "$0")/packages" exec python3 -m checkov.main "$@"
`;

/** checkov, from PyPI, with all that it runs on held to hashes. Needs Python 3.9 or newer. */
export const engine = {
  name: "checkov",
  version: "3.3.30",
  sources: [FOLDER, "tools/engines/checkov.mjs"],
  files: ["checkov"],
  build(directory) {
    const flags = ["--disable-pip-version-check", "--no-deps", "--require-hashes", "--quiet"];
    const requirements = join(ROOT, FOLDER, "requirements.txt");
    run("python3", ["-m", "pip", "install", ...flags, "--target", join(directory, "packages"), "-r", requirements]);
    writeFileSync(join(directory, "checkov"), LAUNCHER);
    chmodSync(join(directory, "checkov"), 0o755);
  },
};
