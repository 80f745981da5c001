import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describeWith } from "../../support/describe-with";
import { type Browser, chromium, type Page } from "playwright-core";

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome"]
  .flatMap((name) => (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name)))
  .find((file) => existsSync(file));

/** A `describe` that needs Chromium, which comes with the system. */
export function describeWithBrowser(title: string, body: () => void): void {
  const remedy = "Chromium is not on the path: install chromium or google-chrome";
  describeWith(CHROMIUM, { title, remedy }, body);
}

export interface Window {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

export const WINDOWS: readonly Window[] = [1440, 390].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);

/** A page that was opened, with what it said and asked for meanwhile. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens pages from files, as a reviewer does who downloads one. */
export class PageReader {
  private readonly directory = mkdtempSync(join(tmpdir(), "page-"));
  private browser: Promise<Browser> | undefined;

  async open(html: string, { width, scheme }: Window): Promise<Opened> {
    // its own sandbox needs rights that containers often have not; it opens nothing but files of this test
    this.browser ??= chromium.launch({ executablePath: CHROMIUM ?? "", chromiumSandbox: false });
    const file = join(this.directory, "page.html");
    writeFileSync(file, html);
    const page = await (await this.browser).newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
    page.on("request", (request) => {
      if (request.url() !== `file://${file}`) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(`file://${file}`);
    return { page, complaints };
  }

  async dispose(): Promise<void> {
    await (await this.browser)?.close();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
