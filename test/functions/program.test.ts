import { spawnSync } from "node:child_process";
import { inflateRawSync } from "node:zlib";
import program from "../../functions/program.json";
import { sourcesDigest } from "../../tools/functions/program";

/** The one file of an archive as `tools/functions/zip.ts` writes it. */
function fileIn(base64: string): string {
  const archive = Buffer.from(base64, "base64");
  const start = 30 + archive.readUInt16LE(26) + archive.readUInt16LE(28);
  return inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(18))).toString();
}

test("functions/program.json is made of the sources beside it (npm run functions)", () => {
  expect(program.sources).toBe(sourcesDigest());
});

test("what is deployed is one file that Node runs by itself, and exports what the functions call", () => {
  const exports = "process.stdout.write(Object.entries(module.exports).map(([k, v]) => k + ' ' + typeof v).join())";
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", `${fileIn(program.zip)};${exports}`], {
    encoding: "utf8",
    cwd: "/",
  });
  expect(stderr).toBe("");
  expect(stdout.split(",").sort()).toEqual(["dial function", "drill function", "restore function"]);
});
