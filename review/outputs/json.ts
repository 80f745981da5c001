import { stableJson } from "../../base";
import type { Review } from "../review";

/** The review as JSON with sorted keys. Rules are named by id: their texts are in the catalogue. */
export function json(review: Review): string {
  const findings = review.findings.map(({ rule, ...finding }) => ({
    ...finding,
    rule: rule.id,
    level: rule.level,
    waivable: rule.waivable !== false,
  }));
  return `${stableJson({ ...review, findings }, 2)}\n`;
}
