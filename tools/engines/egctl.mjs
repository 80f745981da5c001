import { join } from "node:path";
import { goBuild } from "./engine.mjs";

/** The translator of Envoy Gateway, from its Go module. Six to eight minutes on two cores. */
export const engine = {
  name: "egctl",
  version: "1.9.1",
  sources: ["tools/engines/egctl"],
  files: ["egctl"],
  build: (directory) =>
    goBuild("tools/engines/egctl", "github.com/envoyproxy/gateway/cmd/egctl", join(directory, "egctl")),
};
