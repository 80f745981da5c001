import { type Path } from "./path";

/** A platform as it was written, and where each part of it stands. */
export interface Source {
  /** The raw value, not yet checked. */
  readonly value: unknown;
  /** `platform.yaml:41:7` for a key or a value; the file alone where there are no positions. */
  locate(path: Path, part: "key" | "value"): string;
}
