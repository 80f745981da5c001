import { join } from "node:path";
import { goBuild } from "./engine.mjs";

/** Helm 3, from its Go module. */
export const engine = {
  name: "helm",
  version: "3.22.0",
  sources: ["tools/engines/helm"],
  files: ["helm"],
  build(directory) {
    const version = "-X helm.sh/helm/v3/internal/version.version=v3.22.0";
    goBuild("tools/engines/helm", "helm.sh/helm/v3/cmd/helm", join(directory, "helm"), version);
  },
};
