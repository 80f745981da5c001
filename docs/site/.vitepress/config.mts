import { readFileSync } from "node:fs";
import { defineConfig, type DefaultTheme } from "vitepress";

const sidebar = JSON.parse(
  readFileSync(new URL("../content/sidebar.json", import.meta.url), "utf8"),
) as DefaultTheme.SidebarItem[];

const chinese: DefaultTheme.SidebarItem[] = [
  { text: "快速开始", link: "/zh/quickstart" },
  { text: "README", link: "/zh/readme" },
  { text: "英文文档", link: "/architecture" },
];

/** Pages are written by `npm run docs:site`; nothing of a page is fetched from elsewhere. */
export default defineConfig({
  title: "alicloud-ai-platform",
  description: "A multimodal AI platform on Alibaba Cloud: constructs, typed resilience policies, and reviewed plans",
  base: process.env.DOCS_BASE ?? "/",
  head: [["link", { rel: "icon", href: "data:," }]],
  srcDir: "content",
  outDir: "dist",
  cleanUrls: false,
  // raw HTML in a page is text: type parameters and placeholders in angle brackets are no elements
  markdown: { html: false, lineNumbers: false },
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  locales: {
    root: { label: "English", lang: "en" },
    zh: {
      label: "简体中文",
      lang: "zh-CN",
      link: "/zh/",
      themeConfig: {
        nav: [{ text: "快速开始", link: "/zh/quickstart" }],
        sidebar: chinese,
        outline: { label: "本页内容" },
        docFooter: { prev: "上一页", next: "下一页" },
        returnToTopLabel: "回到顶部",
        sidebarMenuLabel: "菜单",
        darkModeSwitchLabel: "外观",
        langMenuLabel: "语言",
      },
    },
  },
  themeConfig: {
    // the languages do not have the same pages: the menu leads to the first page of each
    i18nRouting: false,
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Quickstart", link: "/quickstart" },
      { text: "Constructs", link: "/constructs/" },
      { text: "Policies", link: "/policies/" },
      { text: "Platform file", link: "/reference/spec" },
    ],
    sidebar,
    externalLinkIcon: true,
  },
});
