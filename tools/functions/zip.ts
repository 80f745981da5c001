import { crc32, deflateRawSync } from "node:zlib";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** 1980-01-01, the first day that the format knows: the same file gives the same archive on every day. */
const DATE = (1 << 5) | 1;
const VERSION = 20;

/** A ZIP archive of one file, the same bytes for the same text. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function zipOf(name: string, text: string): Buffer {
  const data = Buffer.from(text);
  const packed = deflateRawSync(data, { level: 9 });
  const path = Buffer.from(name);
  const common = fields(
    [2, VERSION],
    [2, 0],
    [2, DEFLATED],
    [2, 0],
    [2, DATE],
    [4, crc32(data)],
    [4, packed.length],
    [4, data.length],
    [2, path.length],
    [2, 0],
  );
  const local = Buffer.concat([fields([4, LOCAL]), common, path, packed]);
  const central = Buffer.concat([
    fields([4, CENTRAL], [2, VERSION]),
    common,
    fields([2, 0], [2, 0], [2, 0], [4, 0], [4, 0]),
    path,
  ]);
  const end = fields([4, END], [2, 0], [2, 0], [2, 1], [2, 1], [4, central.length], [4, local.length], [2, 0]);
  return Buffer.concat([local, central, end]);
}

/** Numbers in a row, each as wide as it says, least byte first. */
function fields(...all: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    all.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
