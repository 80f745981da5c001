import { readFileSync } from "node:fs";
import { join } from "node:path";
import { capabilityPage } from "../../../tools/docs/capabilities";

test("the capability page is what the data says: npx tsx tools/docs/capabilities.ts writes it anew", () => {
  const page = readFileSync(join(__dirname, "../../../docs/generated/capabilities.md"), "utf8");
  expect(page).toBe(capabilityPage());
});
