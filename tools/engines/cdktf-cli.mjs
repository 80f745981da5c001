import { npmInstall } from "./npm.mjs";

const FOLDER = "tools/engines/cdktf-cli";

/** The last command line of CDKTF. Runs on Node 20. */
export const engine = {
  name: "cdktf-cli",
  version: "0.21.0",
  sources: [FOLDER],
  files: ["node_modules/cdktf-cli/bundle/bin/cdktf"],
  build: (directory) => npmInstall(FOLDER, directory),
};
