import { type Page } from "./markdown";

interface Item {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly Item[];
}

/** What stands beside every page: read in this order, it is a course. */
export function sidebar(pages: readonly Page[], rooms: readonly string[]): readonly Item[] {
  const list = (folder: string, without: readonly string[] = []): readonly Item[] =>
    pages
      .filter(({ path }) => path.startsWith(`${folder}/`) && !path.endsWith("/index.md"))
      .filter(({ path }) => !path.slice(folder.length + 1).includes("/") && !without.includes(path))
      .map(itemOf);
  return [
    {
      text: "Start",
      items: [
        { text: "Quickstart", link: "/quickstart" },
        { text: "Architecture", link: "/architecture" },
        { text: "Read me", link: "/readme" },
      ],
    },
    { text: "Guides", collapsed: false, items: list("guides") },
    {
      text: "Constructs",
      collapsed: true,
      items: [
        { text: "All of them", link: "/constructs/" },
        ...rooms.map((room) => ({ text: room, collapsed: true, items: list(`constructs/${room}`) })),
      ],
    },
    {
      text: "Policies",
      collapsed: true,
      items: [{ text: "How they are written", link: "/policies/" }, ...list("policies")],
    },
    { text: "Reference", collapsed: true, items: [...list("reference"), { text: "Changelog", link: "/changelog" }] },
    { text: "Decisions", collapsed: true, items: [{ text: "All of them", link: "/decisions/" }, ...list("decisions")] },
  ];
}

function itemOf({ path, text }: Page): Item {
  const title = /^# (.*)$/m.exec(text)?.[1] ?? path;
  return { text: title.replaceAll("`", ""), link: `/${path.replace(/\.md$/, "")}` };
}
