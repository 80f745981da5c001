/** What a drill takes out of rotation: each gateway of a region in turn, or each region. */
export type DrillKind = "gateway" | "region";

export interface DrilledGateway {
  readonly name: string;
  /** As the endpoint group knows it. */
  readonly endpoint: string;
  /** The weight that it is given back, 1 to 255. */
  readonly weight: number;
  /** Every path, through this gateway alone. */
  readonly urls: readonly string[];
}

export interface DrilledRegion {
  readonly region: string;
  readonly groupId: string;
  /** The traffic that it is given back, 1 to 100 percent. */
  readonly traffic: number;
  readonly gateways: readonly DrilledGateway[];
}

/** What a drill is told by its environment. Times in milliseconds. */
export interface DrillConfig {
  readonly takes: readonly DrillKind[];
  readonly regions: readonly DrilledRegion[];
  /** Every path, as clients ask for it. */
  readonly urls: readonly string[];
  /** How long a part stays out. */
  readonly holdMs: number;
  readonly askEveryMs: number;
  readonly askTimeoutMs: number;
  /** An answer with a lower status counts. */
  readonly statusBelow: number;
  /** Share of the answers that may be missing, 0 to 1. */
  readonly mayFail: number;
  /** Rounds in a row with a missing answer that end a drill early. */
  readonly giveUpAfter: number;
  /** Where the API is. @default that of Alibaba Cloud */
  readonly acceleratorEndpoint?: string;
}
