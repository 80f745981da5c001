import type { Judge } from "../constructs/core";

/** What every finished stack must pass before anything is written. */
export const judges: readonly Judge[] = [];
