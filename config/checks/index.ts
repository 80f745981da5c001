import { type Check } from "./check";

/** Every check, in the order that a reader of the file would go. */
export const checks: readonly Check[] = [];
