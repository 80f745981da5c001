import { stableJson } from "../../base";
import { type Analysis } from "../../model";

/** JSON with `"Infinity"` where a number has no bound, which JSON cannot say. */
export function analysisJson(analysis: Analysis): string {
  const plain: unknown = JSON.parse(
    JSON.stringify(analysis, (_key, value: unknown) =>
      typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
    ),
  );
  return `${stableJson(plain, 2)}\n`;
}
