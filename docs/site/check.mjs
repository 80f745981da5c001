// Checks the built site: every link and anchor, and the main pages in a browser: no errors, no requests elsewhere, no
// page wider than its window. `node docs/site/check.mjs [--shots FOLDER] [PATH...]`; exit code 1 when something is wrong.
// Shots are taken in the light and in the dark.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { LinkChecker } from "linkinator";
import { chromium } from "playwright-core";

const dist = join(dirname(fileURLToPath(import.meta.url)), "dist");
const { values, positionals } = parseArgs({ options: { shots: { type: "string" } }, allowPositionals: true });
const WIDTHS = [1440, 390];
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
  const file = join(dist, path.endsWith("/") ? `${path}index.html` : path);
  try {
    const body = await readFile(file);
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const problems = [];
try {
  const links = await checkLinks();
  const pages = await checkPages();
  console.log(`${links} links, ${pages} pages in a browser, ${problems.length} problems`);
} finally {
  server.close();
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Follows every link of every page that stands on the site; links that leave it are not asked for. */
async function checkLinks() {
  const checker = new LinkChecker();
  const options = {
    path: htmlFiles().map((file) => `${origin}/${file}`),
    recurse: true,
    checkFragments: true,
    concurrency: 8,
    linksToSkip: async (link) => !link.startsWith(origin),
  };
  // an anchor is looked for when its page is read: the second time all that anybody links to are known
  await checker.check(options);
  const { links } = await checker.check(options);
  for (const { state, url, status, parent } of links) {
    if (state === "BROKEN") problems.push(`${short(parent)}: the link ${short(url)} is broken (${status})`);
  }
  return links.filter(({ state }) => state !== "SKIPPED").length;
}

function htmlFiles() {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .sort();
}

async function checkPages() {
  const executablePath = ["chromium", "chromium-browser", "google-chrome"].find(
    (name) => spawnSync(name, ["--version"]).status === 0,
  );
  if (executablePath === undefined) {
    const missing = "Chromium is not on the path: install chromium or google-chrome";
    if (process.env.CI !== undefined) problems.push(missing);
    console.log(`SKIPPED: pages in a browser. ${missing}`);
    return 0;
  }
  const which = spawnSync("which", [executablePath], { encoding: "utf8" }).stdout.trim();
  const browser = await chromium.launch({ executablePath: which, args: ["--no-sandbox"] });
  try {
    const paths = positionals.length > 0 ? positionals : mainPages();
    const schemes = values.shots === undefined ? ["light"] : ["light", "dark"];
    for (const colorScheme of schemes) {
      for (const width of WIDTHS) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        for (const path of paths) await checkPage(context, path, `${width}-${colorScheme}`);
        await context.close();
      }
    }
    return paths.length * WIDTHS.length;
  } finally {
    await browser.close();
  }
}

/** One page of each sort, and all that a reader begins with. */
function mainPages() {
  return [
    "index.html",
    "quickstart.html",
    "architecture.html",
    "readme.html",
    "constructs/index.html",
    "constructs/serving/model-endpoint.html",
    "policies/index.html",
    "policies/fallback.html",
    "reference/spec.html",
    "reference/capabilities.html",
    "reference/rules.html",
    "decisions/index.html",
    "zh/index.html",
    "zh/quickstart.html",
    ...htmlFiles().filter((file) => file.startsWith("guides/")),
  ];
}

async function checkPage(context, path, look) {
  const page = await context.newPage();
  const say = (text) => problems.push(`${path} at ${look}: ${text}`);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") say(`the console says: ${message.text()}`);
  });
  page.on("pageerror", (error) => say(`an error is thrown: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) say(`asks for ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) say(`${short(response.url())} answers ${response.status()}`);
  });
  await page.goto(`${origin}/${path}`, { waitUntil: "networkidle" });
  const root = "document.documentElement";
  const wide = await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`);
  if (wide > 0) say(`the page is ${wide} pixels wider than its window`);
  if (values.shots !== undefined) {
    mkdirSync(values.shots, { recursive: true });
    const file = `${path.replaceAll("/", "-").replace(".html", "")}-${look}.png`;
    await page.screenshot({ path: join(values.shots, file), fullPage: false });
  }
  await page.close();
}

function short(url) {
  return (url ?? "").replace(`${origin}/`, "");
}
