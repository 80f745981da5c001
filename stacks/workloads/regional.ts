import { Lazy } from "cdktf";
import type { Platform } from "../../config";

/**
 * A text that differs from region to region, for a chart that is the same in all of them: with several regions it is a
 * value that each region's stack gives the chart.
 */
export function regional(text: string, { regions }: Platform): string {
  return regions.length < 2 ? text : Lazy.stringValue({ produce: () => text });
}
