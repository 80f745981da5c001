/** Writes the pages of the documentation site to `docs/site/content/`: `npm run docs:site` builds the site from them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packs } from "../../../rules";
import { Api } from "./api";
import { constructPages } from "./construct-pages";
import { constructsByRoom } from "./construct-rooms";
import { copied, copiedPages, decisionsPage } from "./copied-pages";
import { constructExamples } from "./examples";
import { withoutTemplates, withSiteLinks } from "./links";
import { type Page } from "./markdown";
import { PICTURES, pictures } from "./pictures/pictures";
import { policyPages } from "./policy-pages";
import { sidebar } from "./sidebar";
import { specPage } from "./spec-page";

const ROOT = join(__dirname, "../../..");
const TARGET = join(ROOT, "docs/site/content");

/** Every page and picture, and what stands beside them. */
export function sitePages(): readonly Page[] {
  const rooms = constructsByRoom();
  const names = [...rooms.keys()];
  const api = new Api({
    policies: "policies/index.ts",
    ...Object.fromEntries(names.map((room) => [room, `constructs/${room}/index.ts`])),
  });
  const classes = new Map(
    names.flatMap((room) =>
      [...api.classes(room, (name) => rooms.get(room)?.includes(name) === true)].map(
        ([name, found]) => [name, { room, api: found }] as const,
      ),
    ),
  );
  const constructs = constructPages({
    root: ROOT,
    classes,
    examples: constructExamples(ROOT),
    rules: Object.values(packs).flat(),
  });
  const policies = policyPages(
    ROOT,
    api.classes("policies", (name) => /Policy$|^Fallback/.test(name)),
  );
  const made = new Map([
    ...constructs.map((page) => [`docs/constructs/${page.path.replace(/^.*\//, "")}`, page] as const),
    ...policies.map((page) => [`docs/${page.path}`, page] as const),
  ]);
  const drawn = pictures(ROOT);
  const measured = readdirSync(join(ROOT, "docs/generated")).filter((file) => file.endsWith(".svg"));
  const places = new Map([
    ...copiedPages(ROOT),
    ...[...made].map(([from, { path }]) => [from, path] as const),
    ...drawn.map(({ path }) => [`${PICTURES}/${path}`, `pictures/${path}`] as const),
    ...measured.map((file) => [`docs/generated/${file}`, `pictures/${file}`] as const),
  ]);
  const linked = [...made].map(([from, { path, text }]) => ({ path, text: withSiteLinks(text, from, places) }));
  const pages = [...copied(ROOT, places), ...linked, specPage(), decisionsPage(ROOT)];
  return [
    ...pages,
    ...drawn.map(({ path, text }) => ({ path: `public/pictures/${path}`, text })),
    ...measured.map((file) => ({
      path: `public/pictures/${file}`,
      text: readFileSync(join(ROOT, "docs/generated", file), "utf8"),
    })),
    { path: "sidebar.json", text: `${JSON.stringify(sidebar(pages, names), null, 2)}\n` },
  ];
}

function write(pages: readonly Page[]): void {
  rmSync(TARGET, { recursive: true, force: true });
  for (const { path, text } of pages) {
    mkdirSync(dirname(join(TARGET, path)), { recursive: true });
    writeFileSync(join(TARGET, path), path.endsWith(".md") ? withoutTemplates(text) : text);
  }
}

if (require.main === module) {
  const pages = sitePages();
  write(pages);
  console.log(`${pages.filter(({ path }) => path.endsWith(".md")).length} pages in docs/site/content`);
}
