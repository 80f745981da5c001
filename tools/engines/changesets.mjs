import { npmInstall } from "./npm.mjs";

const FOLDER = "tools/engines/changesets";

/** What makes a changelog and the next version number of change notes. */
export const engine = {
  name: "changesets",
  version: "2.31.1",
  sources: [FOLDER],
  files: ["node_modules/.bin/changeset"],
  build: (directory) => npmInstall(FOLDER, directory),
};
