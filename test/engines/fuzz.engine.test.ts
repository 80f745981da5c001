/** A bounded part of `npm run fuzz`, in a process that may not have more memory than it needs. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const RUNS = 600;
const HEAP_MB = 512;

jest.setTimeout(300_000);

test("changed platform files are synthesized, or refused with places; nothing else happens", () => {
  const args = [`--max-old-space-size=${HEAP_MB}`, "tools/bundled.mjs", "tools/fuzz/run.ts"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...args, "--runs", String(RUNS), "--seed", "20261128", "--synth-every", "5"],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect([status, stdout]).toEqual([0, expect.not.stringContaining("FAILED")]);
  expect(stderr).toContain(`${RUNS} files ...`);
  const counts = /^(\d+) refused, (\d+) approved, (\d+) synthesized/m.exec(stdout)?.slice(1).map(Number) ?? [];
  expect(counts).toHaveLength(3);
  for (const count of counts) expect(count).toBeGreaterThan(0);
});
