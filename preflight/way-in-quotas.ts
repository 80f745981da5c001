import type { Platform } from "../config";
import type { Prerequisite } from "./prerequisite";
import { isAccelerated } from "./way-in";

/** A new account's limits: https://www.alibabacloud.com/help/en/ga/user-guide/quotas */
const ACCELERATORS = 10;
const ENDPOINT_GROUPS = 2;

/** Room for gateways in each region, and for the accelerator, which is of no region. */
export function wayInQuotas(platform: Platform): Prerequisite[] {
  return [...gateways(platform), ...accelerator(platform)];
}

function gateways({ gateways: spec, regions }: Platform): Prerequisite[] {
  if (spec === undefined) return [];
  return regions.map(({ id: region }) => ({
    part: "quota",
    level: "check",
    region,
    what: `API gateways: ${spec.count} of ${spec.spec}`,
    why: "every route comes through each of them",
    how: "Quota Center of the console, in that region",
  }));
}

function accelerator(platform: Platform): Prerequisite[] {
  if (!isAccelerated(platform)) return [];
  const groups = platform.regions.length;
  const beyond = groups > ENDPOINT_GROUPS;
  const how = "Quota Center of the console, Global Accelerator";
  return [
    {
      part: "quota",
      level: "check",
      what: "1 more Global Accelerator instance (gaplus_quota_accelerator)",
      why: `an account starts with ${ACCELERATORS}`,
      how,
    },
    {
      part: "quota",
      level: beyond ? "do" : "check",
      what: `${groups} endpoint groups of one listener (gaplus_quota_epgs_per_listener)`,
      why: `one a region; an account starts with ${ENDPOINT_GROUPS} a listener${beyond ? ", and the file says that it was raised" : ""}`,
      how,
    },
  ];
}
