import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXIT_BAD_INPUT, EXIT_CODES } from "../../review";
import { packs } from "../../rules";
import { cli } from "../cli/support";
import { changed, planOf } from "./support/plan";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "review-cli-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const write = (content: object): string => {
  const file = join(directory, "data.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const node = (desired_size: string) => ({ desired_size, instance_types: ["ecs.g7.2xlarge"] });

test.each([
  ["APPROVE", changed("alicloud_vpc.v", { before: { vpc_name: "a" }, after: { vpc_name: "b" } })],
  ["CONDITIONS", changed("alicloud_nlb_load_balancer.l", { before: {} })],
  ["BLOCK", changed("alicloud_oss_bucket.b", { before: {} })],
] as const)("%s is the exit code that the guide names", async (verdict, change) => {
  const { code, stdout } = await cli("review", "-q", "--checkov", "off", write(planOf(change)));
  expect({ code, stdout }).toEqual({ code: EXIT_CODES[verdict], stdout: `${verdict}\n` });
});

const pool = changed("alicloud_cs_kubernetes_node_pool.p", { before: node("1"), after: node("2") });

test.each<[string, object | string, RegExp]>([
  [
    "a plan whose changes are no list",
    { format_version: "1.2", resource_changes: 7 },
    /resource_changes: .*must be array/,
  ],
  ["a change that is nothing", { ...planOf(), resource_changes: [null] }, /resource_changes\[0\]: .*must be object/],
  [
    "a change without actions",
    { ...planOf(), resource_changes: [{ ...pool, change: {} }, pool] },
    /resource_changes\[0\]\.change: .*'actions'/,
  ],
  [
    "a configuration of another kind",
    { format_version: "1.2", configuration: { root_module: { resources: 7 } } },
    /configuration\.root_module\.resources: .*must be array/,
  ],
])("%s is refused in one line, with exit code 3", async (_, content, message) => {
  const { code, stdout, stderr } = await cli("review", "--checkov", "off", write(content as object));
  expect({ code, stdout }).toEqual({ code: EXIT_BAD_INPUT, stdout: "" });
  expect(stderr).toMatch(/^\[[^\n]*data\.json\] [^\n]*\n$/);
  expect(stderr).toMatch(message);
});

test("an output that can't be written is said so in one line, and nothing is left", async () => {
  const plan = write(planOf(pool));
  const { code, stderr } = await cli("review", "--checkov", "off", plan, "--html", join(plan, "page.html"));
  expect(code).toBe(EXIT_BAD_INPUT);
  expect(stderr).toMatch(/^\[[^\n]*page\.html\] it can't be written: [^\n]*\n$/);
  expect(JSON.parse(readFileSync(plan, "utf8"))).toMatchObject({ format_version: "1.2" });
});

test("explains every rule, and names the nearest to one that is none", async () => {
  for (const { id, title, why } of Object.values(packs).flat()) {
    const { code, stdout } = await cli("review", "--explain", id.toLowerCase());
    const text = stdout.replace(/\s+/g, " ");
    expect({ code, told: text.includes(title) && text.includes(why) }).toEqual({ code: 0, told: true });
  }
  expect(await cli("review", "--explain", "SECRET-002")).toMatchObject({
    code: EXIT_BAD_INPUT,
    stderr: '[--explain] rule: got "SECRET-002", want the id of a rule (did you mean SECRET-001?)\n',
  });
});
