import { review, type ReviewInput } from "../../review";
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
