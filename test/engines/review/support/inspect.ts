import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { type PageReader, WINDOWS } from "./browser";

const IN_PAGE = readFileSync(join(__dirname, "in-page.js"), "utf8");
const FOCUSABLE = 'a[href], summary, [tabindex="0"]';

interface Focus {
  readonly stop: string;
  readonly seen: boolean;
  readonly html: string;
}

/** Everything that a reader would stumble over, in every window: empty for a page that is in order. */
export async function inspect(reader: PageReader, html: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const window of WINDOWS) {
    const { page, complaints } = await reader.open(html, window);
    await page.evaluate(IN_PAGE);
    const closed = await page.evaluate<string[]>("inspected.sights()");
    await page.evaluate(`inspected.prepare(${JSON.stringify(FOCUSABLE)})`);
    const opened = await page.evaluate<string[]>("inspected.sights()");
    const problems = new Set([...closed, ...opened, ...(await barriers(page)), ...(await unreachable(page))]);
    found.push(...[...complaints, ...problems].map((problem) => `${window.width} ${window.scheme}: ${problem}`));
    await page.close();
  }
  return found;
}

/** Whether each piece that stands in closed details is seen all the same. */
export async function closedSeen(page: Page): Promise<readonly boolean[]> {
  await page.evaluate(IN_PAGE);
  return page.evaluate<boolean[]>("inspected.closedSeen()");
}

/** What axe finds against WCAG 2.2 A and AA and its own good practice. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** What the Tab key does not come to, or shows no sign of having come to. */
async function unreachable(page: Page): Promise<readonly string[]> {
  const count = await page.locator(FOCUSABLE).count();
  const stops = new Set<string>();
  const problems: string[] = [];
  for (let press = 0; press < count; press += 1) {
    await page.keyboard.press("Tab");
    const { stop, seen, html } = await page.evaluate<Focus>("inspected.focus()");
    stops.add(stop);
    if (!seen) problems.push(`the focus is not seen: ${html}`);
  }
  return stops.size === count ? problems : [...problems, `Tab comes to ${stops.size} of ${count}`];
}
