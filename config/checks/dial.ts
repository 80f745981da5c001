import { Duration } from "../../base";
import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Platform } from "../spec/platform";
import { type Check } from "./check";

const PATH: Path = ["gateways", "accelerator", "dial"];
const LEAST = Duration.parse("1ms");
const MOST = Duration.parse("60s");

/** What moves traffic between regions has regions to move it between, something to go by, and somebody to tell. */
export const dial: Check = (platform) => {
  const spec = platform.gateways?.accelerator.dial;
  if (platform.gateways === undefined || spec === undefined) return [];
  if (platform.gateways.entry !== "global-accelerator") {
    return [
      {
        path: PATH,
        part: "key",
        reads: [["gateways", "entry"]],
        message: "only Global Accelerator has a share of the traffic for each region",
        hint: "entry: global-accelerator, or leave it out",
      },
    ];
  }
  return [...somewhereToGo(platform), ...bounds(spec), ...watched(spec, platform), ...shares(spec)];
};

type DialSpec = NonNullable<NonNullable<Platform["gateways"]>["accelerator"]["dial"]>;

function somewhereToGo({ regions, alarms }: Platform): Finding[] {
  const findings: Finding[] = [];
  if (regions.length < 2) {
    findings.push({
      path: PATH,
      part: "key",
      reads: [["regions"]],
      message: "traffic has nowhere else to go with one region",
      hint: "leave it out",
    });
  }
  if (alarms.emails.length === 0) {
    findings.push({
      path: PATH,
      part: "key",
      reads: [["alarms", "emails"]],
      message: "it goes by alarms, and there are none without somebody who hears of them",
      hint: "alarms: { emails: [ops@example.com] }",
    });
  }
  return findings;
}

function bounds({ slowFrom, calmBelow }: DialSpec): Finding[] {
  const [slow, calm] = [Duration.parse(slowFrom), Duration.parse(calmBelow)];
  const findings: Finding[] = [];
  if (slow.isLongerThan(MOST) || LEAST.isLongerThan(slow)) {
    findings.push({ path: [...PATH, "slowFrom"], got: slowFrom, want: "1ms to 60s" });
  }
  if (!slow.isLongerThan(calm) || LEAST.isLongerThan(calm)) {
    findings.push({
      path: [...PATH, "calmBelow"],
      reads: [[...PATH, "slowFrom"]],
      got: calmBelow,
      want: `1ms or longer, and shorter than ${slowFrom}: between the two the dial rests`,
    });
  }
  return findings;
}

function watched({ route, every }: DialSpec, { routes, observability: { probes } }: Platform): Finding[] {
  const findings: Finding[] = [];
  if (routes[route]?.through !== "gateways") {
    const known = Object.entries(routes).flatMap(([path, { through }]) => (through === "gateways" ? [path] : []));
    findings.push({
      path: [...PATH, "route"],
      lists: [["routes"]],
      got: route,
      want: `a route through the gateways: ${known.join(", ")}`,
    });
  }
  if (!probes.enabled) {
    findings.push({
      path: PATH,
      part: "key",
      reads: [["observability", "probes", "enabled"]],
      message: "it goes by probes, and they are switched off",
      hint: "observability: { probes: { enabled: true } }",
    });
  }
  if (Duration.parse(probes.every).isLongerThan(Duration.parse(every))) {
    findings.push({
      path: [...PATH, "every"],
      reads: [["observability", "probes", "every"]],
      got: every,
      want: `${probes.every} or longer, as the probes ask no more often`,
    });
  }
  return findings;
}

function shares(spec: DialSpec): Finding[] {
  return (["floor", "step"] as const).flatMap((word): Finding[] =>
    Number(spec[word].replace("%", "")) >= 1 ? [] : [{ path: [...PATH, word], got: spec[word], want: "1% or more" }],
  );
}
