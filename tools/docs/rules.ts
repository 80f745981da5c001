/** Writes the catalogue of rules: `npx tsx tools/docs/rules.ts`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packs } from "../../rules";
import type { Rule } from "../../rules";
import { type Peer, PEERS } from "../../rules/peers/peers";

const TARGET = join(__dirname, "../../docs/generated/rules.md");

const ABOUT: Readonly<Record<keyof typeof packs, string>> = {
  apply: "What the provider lets through, at validate and at plan, and Alibaba Cloud refuses at apply.",
  security: "What lets the wrong people in, or out with data.",
  reliability: "What loses data, or requests, when something fails.",
  placement: "Whether what serves is placed as the lemmas say.",
  cost: "What is paid for and not used.",
};

/** The catalogue as Markdown, from the rules themselves. */
export function ruleCatalogue(): string {
  const sections = (Object.keys(packs) as (keyof typeof packs)[]).map((name) =>
    [`## ${name}`, "", ABOUT[name], "", ...byId(packs[name]).flatMap(entry)].join("\n"),
  );
  const peers = [...peerTable("checkov", PEERS.checkov), "", ...peerTable("KICS", PEERS.kics), ""].join("\n");
  return ["# Rules", "", "Generated from `rules/`.", "", sections.join("\n"), peers].join("\n");
}

/** What another judge asks of Alibaba Cloud's resources, and who asks it here. */
function peerTable(name: string, { version, checks }: Peer): string[] {
  const rows = Object.entries(checks).map(([id, { title, resourceTypes, rules, not, refused }]) => {
    const here = refused === undefined ? (not ?? rules.join(", ")) : `refused: ${refused}`;
    return `| ${id} | ${title} | ${resourceTypes.map((type) => `\`${type}\``).join(", ")} | ${here} |`;
  });
  return [
    `## What ${name} asks`,
    "",
    `All ${rows.length} checks of ${name} ${version} for Alibaba Cloud.`,
    "",
    "| check | asks that | of | here |",
    "| --- | --- | --- | --- |",
    ...rows,
  ];
}

function byId(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function entry({ id, title, why, source, level, waivable, resourceTypes }: Rule): string[] {
  const types = resourceTypes.includes("*") ? "every block" : resourceTypes.map((type) => `\`${type}\``).join(", ");
  return [
    `### ${id}: ${title}`,
    "",
    `- Level: ${level}${waivable === false ? ", cannot be waived" : ""}`,
    `- Concerns: ${types}`,
    `- Why: ${why}`,
    `- Source: ${source}`,
    "",
  ];
}

if (require.main === module) {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, ruleCatalogue());
}
