import { npmInstall } from "./npm.mjs";

const FOLDER = "tools/engines/package-checks";

/** What judges the packages of `npm run build`: publint, are-the-types-wrong, and API Extractor for the API reports. */
export const engine = {
  name: "package-checks",
  version: "1",
  sources: [FOLDER],
  files: ["publint", "attw", "api-extractor"].map((command) => `node_modules/.bin/${command}`),
  build: (directory) => npmInstall(FOLDER, directory),
};
