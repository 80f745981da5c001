import { join } from "node:path";
import { goBuild } from "./engine.mjs";

/** OpenTofu, from its Go module. About three minutes on two idle cores. */
export const engine = {
  name: "opentofu",
  version: "1.12.6",
  sources: ["tools/engines/tofu"],
  files: ["tofu"],
  build(directory) {
    const command = "github.com/opentofu/opentofu/cmd/tofu";
    const isRelease = "-X github.com/opentofu/opentofu/version.dev=no";
    goBuild("tools/engines/tofu", command, join(directory, "tofu"), isRelease);
  },
};
