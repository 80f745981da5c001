import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fencesOf } from "../../../tools/docs/samples/fences";
import { deedsOf, notPrinted } from "../../../tools/docs/samples/transcript";

const ROOT = join(__dirname, "../../..");
/** What a clone does not have. `node_modules` is kept, so that the test does not fetch it again. */
const NOT_CLONED =
  /^(dist|cdktf\.out|coverage|\.git|\.cache|provider\/bindings\/\.gen|docs\/site\/(dist|content|node_modules))$/;

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "quickstart-")));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the quickstart, line by line, prints what the page shows", () => {
  expect(follow("docs/quickstart.md", folder)).toEqual([]);
}, 1_200_000);

test("the guide to a stack of one's own leads from an empty folder to a review", () => {
  expect(follow("docs/guides/reuse-constructs.md", join(folder, "alicloud-ai-platform"))).toEqual([]);
}, 1_200_000);

/** Does what a page says, from a folder on; says what came out otherwise. */
function follow(page: string, from: string): readonly string[] {
  let place = from;
  return deedsOf(fencesOf(ROOT, page)).flatMap((deed) => {
    if ("file" in deed) {
      appendFileSync(join(place, deed.file), `${deed.text}\n`);
      return [];
    }
    const [, rest] = /^git clone <this repository> alicloud-ai-platform && (.*)$/.exec(deed.command) ?? [];
    if (rest !== undefined) clone(join(folder, "alicloud-ai-platform"));
    const { code, printed, at } = run(rest ?? deed.command, place);
    place = at;
    const told = `${deed.where}: ${deed.command}`;
    return [
      ...(code === deed.exit ? [] : [`${told}: ends with ${code}, want ${deed.exit}\n${printed}`]),
      ...notPrinted(deed, printed).map((line) => `${told}: did not print: ${line}\n${printed}`),
    ];
  });
}

function clone(target: string): void {
  cpSync(ROOT, target, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !NOT_CLONED.test(relative(ROOT, source)),
  });
}

/** Runs a line as a reader's shell would, and says where the reader stands then. */
function run(
  line: string,
  cwd: string,
): { readonly code: number | null; readonly printed: string; readonly at: string } {
  const note = join(folder, "place");
  const script = `{ ${line}\n} 2>&1; code=$?; pwd > '${note}'; exit $code`;
  const { status, stdout } = spawnSync("bash", ["-c", script], { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return { code: status, printed: stdout, at: readFileSync(note, "utf8").trim() };
}
