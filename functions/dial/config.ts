export interface DialledRegion {
  readonly region: string;
  readonly groupId: string;
  /** Percent that it is given when nothing is wrong, 1 to 100. */
  readonly traffic: number;
  /** Rules that ring when its path is slow. */
  readonly slow: readonly string[];
  /** Rules that ring as long as its path is not clearly fast again. */
  readonly uneasy: readonly string[];
}

/** What the dial is told by its environment. */
export interface DialConfig {
  readonly regions: readonly DialledRegion[];
  /** Percent below which it never goes. */
  readonly floor: number;
  /** Percent that one run moves a dial. */
  readonly step: number;
  /** Where the APIs are. @default those of Alibaba Cloud */
  readonly acceleratorEndpoint?: string;
  readonly alarmsEndpoint: string;
}
