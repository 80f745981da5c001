import type { Profile, Template } from "./profiles";

export interface RegionAnswer {
  readonly id: string;
  readonly zones: readonly string[];
}

/** Everything that a new platform file needs to be told. */
export interface Answers {
  readonly profile: Profile;
  readonly template: Template;
  readonly name: string;
  readonly accountId: string;
  readonly accountType: "Domestic" | "International";
  /** As many as the template has. */
  readonly regions: readonly RegionAnswer[];
}

/** Stands in a platform file until its account is known. */
export const PLACEHOLDER_ACCOUNT = "1234567890123456";
