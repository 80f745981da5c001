import { closeSync, openSync, readSync } from "node:fs";

/** The path that stands for what is piped in. */
export const STDIN = "-";
const PIECE = 1 << 20;

/** The bytes of a file, or of standard input for `-`; nothing beyond `most`, where more are there. */
export function contentOf(path: string, most: number): Buffer | "too large" {
  const handle = path === STDIN ? 0 : openSync(path, "r");
  try {
    const pieces: Buffer[] = [];
    let size = 0;
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const read = readSync(handle, piece, 0, PIECE, null);
      if (read === 0) return Buffer.concat(pieces, size);
      size += read;
      if (size > most) return "too large";
      pieces.push(piece.subarray(0, read));
    }
  } finally {
    if (path !== STDIN) closeSync(handle);
  }
}
