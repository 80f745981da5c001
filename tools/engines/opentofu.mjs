import { join } from "node:path";
import { goBuild } from "./engine.mjs";

/** OpenTofu, from its Go module. About three minutes on two cores. */
export const engine = {
  name: "opentofu",
  version: "1.12.6",
  sources: ["tools/engines/tofu"],
  files: ["tofu"],
  build: (directory) => goBuild("tools/engines/tofu", "github.com/opentofu/opentofu/cmd/tofu", join(directory, "tofu")),
};
