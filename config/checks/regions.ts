import { display, nearest } from "../../base";
import { type Catalogue } from "../catalogue/catalogue";
import { type Finding } from "../load/finding";
import { type RegionSpec } from "../spec/platform";
import { type Check } from "./check";
import { someOf } from "./unknown-name";

/** Regions exist, stand once each, and their zones are theirs. */
export const regions: Check = (platform, catalogue) =>
  platform.regions.flatMap((region, index) => {
    const first = platform.regions.findIndex(({ id }) => id === region.id);
    if (first !== index) {
      return [
        {
          path: ["regions", index, "id"],
          reads: [["regions", first, "id"]],
          message: `${region.id} stands twice`,
          hint: "name each region once",
        },
      ];
    }
    const known = catalogue.zonesOf(region.id);
    if (known.length === 0) return [unknownRegion(region.id, index, catalogue)];
    return foreignZones(region, index, known, catalogue);
  });

function unknownRegion(id: string, index: number, catalogue: Catalogue): Finding {
  const ids = [...catalogue.regions.keys()];
  const meant = nearest(id, ids);
  return {
    path: ["regions", index, "id"],
    got: display(id),
    want: `a region: ${ids.join(", ")}`,
    hint: meant === undefined ? "a newer region becomes known by its zones: catalogue.zones" : `did you mean ${meant}?`,
  };
}

function foreignZones(region: RegionSpec, index: number, known: readonly string[], catalogue: Catalogue): Finding[] {
  return region.zones.flatMap((zone, at): Finding[] => {
    if (known.includes(zone)) return [];
    const owner = [...catalogue.regions.keys()].find((id) => catalogue.zonesOf(id).includes(zone));
    const finding = {
      path: ["regions", index, "zones", at],
      reads: [["regions", index, "id"]],
      got: display(zone),
      want: `a zone of ${region.id}: ${someOf(known)}`,
    };
    if (owner !== undefined) return [{ ...finding, hint: `${zone} belongs to ${owner}` }];
    const isNewer = zone.startsWith(region.id);
    return [
      {
        ...finding,
        ...(isNewer ? { hint: `if it is newer than this release, add it: catalogue: { zones: [${zone}] }` } : {}),
      },
    ];
  });
}
