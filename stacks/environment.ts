import type { Platform, RegionSpec } from "../config";
import type { PlatformStackProps } from "../constructs/core";

/** What every stack of a region has in common. */
export function stackProps(platform: Platform, region: RegionSpec): PlatformStackProps {
  const { name, environment, account, state, tags } = platform;
  const prefix = `${name}-${environment}`;
  return {
    prefix,
    region: region.id,
    accountId: account.id,
    accountType: account.type,
    tags: { Project: name, Environment: environment, ...tags },
    state:
      state.backend === "local"
        ? { backend: "local" }
        : {
            backend: "oss",
            bucket: state.bucket,
            region: state.region,
            prefix: `${state.prefix}/${prefix}`,
            ...(state.lockTable === undefined ? {} : { lock: state.lockTable }),
          },
  };
}
