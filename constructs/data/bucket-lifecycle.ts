import type { OssBucketLifecycleRule } from "#alicloud/oss-bucket";
import type { Duration } from "../../base";
import type { PropChecks } from "../core";

/** What happens to objects under a prefix as they age. Whole days. At least one of the two. */
export interface LifecycleRule {
  /** Start of the objects' names. @default every object */
  readonly prefix?: string;
  /** Deleted this long after they were last written. @default never */
  readonly expireAfter?: Duration;
  /** Moved to a cheaper class this long after they were last written. @default never */
  readonly moveAfter?: { readonly age: Duration; readonly to: "IA" | "Archive" | "ColdArchive" };
}

/** Uploads that were never finished are paid for until somebody aborts them. */
const ABORT_UPLOADS_AFTER_DAYS = 7;
const KEEP_OLD_VERSIONS_DAYS = 90;

/** The rules of a bucket, with the housekeeping that every bucket needs first. */
export function lifecycleRules(rules: readonly LifecycleRule[], versioned: boolean): OssBucketLifecycleRule[] {
  return [
    {
      id: "housekeeping",
      enabled: true,
      prefix: "",
      abortMultipartUpload: [{ days: ABORT_UPLOADS_AFTER_DAYS }],
      ...(versioned ? { noncurrentVersionExpiration: [{ days: KEEP_OLD_VERSIONS_DAYS }] } : {}),
    },
    ...rules.map(({ prefix = "", expireAfter, moveAfter }) => ({
      id: ruleId(prefix),
      enabled: true,
      prefix,
      ...(expireAfter === undefined ? {} : { expiration: [{ days: daysOf(expireAfter) }] }),
      ...(moveAfter === undefined
        ? {}
        : { transitions: [{ days: daysOf(moveAfter.age), storageClass: moveAfter.to }] }),
    })),
  ];
}

export function checkLifecycle(checks: PropChecks, rules: readonly LifecycleRule[]): void {
  const prefixes = rules.map(({ prefix = "" }) => prefix);
  rules.forEach(({ prefix = "", expireAfter, moveAfter }, index) => {
    const field = `lifecycle[${index}]`;
    checks
      .expect(`${field}.prefix`, prefix, (it) => prefixes.indexOf(it) === index, "one rule for each prefix")
      .expect(`${field}.prefix`, prefix, (it) => !it.startsWith("/"), "no slash first: names of objects have none")
      .expect(`${field}.expireAfter`, expireAfter, wholeDays, "whole days, 1d or more")
      .expect(`${field}.moveAfter.age`, moveAfter?.age, wholeDays, "whole days, 1d or more");
    if (expireAfter === undefined && moveAfter === undefined) {
      checks.note({ field, got: "nothing to do", want: "expireAfter or moveAfter" });
    } else if (expireAfter !== undefined && moveAfter !== undefined && !expireAfter.isLongerThan(moveAfter.age)) {
      checks.note({
        field,
        got: `moved after ${daysOf(moveAfter.age)} days, gone after ${daysOf(expireAfter)}`,
        want: "moved first",
      });
    }
  });
}

const ruleId = (prefix: string): string => (prefix === "" ? "all" : prefix.replace(/[^A-Za-z0-9_-]+/g, "-"));
const daysOf = ({ seconds }: Duration): number => seconds / 86_400;
const wholeDays = (duration: Duration): boolean => Number.isInteger(daysOf(duration)) && daysOf(duration) >= 1;
