import type { EndpointGroup } from "../api/accelerator";
import { type ChangeTools, makeChange } from "./change";
import type { DrilledRegion, DrillConfig } from "./config";
import type { DrillRecord } from "./run";
import { weighed, weightsOf } from "./turns";

export interface RestoreTools extends ChangeTools {
  readonly log: (record: DrillRecord) => void;
}

/**
 * Puts back what a drill left out, as one that was cut off does: weights other than declared, and a region without any
 * traffic. Another share of a region's traffic is the dial's, and stays. A region that can't be put back does not keep the
 * others from it.
 */
export async function restore({ regions }: DrillConfig, tools: RestoreTools): Promise<readonly DrillRecord[]> {
  const records: DrillRecord[] = [];
  for (const region of regions) {
    const record = await restoreRegion(region, tools);
    if (record === undefined) continue;
    tools.log(record);
    records.push(record);
  }
  return records;
}

async function restoreRegion(region: DrilledRegion, tools: RestoreTools): Promise<DrillRecord | undefined> {
  const { groupId, gateways, traffic } = region;
  const next = (group: EndpointGroup): EndpointGroup => ({
    ...weighed(group, gateways, ({ weight }) => weight),
    traffic: group.traffic === 0 ? traffic : group.traffic,
  });
  const isMade = (group: EndpointGroup, wanted: EndpointGroup): boolean =>
    group.traffic === wanted.traffic && weightsOf(group) === weightsOf(wanted);
  try {
    const group = await tools.accelerator.read(groupId);
    if (isMade(group, next(group))) return undefined;
    await makeChange({ groupId, next, isMade }, tools);
    return recordOf(region, "put-back", "a drill that was cut off had left a part out");
  } catch (error) {
    return recordOf(region, "not-restored", error instanceof Error ? error.message : String(error));
  }
}

function recordOf({ region }: DrilledRegion, outcome: DrillRecord["outcome"], why: string): DrillRecord {
  return { drill: "restore", part: `region ${region}`, outcome, asked: 0, failed: 0, worstMs: 0, outSeconds: 0, why };
}
