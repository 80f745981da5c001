import { Cidr } from "../../base";
import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Check } from "./check";

interface Written {
  readonly path: Path;
  readonly text: string;
  readonly owner: string;
}

/** A region is cut into vSwitches: /19 leaves /27 for the load balancers of a zone, above /12 a vSwitch gets too wide. */
const REGION_PREFIX = {
  least: 12,
  most: 19,
  why: "it is cut into vSwitches for nodes, pods and load balancers of each zone",
};
/** https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/plan-cidr-blocks-for-an-ack-cluster */
const SERVICE_PREFIX = { least: 12, most: 24, why: "each Kubernetes Service takes an address of it" };

/** Address ranges are private, well-sized, and apart from one another. */
export const addresses: Check = ({ regions, network }) => {
  const written: Written[] = [
    { path: ["network", "serviceCidr"], text: network.serviceCidr, owner: "network.serviceCidr" },
    ...regions.map(({ id, cidr }, index) => ({ path: ["regions", index, "cidr"], text: cidr, owner: `region ${id}` })),
  ];
  const parsed = written.map((range) => ({ ...range, range: Cidr.read(range.text) }));
  const faults = parsed.flatMap(({ path, text, range }): Finding[] => {
    if (typeof range === "string") return [{ path, got: text, want: range }];
    return sizeAndPlace(path, text, range);
  });
  const good = parsed.filter((entry): entry is Written & { range: Cidr } => typeof entry.range !== "string");
  return [...faults, ...collisions(good)];
};

function sizeAndPlace(path: Path, text: string, range: Cidr): Finding[] {
  const { least, most, why } = path[0] === "network" ? SERVICE_PREFIX : REGION_PREFIX;
  if (!range.isPrivate) {
    return [{ path, got: text, want: "a private range: within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16" }];
  }
  if (range.prefixLength < least || range.prefixLength > most) {
    return [{ path, got: text, want: `a range of /${least} to /${most}`, hint: why }];
  }
  return [];
}

function collisions(ranges: readonly (Written & { range: Cidr })[]): Finding[] {
  return ranges.flatMap((one, index) =>
    ranges
      .slice(0, index)
      .filter((other) => one.range.overlaps(other.range))
      .map((other) => ({
        path: one.path,
        reads: [other.path],
        message: `${one.text} overlaps ${other.text} of ${other.owner}`,
        hint: "traffic between them could not be routed: give each a range of its own",
      })),
  );
}
