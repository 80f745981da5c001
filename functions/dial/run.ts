import { type Accelerator, isBusy } from "../api/accelerator";
import type { Alarms } from "../api/alarms";
import type { DialConfig } from "./config";
import { conditionOf, decide } from "./decide";

/** One line of the dial's log. */
export interface DialRecord {
  readonly region: string;
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

export interface DialTools {
  readonly accelerator: Pick<Accelerator, "read" | "change">;
  readonly alarms: Pick<Alarms, "states">;
  readonly log: (record: DialRecord) => void;
}

/**
 * Moves each region's share of the traffic one step at most. It remembers nothing: what the alarms and the accelerator say
 * now decides, so that a run which is missed or repeated does no harm.
 */
export async function runDial(
  config: DialConfig,
  { accelerator, alarms, log }: DialTools,
): Promise<readonly DialRecord[]> {
  const states = await alarms.states(config.regions.flatMap(({ slow, uneasy }) => [...slow, ...uneasy]));
  const groups = await Promise.all(config.regions.map(({ groupId }) => accelerator.read(groupId)));
  const readings = config.regions.flatMap((region, index) => {
    const group = groups[index];
    return group === undefined ? [] : [{ region, condition: conditionOf(region, states), traffic: group.traffic }];
  });
  const records: DialRecord[] = [];
  for (const { region, from, to, why } of decide(readings, config)) {
    const group = groups.find(({ id }) => id === region.groupId);
    const record = { region: region.region, from, to, why };
    if (group !== undefined && to !== from) {
      const held = group.active
        ? await accelerator.change({ ...group, traffic: to }).then(() => undefined, busy)
        : "busy";
      records.push(held === undefined ? record : { ...record, to: from, why: `${why}, but the accelerator is busy` });
    } else {
      records.push(record);
    }
  }
  for (const record of records) log(record);
  return records;
}

function busy(error: unknown): "busy" {
  if (isBusy(error)) return "busy";
  throw error;
}
