import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ALICLOUD_RESOURCES } from "../../provider/bindings/resources";
import { providerData } from "../../provider/validation";
import { applyPack, packs } from "../../rules";
import { isCheckovId } from "../../rules/peers/checkov-id";
import { PEERS } from "../../rules/peers/peers";
import { ruleCatalogue } from "../../tools/docs/rules";

const ROOT = join(__dirname, "../..");
const everyRule = Object.values(packs).flat();

test("the apply pack is exactly this", () => {
  expect(applyPack.map(({ id }) => id).sort()).toEqual([
    "ACK-001",
    "ACK-002",
    "ACK-003",
    "ACK-004",
    "ACK-005",
    "ACK-006",
    "ADB-001",
    "ADB-002",
    "ALB-001",
    "ALB-002",
    "ALB-003",
    "ALB-004",
    "ALB-005",
    "APIG-001",
    "APIG-002",
    "GA-001",
    "GA-002",
    "GA-003",
    "GPDB-001",
    "GPDB-002",
    "KAFKA-001",
    "KAFKA-002",
    "LB-001",
    "LB-002",
    "MNS-001",
    "MSE-001",
    "MSE-002",
    "OSS-001",
    "PAI-001",
    "PAI-002",
    "POLARDB-001",
  ]);
});

const idsOf = (pack: keyof typeof packs): readonly string[] => packs[pack].map(({ id }) => id).sort();

test("the security pack is exactly this", () => {
  expect(idsOf("security")).toEqual([
    "ACK-007",
    "ACK-008",
    "ACK-009",
    "ACK-010",
    "ACK-011",
    "ACK-012",
    "ACK-013",
    "ACK-014",
    "ACK-015",
    "ACK-016",
    "ALB-006",
    "API-001",
    "APIG-003",
    "APIG-004",
    "CR-001",
    "DB-001",
    "DB-002",
    "DB-003",
    "ECI-001",
    "ECI-002",
    "FC-001",
    "KAFKA-003",
    "KMS-001",
    "KMS-002",
    "KMS-003",
    "LOG-001",
    "LOG-002",
    "MSE-003",
    "NAS-001",
    "NAS-002",
    "NAS-003",
    "OSS-002",
    "OSS-003",
    "OSS-004",
    "OSS-005",
    "OSS-006",
    "OSS-007",
    "OSS-008",
    "OSS-009",
    "OSS-010",
    "OTS-001",
    "PAI-003",
    "PAI-004",
    "RAM-001",
    "RAM-002",
    "RAM-003",
    "REDIS-001",
    "ROS-001",
    "ROS-002",
    "ROS-003",
    "ROS-004",
    "SECRET-001",
    "SG-001",
    "SG-002",
    "SG-003",
    "TLS-001",
    "VPC-001",
  ]);
});

test("the reliability pack is exactly this", () => {
  expect(idsOf("reliability")).toEqual([
    "REACH-001",
    "REL-001",
    "REL-002",
    "REL-003",
    "REL-004",
    "REL-005",
    "REL-006",
    "REL-007",
    "REL-008",
    "REL-009",
    "REL-010",
  ]);
});

test("the placement pack is exactly this", () => {
  expect(idsOf("placement")).toEqual(["PLACE-001", "PLACE-002", "PLACE-003", "PLACE-004", "PLACE-005", "PLACE-006"]);
});

test("the cost pack is exactly this", () => {
  expect(idsOf("cost")).toEqual(["COST-001", "COST-002", "COST-003", "COST-004", "COST-005", "COST-006"]);
});

test("no reason excuses these", () => {
  expect(
    everyRule
      .filter(({ waivable }) => waivable === false)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["DB-001", "OTS-001", "SECRET-001"]);
});

test("no id is used twice, and every rule says why and from where", () => {
  expect(new Set(everyRule.map(({ id }) => id)).size).toBe(everyRule.length);
  for (const rule of everyRule) {
    expect(rule.id).toMatch(/^[A-Z]+-\d{3}$/);
    for (const text of [rule.title, rule.why, rule.source]) expect(text.length).toBeGreaterThan(15);
  }
});

test("rules concern types that the provider has, and that have bindings", () => {
  const types = everyRule.flatMap(({ resourceTypes }) => resourceTypes).filter((type) => type !== "*");
  const known = providerData("alicloud")!.facts.resources;
  expect(types.filter((type) => !(type in known))).toEqual([]);
  expect(types.filter((type) => !(ALICLOUD_RESOURCES as readonly string[]).includes(type))).toEqual([]);
});

test.each(Object.keys(packs) as (keyof typeof packs)[])("every file of %s holds a rule of the pack", (pack) => {
  const files = readdirSync(join(ROOT, "rules", pack)).filter(
    (file) => !["index.ts", "secret-names.ts"].includes(file),
  );
  expect(files).toHaveLength(packs[pack].length);
});

describe("what other judges ask of Alibaba Cloud", () => {
  const checks = [...Object.entries(PEERS.checkov.checks), ...Object.entries(PEERS.kics.checks)];

  test("is all there", () => {
    expect([Object.keys(PEERS.checkov.checks).length, Object.keys(PEERS.kics.checks).length]).toEqual([41, 56]);
    expect(Object.keys(PEERS.checkov.checks).filter((id) => !isCheckovId(id))).toEqual([]);
  });

  test("is asked by rules that concern the type, where the type is built here, or refused with a reason", () => {
    const concerns = (id: string, type: string) =>
      everyRule.find((rule) => rule.id === id)?.resourceTypes.includes(type);
    const open = checks.filter(([, { resourceTypes, rules, refused }]) => {
      const built = resourceTypes.filter((type) => (ALICLOUD_RESOURCES as readonly string[]).includes(type));
      return built.some((type) => refused === undefined && !rules.some((id) => concerns(id, type)));
    });
    expect(open.map(([id]) => id)).toEqual([]);
  });

  test("has one answer each", () => {
    const said = checks.filter(([, { rules, not, refused }]) => {
      return [rules.length > 0, not !== undefined, refused !== undefined].filter(Boolean).length !== 1;
    });
    expect(said.map(([id]) => id)).toEqual([]);
    const known = everyRule.map(({ id }) => id);
    const named = checks.flatMap(([, { rules, not = "" }]) => [...rules, ...(not.match(/[A-Z]+-\d{3}/g) ?? [])]);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});

test("docs/generated/rules.md is current: run npx tsx tools/docs/rules.ts", () => {
  expect(readFileSync(join(ROOT, "docs/generated/rules.md"), "utf8")).toBe(ruleCatalogue());
});
