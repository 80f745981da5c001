import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withSiteLinks } from "./links";
import { type Page, readWritten } from "./markdown";

/** Pages of the repository that the site shows as they are, by their place in the repository. */
export function copiedPages(root: string): ReadonlyMap<string, string> {
  const within = (folder: string, to: string): readonly (readonly [string, string])[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((file) => file.endsWith(".md"))
          .sort()
          .map((file) => [`${folder}/${file}`, `${to}/${file}`] as const)
      : [];
  return new Map([
    ["docs/site/index.md", "index.md"],
    ["docs/quickstart.md", "quickstart.md"],
    ["docs/architecture.md", "architecture.md"],
    ["docs/constructs.md", "constructs/index.md"],
    ["docs/guides/policies.md", "policies/index.md"],
    ["CHANGELOG.md", "changelog.md"],
    ["docs/provider-update.md", "guides/provider-update.md"],
    ["docs/deprecation.md", "guides/deprecation.md"],
    ...within("docs/guides", "guides").filter(([file]) => !file.endsWith("/policies.md")),
    ...within("docs/decisions", "decisions"),
    ...within("docs/generated", "reference"),
    ["docs/site/zh/index.md", "zh/index.md"],
    ["docs/zh/quickstart.md", "zh/quickstart.md"],
    ["README.zh-CN.md", "zh/readme.md"],
    ["README.md", "readme.md"],
  ]);
}

/** The pages themselves, with links that hold on the site. @param everywhere where every page of the site stands */
export function copied(root: string, everywhere: ReadonlyMap<string, string>): readonly Page[] {
  return [...copiedPages(root)].map(([from, path]) => ({
    path,
    text: withSiteLinks(readFileSync(join(root, from), "utf8"), from, everywhere),
  }));
}

/** The list of decisions, from their headings. */
export function decisionsPage(root: string): Page {
  const lines = readdirSync(join(root, "docs/decisions"))
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => `- [${readWritten(join(root, "docs/decisions", file)).title}](/decisions/${file})`);
  const text = ["# Decisions", "", "Why it is as it is, half a page each, oldest first.", "", ...lines, ""].join("\n");
  return { path: "decisions/index.md", text };
}
