const NAME = "alicloud-ai-platform";
const IMPORT = /^import (type )?\{([^}]*)\} from "([^"]+)";\n/gm;

/** Examples import from the repository's rooms; readers import the package, which exports each room whole. */
export function asReaderImports(code: string): string {
  const durations = /from "(?:\.\.\/)+constructs/.test(code) ? "constructs" : "policies";
  const names = new Map<string, string[]>();
  const rest = code.replaceAll(IMPORT, (_, type: string | undefined, list: string, from: string) => {
    const target = exportedFrom(from, durations);
    const own = list
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => (type === undefined ? name : `type ${name}`));
    names.set(target, [...(names.get(target) ?? []), ...own]);
    return "";
  });
  return [...names].map(([from, own]) => statement(own, from)).join("") + rest;
}

function exportedFrom(from: string, durations: string): string {
  const generated = /^#(alicloud|helm)\/(.*)$/.exec(from);
  if (generated !== null) return `${NAME}/provider/${generated[1] ?? ""}/${generated[2] ?? ""}`;
  const [, room] = /^(?:\.\.\/)+([a-z]+)/.exec(from) ?? [];
  return room === undefined ? from : `${NAME}/${room === "base" ? durations : room}`;
}

function statement(names: readonly string[], from: string): string {
  const bare = (name: string): string => name.replace("type ", "").toLowerCase();
  const sorted = [...names].sort((one, other) => (bare(one) < bare(other) ? -1 : 1));
  const line = `import { ${sorted.join(", ")} } from "${from}";`;
  const wide = sorted.map((name) => `  ${name},\n`).join("");
  return line.length <= 100 ? `${line}\n` : `import {\n${wide}} from "${from}";\n`;
}
