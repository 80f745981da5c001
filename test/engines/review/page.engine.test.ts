import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { html, review } from "../../../review";
import { changed, inputOf, planOf } from "../../review/support/plan";

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

const describeWithBrowser = CHROMIUM === undefined ? describe.skip : describe;
if (CHROMIUM === undefined) console.warn("SKIPPED: the page in a browser. Chromium is not installed.");

/** Reports what the browser made of the page: it is added by the test, and is no part of the page. */
const PROBE = `<script>
addEventListener("load", () => {
  const wide = [...document.querySelectorAll("body *")].filter((one) => !one.closest(".scroll, .hidden, .skip") && one.getBoundingClientRect().right > innerWidth + 1);
  const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
  const links = [...document.querySelectorAll('a[href^="#"]')].filter((one) => !document.getElementById(one.getAttribute("href").slice(1)));
  document.body.setAttribute("data-probe", JSON.stringify({
    wide: wide.map((one) => one.outerHTML.slice(0, 80)),
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    dead: links.length,
    headings: [...document.querySelectorAll("h1,h2")].map((one) => one.textContent),
    boxes: document.querySelectorAll("svg .part").length,
  }));
});
</script>`;

const sample = html(
  review(
    inputOf(
      planOf(
        changed("alicloud_oss_bucket.models", {
          before: { bucket: "a" },
          after: { bucket: `b-${"long".repeat(60)}` },
          actions: ["delete", "create"],
          replace_paths: [["bucket"]],
        }),
        changed("alicloud_apig_gateway.one", { after: { zones: [{ zone_id: "ap-southeast-1a" }] } }),
        changed("alicloud_pai_service.chat", { after: { service_config: "{}" } }),
      ),
    ),
    { today: "2026-11-24" },
  ),
);

describeWithBrowser("the page in Chromium", () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "page-"));
  });
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  function chromium(...args: readonly string[]): string {
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${join(directory, "profile")}`];
    const { status, stdout, stderr } = spawnSync(CHROMIUM ?? "", [...flags, ...args], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }

  it.each([1440, 390])("fits %i pixels, and every link leads somewhere", (width) => {
    const file = join(directory, `probe-${width}.html`);
    // Chromium's window is never narrower than 500: a frame is
    writeFileSync(
      join(directory, "page.html"),
      sample.replace(/<meta http-equiv[^>]*>/, "").replace("</body>", `${PROBE}</body>`),
    );
    writeFileSync(
      file,
      `<iframe id="f" src="page.html" style="width:${width}px;height:2000px;border:0"></iframe><script>
addEventListener("load", () => setTimeout(() => { document.title = f.contentDocument.body.dataset.probe; }, 100));</script>`,
    );
    const dom = chromium(
      "--allow-file-access-from-files",
      `--window-size=1600,2000`,
      "--virtual-time-budget=2000",
      "--dump-dom",
      `file://${file}`,
    );
    const title = /<title>([^<]*)<\/title>/.exec(dom)?.[1] ?? "{}";
    expect(
      JSON.parse(
        title.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">"),
      ),
    ).toMatchObject({
      wide: [],
      twice: [],
      dead: 0,
      boxes: 3,
      headings: expect.arrayContaining(["BLOCK", "Why", "The platform", "What changes", "Findings"]) as unknown,
    });
  });

  it("prints", () => {
    const [page, pdf] = [join(directory, "print.html"), join(directory, "page.pdf")];
    writeFileSync(page, sample);
    chromium(`--print-to-pdf=${pdf}`, `file://${page}`);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
    expect(statSync(pdf).size).toBeGreaterThan(10_000);
  });
});
