import type { TerraformJson } from "../../constructs/core";

/** Arguments that a reviewer reads: what it costs, what it exposes, what guards it, what it is called. */
const REVIEWED =
  /(^|_)(name|version|class|spec|type|types|edition|size|count|nodes|min|max|protocol|port|range|cidr|cidr_block|cidr_ip|zone_id|zones|bandwidth|retention|protection|lock|destroy|encrypt|encrypted|encryption|enabled|enable|internet|public|policy|access|acl|ssl|tls|status|category|capacity|resource|units|topic|timeout|ttl|payment|interval|threshold|weight|priority|rotation|role|scale|strategy)s?$/;

const NOISE = new Set(["//", "depends_on", "tags", "provider"]);

/** One sorted line per resource: `type.name key=value …` with the reviewed arguments only. */
export function digest(json: TerraformJson): string {
  const lines = Object.entries(json.resource ?? {}).flatMap(([type, blocks]) =>
    Object.entries(blocks).map(([name, block]) =>
      `${shorten(type)}.${stable(name)} ${argumentsOf(block).join(" ")}`.trimEnd(),
    ),
  );
  return `${lines.sort().join("\n")}\n`;
}

/** Every address of a stack, sorted. */
export function addresses(json: TerraformJson): string[] {
  return Object.entries(json.resource ?? {})
    .flatMap(([type, blocks]) => Object.keys(blocks).map((name) => `${type}.${name}`))
    .sort();
}

function argumentsOf(block: Readonly<Record<string, unknown>>, prefix = ""): string[] {
  return Object.entries(block)
    .filter(([key]) => !NOISE.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => {
      const path = prefix === "" ? key : `${prefix}.${key}`;
      if (isBlock(value)) return argumentsOf(value, path);
      if (Array.isArray(value) && value.every(isBlock))
        return value.length === 1 ? argumentsOf(value[0]!, path) : [`${path}=#${value.length}`];
      return REVIEWED.test(key) ? [`${path}=${show(value)}`] : [];
    });
}

function isBlock(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = Array.isArray(value) ? value.map(show).join(",") : String(value);
  const short = text.replace(/\$\{(?:data\.)?([^}]+)\}/g, (_, reference: string) => `@${stable(shorten(reference))}`);
  return short.length > 60 ? `${short.slice(0, 57)}...` : short;
}

const shorten = (type: string): string => type.replace(/^alicloud_/, "");
/** Without the hash that the core appends to nested ids. */
const stable = (name: string): string => name.replace(/_[0-9A-F]{8}(?=$|\.|\[)/g, "");
