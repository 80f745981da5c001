import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { junit, markdown, review, type ReviewInput, terminal } from "../../review";
import { checkovPlan } from "../../review/peers/checkov-input";
import type { PeerRun } from "../../review/peers/peer-run";
import { findCheckov, runCheckov } from "../../review/peers/run-checkov";
import { changed, inputOf, planOf } from "./support/plan";

const TODAY = "2026-11-24";
const WAIVER = {
  path: "data/Cache",
  rule: "REDIS-001",
  reason: "The cache holds public prices and nothing else.",
  owner: "data team",
  until: "2027-03-31",
};

function stacks(waiver: object | undefined, block: object = { vpc_auth_mode: "Close" }): ReviewInput["stacks"] {
  const json = {
    "//": waiver === undefined ? {} : { waivers: { one: { ...WAIVER, ...waiver } } },
    resource: { alicloud_kvstore_instance: { C: { ...block, "//": { metadata: { path: "data/Cache/Resource" } } } } },
  };
  return [{ stack: "data", file: "cdk.tf.json", json }];
}

const reviewed = (waiver?: object, block?: object, plan = planOf()) =>
  review(inputOf(plan, { stacks: stacks(waiver, block) }), { today: TODAY, packs: ["security"] });

test("an error of a rule blocks", () => {
  expect(reviewed()).toMatchObject({
    verdict: "BLOCK",
    reasons: [{ code: "REDIS-001", where: "data/Cache/Resource" }],
  });
});

test("a waiver beside the construct covers it and what is below", () => {
  expect(reviewed({})).toMatchObject({ verdict: "APPROVE", waivers: [{ state: "used" }] });
});

test.each([
  ["an expired one", { until: "2026-11-23" }, "expired"],
  ["one of another construct", { path: "data/Cach" }, "unused"],
  ["one of another rule", { rule: "REDIS-002" }, "wrong"],
  ["one without a sentence", { reason: "because" }, "wrong"],
  ["one without an owner", { owner: " " }, "wrong"],
  ["one without a day", { until: "soon" }, "wrong"],
  ["one of a rule that no reason excuses", { rule: "DB-001" }, "wrong"],
])("%s covers nothing and blocks", (_, change, state) => {
  const result = reviewed(change);
  expect(result).toMatchObject({ verdict: "BLOCK", waivers: [{ state }] });
  expect(result.reasons.map(({ code }) => code).sort()).toEqual(["REDIS-001", "waiver"]);
});

test("a waiver holds on its last day", () => {
  expect(reviewed({ until: TODAY }).verdict).toBe("APPROVE");
});

test("a waiver of what is unknown never waives a failure", () => {
  expect(reviewed({ covers: "unknown" }).verdict).toBe("BLOCK");
  expect(reviewed({ covers: "unknown" }, { vpc_auth_mode: "${var.mode}" }).waivers).toMatchObject([{ state: "used" }]);
});

test("what the stack can't tell, the plan does", () => {
  const unknown = { vpc_auth_mode: "${var.mode}" };
  const plan = (vpc_auth_mode: string) => planOf(changed("alicloud_kvstore_instance.C", { after: { vpc_auth_mode } }));
  const outcome = (mode: string) =>
    reviewed(undefined, unknown, plan(mode)).findings.filter(({ rule }) => rule.id === "REDIS-001");
  expect(outcome("Open")).toEqual([]);
  expect(outcome("Close")).toMatchObject([{ outcome: "fail", where: "data/Cache/Resource" }]);
  expect(reviewed(undefined, unknown).findings.find(({ rule }) => rule.id === "REDIS-001")).toMatchObject({
    outcome: "unknown",
    unknown: ["vpc_auth_mode"],
  });
});

describe("a plan alone", () => {
  const secret = "hunter2hunter2";
  const planned = (expression: object) =>
    review(
      inputOf({
        ...planOf(changed("alicloud_kvstore_instance.C", { after: { password: secret } })),
        configuration: {
          root_module: {
            resources: [
              {
                address: "alicloud_kvstore_instance.C",
                type: "alicloud_kvstore_instance",
                name: "C",
                expressions: { password: { ...expression } as never },
              },
            ],
          },
        },
      }),
      { today: TODAY, packs: ["security"] },
    );

  test("takes a secret that came by reference for one", () => {
    expect(planned({ references: ["var.password"] }).findings.map(({ rule }) => rule.id)).not.toContain("SECRET-001");
  });

  test("finds one that was written down, and does not repeat it", () => {
    const result = planned({ constant_value: secret });
    expect(result.reasons.map(({ code }) => code)).toContain("SECRET-001");
    expect(JSON.stringify(result)).not.toContain(secret);
  });
});

describe("checkov", () => {
  const found = (id: string, address = "alicloud_oss_bucket.B") => ({
    id,
    title: `Ensure ${id}`,
    stack: "data",
    address,
  });
  const asked = (...findings: ReturnType<typeof found>[]): PeerRun => ({ state: "asked", version: "3.3.30", findings });
  const bucket = { "//": { metadata: { path: "data/Bucket/Resource" } }, bucket: "b" };
  const run = (checkov: PeerRun | undefined, waiver?: object) =>
    review(
      inputOf(planOf(), {
        stacks: [
          {
            stack: "data",
            file: "cdk.tf.json",
            json: {
              "//": waiver === undefined ? {} : { waivers: { one: { ...WAIVER, path: "data/Bucket", ...waiver } } },
              resource: { alicloud_oss_bucket: { B: bucket }, alicloud_db_instance: { D: {} } },
            },
          },
        ],
        ...(checkov === undefined ? {} : { checkov }),
      }),
      { today: TODAY, packs: ["security"] },
    );
  const ids = (result: ReturnType<typeof run>) => result.findings.map(({ rule }) => rule.id);

  test("what a rule here judges too is one finding, that names both", () => {
    const result = run(asked(found("CKV_ALI_12"), found("CKV_ALI_12")));
    expect(result.findings.filter(({ also }) => also !== undefined)).toMatchObject([
      { rule: { id: "OSS-006" }, also: ["CKV_ALI_12"] },
    ]);
    expect(ids(result)).toEqual(ids(run(undefined)));
    expect(result.checkov).toMatchObject({ taken: 0, same: 1 });
    expect(terminal(result)).toContain("(CKV_ALI_12 too)");
  });

  test("what no rule asks is a finding of its own, and what is refused is none", () => {
    const result = run(asked(found("CKV_ALI_20", "alicloud_db_instance.D"), found("CKV_ALI_11"), found("CKV_ALI_99")));
    expect(result.findings.filter(({ pack }) => pack === "checkov")).toMatchObject([
      { rule: { id: "CKV_ALI_20", level: "warning" }, where: "data/alicloud_db_instance.D" },
      { rule: { id: "CKV_ALI_99" }, where: "data/Bucket/Resource" },
    ]);
    expect(markdown(result)).toContain("not taken over: CKV\\_ALI\\_11 (it costs money and protects nothing)");
  });

  test("waivers take its ids, exactly", () => {
    const waived = (rule: string) => run(asked(found("CKV_ALI_99")), { rule });
    expect(waived("CKV_ALI_99").waivers).toMatchObject([{ state: "used" }]);
    expect(waived("CKV_ALI_9").waivers).toMatchObject([{ state: "unused" }]);
  });

  test("a waiver of its id is at rest while it is not asked, and names ours where that asks the same", () => {
    const rest = run(undefined, { rule: "CKV_ALI_99" });
    expect(rest.waivers).toMatchObject([{ state: "unasked" }]);
    expect(rest.reasons.map(({ code }) => code)).not.toContain("waiver");
    expect(junit(rest)).not.toContain("waivers");
    expect(run(asked(found("CKV_ALI_12")), { rule: "CKV_ALI_12" }).waivers).toMatchObject([
      { state: "unused", problem: "OSS-006 asks the same here: waive that" },
    ]);
  });

  test("the review says when it was not asked, and when it gave no answer", () => {
    expect(terminal(run(undefined))).toContain("checkov was not asked.");
    expect(terminal(run({ state: "failed", problem: "it took more than 120 s" }))).toContain(
      "checkov was asked and gave no answer: it took more than 120 s.",
    );
  });

  test("is given types, names and arguments, nested blocks as lists", () => {
    const plan = checkovPlan({
      name: "data",
      json: {
        resource: { alicloud_oss_bucket: { B: { ...bucket, versioning: { status: "Enabled" }, tags: { a: "b" } } } },
      },
    });
    expect(plan["planned_values"]).toMatchObject({
      root_module: {
        resources: [
          {
            address: "alicloud_oss_bucket.B",
            values: { bucket: "b", versioning: [{ status: "Enabled" }], tags: { a: "b" } },
          },
        ],
      },
    });
  });

  describe("as a program", () => {
    let directory: string;
    beforeAll(() => {
      directory = mkdtempSync(join(tmpdir(), "checkov-test-"));
    });
    afterAll(() => {
      rmSync(directory, { recursive: true, force: true });
    });

    function program(script: string): string {
      const file = join(directory, "checkov");
      writeFileSync(file, `#!${process.execPath}\n${script}\n`);
      chmodSync(file, 0o755);
      return file;
    }
    const outcome = (script: string, timeout?: number) =>
      runCheckov(program(script), [{ name: "data", json: {} }], timeout);
    const report = (check: string) =>
      `{ summary: { checkov_version: "3.3.30" }, results: { failed_checks: [{ check_id: "CKV_ALI_12", check_name: "x", file_path: "/0.json", ${check} }] } }`;

    test("its findings come back by stack and address", () => {
      const script = `console.log(JSON.stringify(${report('resource_address: "alicloud_oss_bucket.B"')}))`;
      expect(outcome(script)).toEqual({
        state: "asked",
        version: "3.3.30",
        findings: [{ id: "CKV_ALI_12", title: "x", stack: "data", address: "alicloud_oss_bucket.B" }],
      });
    });

    test.each([
      ["nothing", "", "it printed nothing"],
      ["no JSON", "console.log('hello')", "it printed no report of checkov"],
      ["other JSON", "console.log('{}')", "it printed no report of checkov"],
      ["half a finding", `console.log(JSON.stringify(${report("")}))`, /without an id, a title or an address/],
      ["an error", "console.error('a\\nboom'); process.exit(3)", "it ended with exit code 3: boom"],
    ])("%s is one line", (_, script, problem) => {
      expect(outcome(script)).toEqual({ state: "failed", problem: expect.stringMatching(problem) as string });
    });

    test("it is not waited for without end", () => {
      expect(outcome("setInterval(() => {}, 1000)", 300)).toEqual({
        state: "failed",
        problem: "it took more than 0.3 s",
      });
    });

    test("it is found on the search path", () => {
      const file = program("");
      expect(findCheckov(false, directory)).toBe(file);
      expect(findCheckov(false, join(directory, "none"))).toBeUndefined();
    });
  });
});
