import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { review, type ReviewInput } from "../../../review";
import { runCheckov } from "../../../review/peers/run-checkov";
import { PEERS } from "../../../rules/peers/peers";
import { engineDirectory } from "../../../tools/plan/engines";
import { inputOf, planOf } from "../../review/support/plan";

const directory = engineDirectory("checkov");
if (directory === undefined) {
  if (process.env["CI"]) throw new Error("checkov is not built: npm run engines checkov");
  console.warn("SKIPPED: checkov. Build it: npm run engines checkov");
}
const describeWithCheckov = directory === undefined ? describe.skip : describe;
const program = join(directory ?? "", "checkov");
const WAIVER = {
  path: "data/alicloud_db_instance.open",
  rule: "CKV_ALI_9",
  reason: "It holds public prices and nothing else.",
  owner: "data team",
  until: "2027-03-31",
};

const json = {
  "//": { waivers: { one: WAIVER } },
  resource: {
    alicloud_oss_bucket: {
      bare: { bucket: "bare" },
      kept: {
        bucket: "kept",
        versioning: { status: "Enabled" },
        logging: { target_bucket: "${alicloud_oss_bucket.bare.id}" },
      },
    },
    alicloud_db_instance: { open: { engine: "MySQL", engine_version: "8.0", security_ips: ["0.0.0.0/0"] } },
  },
};

describeWithCheckov("checkov", () => {
  const run = runCheckov(program, [{ name: "data", json }], 10 * 60_000);
  const input: ReviewInput = inputOf(planOf(), {
    plans: [],
    stacks: [{ stack: "data", file: "x", json }],
    checkov: run,
  });

  test("finds what is wrong with a bucket and with a type that no rule knows, and not with the one that is in order", () => {
    if (run.state === "failed") throw new Error(run.problem);
    const found = run.findings.map(({ id, stack, address }) => `${id} ${stack}/${address}`);
    expect(found).toEqual(
      expect.arrayContaining([
        "CKV_ALI_10 data/alicloud_oss_bucket.bare",
        "CKV_ALI_12 data/alicloud_oss_bucket.bare",
        "CKV_ALI_9 data/alicloud_db_instance.open",
      ]),
    );
    expect(found.filter((one) => /CKV_ALI_1[02] .*\.kept$/.test(one))).toEqual([]);
  });

  test("is folded in: one finding a question and resource, and waivers hold by its ids", () => {
    const { findings, waivers } = review(input, { today: "2026-11-24" });
    const of = (id: string) => findings.filter(({ rule }) => rule.id === id).map(({ address }) => address);
    expect(findings.find(({ rule, address }) => rule.id === "OSS-005" && address.endsWith(".bare"))?.also).toEqual([
      "CKV_ALI_10",
    ]);
    expect(of("CKV_ALI_10")).toEqual([]);
    expect(of("CKV_ALI_11")).toEqual([]);
    expect(findings.find(({ rule }) => rule.id === "CKV_ALI_9")?.waiver).toMatchObject({ rule: "CKV_ALI_9" });
    expect(waivers).toMatchObject([{ state: "used" }]);
  });

  test("has the checks that the table of them names, and no others", () => {
    const { stdout } = spawnSync(program, ["--list", "--framework", "terraform"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const known = [...new Set(stdout.match(/\bCKV2?_ALI_\d+\b/g))].sort();
    expect(known).toEqual(Object.keys(PEERS.checkov.checks).sort());
  });
});
