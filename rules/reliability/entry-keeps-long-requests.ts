import { display } from "../../base";
import type { ChartObject } from "../chart-objects";
import { listed, member, text } from "../expect";
import { fail, PASS, type Rule, unknown } from "../rule";

/** What an HTTP listener gives a request, in seconds. */
const LONGEST = 180;
/** Routes that no client comes by. */
const INTERNAL = "internal";

export const entryKeepsLongRequests: Rule = {
  id: "REL-010",
  title: "An HTTP listener of Global Accelerator has only routes that end within 180 seconds",
  why: "it cuts every request at 180 seconds and every silence at 60: a long generation never arrives",
  source: "aliyun/alicloud 1.289.0: documentation of ga_listener, request_timeout and idle_timeout",
  level: "error",
  resourceTypes: ["alicloud_ga_listener"],
  judge: (block, context) => {
    const protocol = block.read("protocol");
    if (protocol.state === "absent") return PASS;
    if (protocol.state === "unknown") return unknown("protocol");
    if (!["HTTP", "HTTPS"].includes(text(protocol.value))) return PASS;
    const routes = context.objects("HTTPRoute");
    if (routes === undefined) return unknown("protocol");
    const long = routes.filter(mayLast).map(({ name }) => name);
    if (long.length === 0) return PASS;
    const got = `${display(protocol.value)}, in front of ${long.join(", ")}, which may take longer than ${LONGEST} s`;
    return fail("protocol", got, '"TCP": TLS ends at the gateways');
  },
};

/** Whether a route that clients come by has a rule that may go on for longer, or for as long as it likes. */
function mayLast({ body }: ChartObject): boolean {
  const parents = listed(member(body, "spec", "parentRefs"));
  if (parents.length > 0 && parents.every((parent) => member(parent, "name") === INTERNAL)) return false;
  return listed(member(body, "spec", "rules")).some((rule) => {
    const whole = member(rule, "timeouts", "request");
    return whole === undefined || secondsOf(text(whole)) > LONGEST;
  });
}

const UNITS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };

/** A duration of the Gateway API, such as `1m30s`; nothing is no end. */
function secondsOf(duration: string): number {
  const parts = [...duration.matchAll(/(\d+)(ms|h|m|s)/g)];
  const sum = parts.reduce((total, [, amount, unit = ""]) => total + Number(amount) * (UNITS[unit] ?? 0), 0);
  return sum === 0 ? Infinity : sum;
}
