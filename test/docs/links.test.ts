import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writtenPages } from "../../tools/docs/samples/fences";
import { anchorOf } from "../../tools/docs/site/markdown";

const ROOT = join(__dirname, "../..");

test.each(writtenPages(ROOT))("every link of %s leads to a file, and to a heading of it", (page) => {
  const text = readFileSync(join(ROOT, page), "utf8").replaceAll(/^ *```[\s\S]*?^ *```$/gm, "");
  const broken = [...text.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^(https?:|mailto:|\/)/.test(target) && !leads(page, target));
  expect(broken).toEqual([]);
});

function leads(page: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? join(ROOT, page) : join(ROOT, dirname(page), path);
  if (!existsSync(file)) return false;
  if (anchor === undefined || !file.endsWith(".md")) return true;
  const headings = [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchorOf(heading));
  return headings.includes(decodeURIComponent(anchor));
}
