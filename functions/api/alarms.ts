import type { RpcClient } from "./rpc-client";

/** Of an alarm of CloudMonitor. `INSUFFICIENT_DATA` says nothing either way. */
export type AlarmState = "OK" | "ALARM" | "INSUFFICIENT_DATA";

export const CMS_VERSION = "2019-01-01";
/** Rules that one request may name. */
const PAGE = 20;

/**
 * Alarms of CloudMonitor by the ids of their rules.
 * https://www.alibabacloud.com/help/en/cms/developer-reference/api-cms-2019-01-01-describemetricrulelist
 */
export class Alarms {
  constructor(private readonly client: Pick<RpcClient, "call">) {}

  /** The state of each rule. A rule that is not there, or is switched off, says nothing. */
  async states(ids: readonly string[]): Promise<ReadonlyMap<string, AlarmState>> {
    const found = new Map<string, AlarmState>(ids.map((id) => [id, "INSUFFICIENT_DATA"]));
    for (let start = 0; start < ids.length; start += PAGE) {
      const body = await this.client.call("DescribeMetricRuleList", {
        RuleIds: ids.slice(start, start + PAGE).join(","),
        PageSize: String(PAGE),
      });
      for (const rule of rulesIn(body)) {
        const { RuleId: id, AlertState: state, EnableState: enabled } = rule;
        if (typeof id !== "string" || !found.has(id) || enabled === false) continue;
        if (state === "OK" || state === "ALARM") found.set(id, state);
      }
    }
    return found;
  }
}

function rulesIn(body: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  const { Alarm: rules } = (body["Alarms"] ?? {}) as { readonly Alarm?: unknown };
  return Array.isArray(rules) ? (rules as readonly Readonly<Record<string, unknown>>[]) : [];
}
