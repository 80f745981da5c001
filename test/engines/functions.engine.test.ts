import program from "../../functions/program.json";
import { buildProgram } from "../../tools/functions/program";

test("functions/program.json is, byte for byte, what esbuild makes of the sources today (npm run functions)", async () => {
  expect(await buildProgram()).toEqual(program);
});
