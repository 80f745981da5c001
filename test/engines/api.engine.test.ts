import { join } from "node:path";
import { describeWithPackageChecks, run } from "./support/packages";

const ROOT = join(__dirname, "..", "..");

jest.setTimeout(600_000);

describeWithPackageChecks("docs/api", () => {
  test("says what the packages export: otherwise npm run api, and look at the difference", () => {
    const { status, output } = run(process.execPath, ["tools/run.mjs", "api", "--check"], ROOT);
    expect(output).not.toMatch(/is not what is built/);
    expect(status).toBe(0);
  });
});
