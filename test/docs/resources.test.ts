import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resourceTable } from "../../tools/docs/resources";
import reasons from "../../tools/docs/unused-resources.json";

test("the table of resources is current: npm run docs writes it", () => {
  expect(readFileSync(join(__dirname, "../../docs/generated/resources.md"), "utf8")).toBe(resourceTable());
});

test("what is not used has a reason of its own", () => {
  const all = Object.values(reasons);
  expect(all.filter((reason, index) => all.indexOf(reason) !== index)).toEqual([]);
  expect(all.filter((reason) => reason.length < 40 || /^see /i.test(reason))).toEqual([]);
});
