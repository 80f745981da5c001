import data from "./peers.json";

/** A check of another judge, and which of the rules here ask the same. */
export interface PeerCheck {
  /** What has to hold, in our words. */
  readonly title: string;
  readonly resourceTypes: readonly string[];
  /** Ids of the rules that ask at least as much. */
  readonly rules: readonly string[];
  /** Why no rule asks it: nothing here makes such a resource. */
  readonly not?: string;
  /** Why it is not asked for, and not taken over from the other judge either. */
  readonly refused?: string;
}

export interface Peer {
  /** The version that was read. */
  readonly version: string;
  readonly checks: Readonly<Record<string, PeerCheck>>;
}

/** All that two other judges ask of Alibaba Cloud's resources: checkov by id, KICS by the name of the query. */
export const PEERS: { readonly checkov: Peer; readonly kics: Peer } = data;
