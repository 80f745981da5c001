import { holds, text } from "../expect";
import type { Rule } from "../rule";

const DAYS: Readonly<Record<string, number>> = { d: 1, h: 1 / 24, m: 1 / 1440, s: 1 / 86_400 };

function isAtMostAYear(value: unknown): boolean {
  const [, amount, unit = ""] = /^(\d+)([dhms])$/.exec(text(value)) ?? [];
  return amount !== undefined && Number(amount) * (DAYS[unit] ?? Number.NaN) <= 365;
}

export const keyRotationPeriod: Rule = {
  id: "KMS-002",
  title: "A key rotates at least once a year",
  why: "the longer a key is in use, the more is lost with it",
  source: "KICS high_kms_key_rotation_period",
  level: "warning",
  resourceTypes: ["alicloud_kms_key"],
  judge: (block) => holds(block, "rotation_interval", "365d or less", isAtMostAYear, "skip"),
};
