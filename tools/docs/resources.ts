/** Writes where each resource type is used, or why not: `npx tsx tools/docs/resources.ts`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ALICLOUD_RESOURCES } from "../../provider/bindings/resources";
import reasons from "./unused-resources.json";

const ROOT = join(__dirname, "../..");
const TARGET = join(ROOT, "docs/generated/resources.md");

/** The table as Markdown, from the imports of `constructs/`. */
export function resourceTable(): string {
  const users = usersOfTypes();
  const rows = ALICLOUD_RESOURCES.map((type) => {
    const files = users.get(type);
    const why = (reasons as Readonly<Record<string, string>>)[type];
    if (files !== undefined && why !== undefined)
      throw new Error(`${type} is used, and tools/docs/unused-resources.json says it is not`);
    if (files === undefined && why === undefined)
      throw new Error(
        `${type} is not used: use it, take it off provider/bindings/resources.ts, or say why in tools/docs/unused-resources.json`,
      );
    return `| \`${type}\` | ${files?.map((file) => `[${file.replace("constructs/", "")}](../../${file})`).join(", ") ?? ""} | ${why ?? ""} |`;
  });
  return [
    "# Resources",
    "",
    "Generated from the imports of `constructs/`.",
    "",
    "| resource | used in | why not |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function usersOfTypes(): Map<string, string[]> {
  const users = new Map<string, string[]>();
  const files = readdirSync(join(ROOT, "constructs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort();
  for (const file of files) {
    const text = readFileSync(join(ROOT, "constructs", file), "utf8");
    for (const [, name] of text.matchAll(/from "#alicloud\/([a-z0-9-]+)"/g)) {
      const type = `alicloud_${(name ?? "").replaceAll("-", "_")}`;
      users.set(type, [...new Set([...(users.get(type) ?? []), `constructs/${file}`])]);
    }
  }
  return users;
}

if (require.main === module) {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, resourceTable());
}
