/** Writes the programs of `functions/` as they are deployed: `npm run functions`. */
import { writeFileSync } from "node:fs";
import { buildProgram, PROGRAM_FILE } from "./program";

void buildProgram().then((program) => {
  writeFileSync(PROGRAM_FILE, `${JSON.stringify(program, null, 2)}\n`);
});
