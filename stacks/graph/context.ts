import type { Platform, RegionSpec } from "../../config";
import { type PolicyTarget, targetLabel } from "../../policies";
import type { PlatformTargets } from "../policies/targets";

/** One region of a platform, while its graph is described. */
export interface RegionContext {
  readonly platform: Platform;
  readonly targets: PlatformTargets;
  readonly region: RegionSpec;
  /** The id of something in this region. With one region the name itself. */
  readonly id: (name: string) => string;
  /** The component that a call to a service or model meets first. */
  readonly entryOf: (name: string) => string;
  /** The component behind a target. */
  readonly componentOf: (target: PolicyTarget) => string;
}

export function regionContext(
  platform: Platform,
  targets: PlatformTargets,
  region: RegionSpec,
  hasAddress: (model: string) => boolean,
): RegionContext {
  const id = (name: string) => (platform.regions.length === 1 ? name : `${name}@${region.id}`);
  const entryOf = (name: string) => id(hasAddress(name) ? addressOf(name) : name);
  return {
    platform,
    targets,
    region,
    id,
    entryOf,
    componentOf: (target) => entryOf(targetLabel(target).replace(/^\S+ /, "")),
  };
}

/** The uniform address of a model that has policies of its own, as a component in front of it. */
export function addressOf(model: string): string {
  return `address:${model}`;
}
