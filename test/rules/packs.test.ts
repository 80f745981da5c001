import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ALICLOUD_RESOURCES } from "../../provider/bindings/resources";
import { providerData } from "../../provider/validation";
import { applyPack, packs, securityPack } from "../../rules";
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

test("the security pack is exactly this", () => {
  expect(securityPack.map(({ id }) => id)).toEqual(["SECRET-001"]);
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

test("every file of a pack's folder holds a rule of the pack", () => {
  const files = readdirSync(join(ROOT, "rules/apply")).filter((file) => file !== "index.ts");
  expect(files).toHaveLength(applyPack.length);
});

test("docs/generated/rules.md is current: run npx tsx tools/docs/rules.ts", () => {
  expect(readFileSync(join(ROOT, "docs/generated/rules.md"), "utf8")).toBe(ruleCatalogue());
});
