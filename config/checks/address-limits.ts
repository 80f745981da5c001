import { type Finding } from "../load/finding";
import { type Platform, type RouteSpec } from "../spec/platform";

/** Routes that limit each address, where what comes before them hides the client's. */
export function addressLimits(
  routes: readonly (readonly [path: string, route: RouteSpec])[],
  { policies: { named, defaults } }: Platform,
  said: Pick<Finding, "message" | "hint" | "reads">,
): Finding[] {
  const { reads: also = [], ...rest } = said;
  return routes.flatMap(([path, { policies: use }]): Finding[] => {
    const finding = (place: Finding["path"], reads: NonNullable<Finding["reads"]> = []): Finding => {
      const all = [...reads, ...also];
      return { path: place, ...(all.length === 0 ? {} : { reads: all }), ...rest };
    };
    if (use.rateLimit !== undefined) {
      if (use.rateLimit.perAddress === undefined) return [];
      return [{ ...finding(["routes", path, "policies", "rateLimit", "perAddress"]), part: "key" }];
    }
    const set = (use.use ?? []).findIndex((name) => named[name]?.rateLimit?.perAddress !== undefined);
    if (set >= 0) {
      return [finding(["routes", path, "policies", "use", set], [["policies", "named", use.use?.[set] ?? ""]])];
    }
    if (defaults.rateLimit?.perAddress === undefined) return [];
    return [{ ...finding(["routes", path], [["policies", "defaults"]]), part: "key" }];
  });
}
