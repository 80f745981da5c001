/** What another judge found at one resource. */
export interface PeerFinding {
  /** Such as `CKV_ALI_12`. */
  readonly id: string;
  readonly title: string;
  readonly stack: string;
  /** `type.name`, as the rules' blocks have it. */
  readonly address: string;
}

/** How asking another judge went. */
export type PeerRun =
  | { readonly state: "asked"; readonly version: string; readonly findings: readonly PeerFinding[] }
  | { readonly state: "failed"; readonly problem: string };
