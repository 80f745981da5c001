/** Where a part stands on the way of a request, outermost first. */
export const TIERS = [
  "clients",
  "entry",
  "gateways",
  "load balancers",
  "cluster and middleware",
  "services",
  "models and media",
  "data and messages",
] as const;

export type Tier = (typeof TIERS)[number];

/** What happens to a part. */
export type PartAction = "create" | "update" | "replace" | "delete" | "none";

/** One box of the architecture picture. */
export interface Part {
  readonly id: string;
  readonly tier: Tier;
  readonly product: string;
  readonly name: string;
  /** Empty for what stands in front of all regions, or where the provider is not told one in plain text. */
  readonly region: string;
  readonly zones: readonly string[];
  readonly action: PartAction;
}

/** From who asks to who answers, by the ids of parts. */
export interface Way {
  readonly from: string;
  readonly to: string;
}

export interface Picture {
  readonly parts: readonly Part[];
  /** Empty where nothing tells who asks whom: a plan alone does not. */
  readonly ways: readonly Way[];
}

const SEVERITY: readonly PartAction[] = ["delete", "replace", "create", "update", "none"];

/** What is worth telling of several things that happen to one part. */
export function worst(actions: readonly PartAction[]): PartAction {
  return SEVERITY.find((action) => actions.includes(action)) ?? "none";
}
