import type { Signal } from "./exit-codes";

/** Thrown between two steps after Ctrl-C or a request to end. */
export class Interrupted extends Error {
  constructor(readonly signal: Signal) {
    super(`interrupted by ${signal}`);
    this.name = "Interrupted";
  }
}
