import { html, review } from "../../../review";
import { changed, inputOf, planOf } from "../../review/support/plan";
import { describeWithBrowser, PageReader, WINDOWS } from "./support/browser";
import { closedSeen, inspect } from "./support/inspect";

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
  const reader = new PageReader();
  afterAll(() => reader.dispose());

  it("is in order in wide and narrow windows, light and dark, with words that never end", async () => {
    expect(await inspect(reader, sample)).toEqual([]);
  }, 60_000);

  it("would be told if it were not", async () => {
    const broken = sample
      .replace("</main>", '<p style="width:2000px">wide</p><img src="missing.png"></main>')
      .replace(/(--soft:)#[0-9a-f]+/g, "$1#888");
    const found = (await inspect(reader, broken)).join("\n");
    for (const { width, scheme } of WINDOWS) {
      for (const problem of ["the page is \\d+ px too wide", "image-alt", "console error", "color-contrast"]) {
        expect(found).toMatch(new RegExp(`^${width} ${scheme}: ${problem}`, "m"));
      }
    }
  }, 60_000);

  it("opens everything on paper", async () => {
    const { page } = await reader.open(sample, { width: 1440, scheme: "light" });
    const closed = await closedSeen(page);
    expect(closed.length).toBeGreaterThan(0);
    expect(closed).not.toContain(true);
    await page.emulateMedia({ media: "print" });
    expect(await closedSeen(page)).not.toContain(false);
    expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
    await page.close();
  }, 60_000);
});
