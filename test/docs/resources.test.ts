import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resourceTable } from "../../tools/docs/resources";

test("the table of resources is current: npm run docs writes it", () => {
  expect(readFileSync(join(__dirname, "../../docs/generated/resources.md"), "utf8")).toBe(resourceTable());
});
