import { days } from "../../base";
import { data } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Sessions by tenant, forgotten after a month. */
export default function example(stack: PlatformStack): void {
  const tables = new data.TableStore(stack, "Tables");
  tables.addTable("sessions", { primaryKey: { tenant: "String", session: "String" }, timeToLive: days(30) });
}
