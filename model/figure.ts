/** Where a number comes from. Every analysis says which of its inputs are only assumed. */
export type Basis = "measured" | "published" | "assumed";

/** A number with its origin. */
export interface Figure {
  readonly value: number;
  readonly basis: Basis;
  /** A page, a test or a person, with a date where it has one. */
  readonly source?: string;
}

export const measured = (value: number, source: string): Figure => ({ value, basis: "measured", source });
export const published = (value: number, source: string): Figure => ({ value, basis: "published", source });
export const assumed = (value: number, source?: string): Figure =>
  source === undefined ? { value, basis: "assumed" } : { value, basis: "assumed", source };
