import { type Path } from "./path";

/** Something wrong with a platform, before it is known in which line it stands. */
export interface Finding {
  readonly path: Path;
  /** Which part of it is meant: the name, or what it is set to. Default: the value. */
  readonly part?: "key" | "value";
  /** Other places that the judgement rests on: when one of them is wrong itself, at any depth, this one is not said. */
  readonly reads?: readonly Path[];
  /** Maps of which the judgement knows the keys alone: what is wrong inside a member does not touch it. */
  readonly lists?: readonly Path[];
  /** The place that a mistyped key was meant for. */
  readonly meant?: Path;
  readonly message?: string;
  readonly got?: string;
  readonly want?: string;
  readonly hint?: string;
}
