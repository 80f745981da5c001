import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../base";

describe("writeWhole", () => {
  const folder = mkdtempSync(join(tmpdir(), "write-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("makes the folders above a file, and leaves nothing else", () => {
    writeWhole(join(folder, "a/b/page.html"), "<p>");
    expect(readFileSync(join(folder, "a/b/page.html"), "utf8")).toBe("<p>");
    expect(readdirSync(join(folder, "a/b"))).toEqual(["page.html"]);
  });

  test("refuses at once where no folder can be made, as under /proc", () => {
    expect(() => writeWhole("/proc/none/page.html", "<p>")).toThrow(/page\.html/);
  });
});
