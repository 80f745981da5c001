import { gzipSync } from "node:zlib";

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** What the parts of a package weigh: unpacked, and each part packed by itself. */
export function sizes(files: ReadonlyMap<string, Buffer>): string {
  const parts = new Map<string, Buffer[]>();
  for (const [path, content] of files) {
    const part = partOf(path);
    parts.set(part, [...(parts.get(part) ?? []), content]);
  }
  const rows = [...parts]
    .map(([part, contents]) => {
      const whole = Buffer.concat(contents);
      return { part, count: contents.length, unpacked: whole.length, packed: gzipSync(whole, { level: 9 }).length };
    })
    .sort((one, other) => other.unpacked - one.unpacked);
  return rows
    .map(
      ({ part, count, unpacked, packed }) =>
        `  ${part.padEnd(24)} ${String(count).padStart(4)} files ${kB(unpacked).padStart(9)} ${kB(packed).padStart(8)} packed`,
    )
    .join("\n");
}

function partOf(path: string): string {
  const kind = path.endsWith(".d.ts") ? "types" : path.endsWith(".js") ? "code" : "data";
  if (!path.includes("/")) return "package.json, README, ...";
  if (/^provider\/(alicloud|helm)\//.test(path)) return `bindings, ${kind}`;
  return `${path.slice(0, path.indexOf("/"))}, ${kind}`;
}
