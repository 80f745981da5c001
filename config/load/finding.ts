import { type Path } from "./path";

/** Something wrong with a platform, before it is known in which line it stands. */
export interface Finding {
  readonly path: Path;
  /** Which part of it is meant: the name, or what it is set to. Default: the value. */
  readonly part?: "key" | "value";
  /** Other places that the judgement rests on: when one of them is wrong itself, this one is not said. */
  readonly reads?: readonly Path[];
  readonly message?: string;
  readonly got?: string;
  readonly want?: string;
  readonly hint?: string;
}
