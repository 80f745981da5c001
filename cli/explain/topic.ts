/** Something that can be explained. */
export interface Topic {
  /** What a user types; letters of either case. */
  readonly id: string;
  readonly title: string;
  /** Paragraphs and items, not yet wrapped. An item starts with "- ". */
  readonly lines: readonly string[];
  /** The same for programs. */
  readonly data: object;
}
