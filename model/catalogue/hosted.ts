import data from "./hosted-models.json";
import retired from "./retired-hosted-models.json";

/** A model that Model Studio took away or will. */
export interface Retirement {
  /** The day that was announced, such as `2026-10-10`. */
  readonly removed: string;
  /** What the vendor names in its place. */
  readonly instead: string;
}

/** Model Studio's language models of this release. */
export const HOSTED_MODELS: readonly string[] = data.models;

export const RETIRED_HOSTED_MODELS: ReadonlyMap<string, Retirement> = new Map(Object.entries(retired.names));

/** Before the path of a request. */
export const HOSTED_PATH: string = data.path;

/** The OpenAI-compatible host of a region: a workspace's own where one is named. Nothing where there is none. */
export function hostedHost(region: string, workspaceId?: string): string | undefined {
  if (workspaceId === undefined) return new Map(Object.entries(data.hosts)).get(region);
  if (!data.workspaceRegions.includes(region)) return undefined;
  return data.workspaceHost.replace("{workspace}", workspaceId).replace("{region}", region);
}

/** The regions that {@link hostedHost} knows. */
export const HOSTED_REGIONS: readonly string[] = [
  ...new Set([...Object.keys(data.hosts), ...data.workspaceRegions]),
].sort();
