import { type Policy } from "../policy";

/** A policy, and where it was said. */
export interface Attachment {
  readonly policy: Policy;
  /** The declaring place: a position in a file, or the target and the order of attachment. */
  readonly at: string;
}
