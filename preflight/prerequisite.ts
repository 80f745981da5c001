/** The parts of a preflight, in the order in which they are done. */
export const PARTS = {
  activate: "Switch products on",
  authorise: "Give products their roles",
  quota: "Have room for it",
  stock: "Find the machines",
  secret: "Provide secrets",
  content: "Put things in place",
  reach: "Reach what is private",
  unverified: "Facts that only a live account can confirm",
} as const;

export type Part = keyof typeof PARTS;

/** Something that must be true before the first deploy, or that it will find out. */
export interface Prerequisite {
  readonly part: Part;
  /**
   * - `do`: somebody has to do it.
   * - `check`: it may hold already; a look tells.
   * - `blocked`: the platform file alone shows that the deploy will fail.
   */
  readonly level: "do" | "check" | "blocked";
  /** Region id; none where it holds for the account. */
  readonly region?: string;
  /** What must be true, with the numbers that this platform needs. */
  readonly what: string;
  /** What fails otherwise, or what asks for it. */
  readonly why: string;
  /** How it is done or looked up. */
  readonly how: string;
}
