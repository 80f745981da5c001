import { Duration } from "../../base";
import { type Finding } from "../load/finding";
import { DRILL_INTERVALS } from "../spec/drills";
import { type Platform } from "../spec/platform";
import { type Check } from "./check";

/** What counts on drills has them, and they have something to take out and something beside it. */
export const drills: Check = (platform) => [...wanted(platform), ...possible(platform)];

function wanted({ objectives: { drillEvery }, drills: spec }: Platform): Finding[] {
  if (drillEvery === undefined) return [];
  const path = ["objectives", "drillEvery"];
  if (spec === undefined) {
    return [
      {
        path,
        message: "nothing takes a gateway or a region out by the clock",
        hint: "drills: {} does, every week; or leave this out",
      },
    ];
  }
  const interval = DRILL_INTERVALS[spec.every];
  if (!Duration.parse(interval).isLongerThan(Duration.parse(drillEvery))) return [];
  return [
    {
      path,
      reads: [["drills", "every"]],
      message: `drills come every ${spec.every}, which may be ${interval} apart`,
      hint: "drill more often, or want it less often",
    },
  ];
}

function possible({ drills: spec, gateways, regions }: Platform): Finding[] {
  if (spec === undefined) return [];
  if (gateways === undefined || gateways.entry !== "global-accelerator") {
    return [
      {
        path: ["drills"],
        part: "key",
        reads: [gateways === undefined ? ["gateways"] : ["gateways", "entry"]],
        message: "only Global Accelerator can be told to leave a gateway or a region out",
        hint: "gateways with entry: global-accelerator, or no drills",
      },
    ];
  }
  const findings: Finding[] = [];
  if (spec.takes.includes("gateway") && gateways.count < 2) {
    findings.push({
      path: ["gateways", "count"],
      reads: [["drills", "takes"]],
      message: "drills take out a gateway, and there is none beside it",
      hint: "count: 2",
    });
  }
  if (spec.takes.includes("region") && regions.length < 2) {
    findings.push({
      path: ["drills", "takes"],
      reads: [["regions"]],
      message: "drills take out a region, and there is none beside it",
      hint: "takes: [gateway]",
    });
  }
  return findings;
}
