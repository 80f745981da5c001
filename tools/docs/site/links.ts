import { dirname, posix } from "node:path";

/** Where the pages of the repository stand on the site. */
export type SiteMap = ReadonlyMap<string, string>;

/**
 * A page of the repository as the site shows it: links to other pages lead there, links to files of the repository,
 * which the site does not have, become their paths.
 */
export function withSiteLinks(text: string, from: string, pages: SiteMap): string {
  return outsideFences(text, (part) =>
    part.replaceAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (whole: string, image: string, label: string, target: string) => {
      if (/^(https?:|mailto:|#|\/)/.test(target)) return whole;
      const [path = "", anchor] = target.split("#");
      const file = posix.normalize(posix.join(dirname(from), path));
      const page = pages.get(file) ?? pages.get(`${file}/README.md`);
      if (page !== undefined) return `${image}[${label}](/${page}${anchor === undefined ? "" : `#${anchor}`})`;
      const name = `\`${file}\``;
      return label.replaceAll("`", "") === file || file.endsWith(label.replaceAll("`", ""))
        ? name
        : `${label} (${name})`;
    }),
  );
}

/** Double braces would be run as code by the site: an invisible space parts them. */
export function withoutTemplates(text: string): string {
  return outsideFences(text, (part) => part.replaceAll("{{", "{\u200b{"));
}

/** Changes a text, but for its code blocks. */
function outsideFences(text: string, change: (part: string) => string): string {
  return text
    .split(/(^ *```[\s\S]*?^ *```$)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
