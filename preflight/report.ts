import { stableJson } from "../base";
import type { Platform } from "../config";
import { PARTS, type Part, type Prerequisite } from "./prerequisite";

const WIDTH = 80;
const MARKS = { do: "[ ]", check: "[?]", blocked: "[!]" } as const;

/** For people: a heading a part, and for each item what, why and how. At most 80 columns where words allow. */
export function preflightText(platform: Platform, items: readonly Prerequisite[]): string {
  const { name, environment, account, regions } = platform;
  const where = regions.map(({ id }) => id).join(", ");
  const parts = (Object.keys(PARTS) as Part[]).flatMap((part) => {
    const mine = items.filter((item) => item.part === part);
    return mine.length === 0 ? [] : ["", PARTS[part].toUpperCase(), ...listed(mine, regions.length)];
  });
  return [
    ...wrapped(`${name}-${environment}, `, `account ${account.id} (${account.type}), ${where}`),
    `${MARKS.do} to do   ${MARKS.check} to look up   ${MARKS.blocked} will fail as the file stands`,
    ...parts,
    "",
    summary(items),
  ].join("\n");
}

/** Items in a row that are done alike say how once, after the last of them. */
function listed(items: readonly Prerequisite[], regions: number): string[] {
  let alike = 0;
  return items.flatMap((item, index) => {
    alike += 1;
    const next = items[index + 1];
    const last = next?.how !== item.how;
    const lead = alike === 1 ? "    how: " : `    how, all ${alike}: `;
    if (last) alike = 0;
    return [...said(item, regions), ...(last ? wrapped(lead, item.how) : [])];
  });
}

function said({ level, region, what, why }: Prerequisite, regions: number): string[] {
  const place = region === undefined || regions === 1 ? "" : ` (${region})`;
  return [...wrapped(`${MARKS[level]} `, what + place), ...wrapped("    why: ", why)];
}

function summary(items: readonly Prerequisite[]): string {
  const count = (level: Prerequisite["level"]): number => items.filter((item) => item.level === level).length;
  return `${count("do")} to do, ${count("check")} to look up, ${count("blocked")} that will fail`;
}

/** Words in lines; those after the first stand under its text. */
function wrapped(lead: string, text: string): string[] {
  const found: string[] = [];
  let line = lead.trimEnd();
  for (const word of text.split(/\s+/)) {
    const empty = line === lead.trimEnd() || line.trim() === "";
    const joined = empty ? `${found.length === 0 ? lead : " ".repeat(lead.length)}${word}` : `${line} ${word}`;
    if (joined.length <= WIDTH || empty) {
      line = joined;
    } else {
      found.push(line);
      line = " ".repeat(lead.length) + word;
    }
  }
  return [...found, line];
}

/** For programs: the same items, and how many there are of each level. */
export function preflightJson(platform: Platform, items: readonly Prerequisite[]): string {
  const { name, environment, account, regions } = platform;
  const counts = Object.fromEntries(
    (["do", "check", "blocked"] as const).map((level) => [level, items.filter((item) => item.level === level).length]),
  );
  const head = { platform: `${name}-${environment}`, account: account.id, regions: regions.map(({ id }) => id) };
  return `${stableJson({ ...head, counts, items }, 2)}\n`;
}
