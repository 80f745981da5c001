import { npmInstall } from "./npm.mjs";

const FOLDER = "tools/engines/cdktn-cli";

/** The command line of CDK Terrain. Needs Node >= 22.19: see node.mjs. */
export const engine = {
  name: "cdktn-cli",
  version: "0.24.0",
  sources: [FOLDER],
  files: ["node_modules/cdktn-cli/bin/cdktn"],
  build: (directory) => npmInstall(FOLDER, directory),
};
