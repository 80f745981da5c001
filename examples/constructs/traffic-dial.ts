import { milliseconds, percent } from "../../base";
import { edge, observability } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** A region whose answers take a second or longer gets less of the traffic, down to a fifth, until it is well again. */
export default function example(stack: PlatformStack): void {
  const regions = ["ap-southeast-1", "ap-northeast-1"];
  const entry = new edge.GlobalEntry(stack, "Entry", {
    regions: Object.fromEntries(
      regions.map((region) => [region, { endpoints: [{ address: `${region}.example.com` }] }]),
    ),
    dialledElsewhere: true,
  });
  const probeOf = (region: string) =>
    new observability.SyntheticProbe(stack, `Probe-${region}`, { url: `https://api-${region}.example.com/v1/models/` });
  new observability.TrafficDial(stack, "Dial", {
    entry,
    watches: Object.fromEntries(regions.map((region) => [region, [probeOf(region).metrics]])),
    slowFrom: milliseconds(1000),
    calmBelow: milliseconds(600),
    floor: percent(20),
    notify: new observability.AlarmContacts(stack, "Ops", { emails: ["ops@example.com"] }),
  });
}
