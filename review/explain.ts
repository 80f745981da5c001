import { nearest, refuse } from "../base";
import { packs, type Rule } from "../rules";
import { wrap } from "./outputs/terminal";

/** What there is to say of a rule beside its id and title. */
export function ruleLines({ why, level, waivable, resourceTypes, source }: Rule, pack: string): readonly string[] {
  return [
    `Why: ${why}`,
    `Level: ${level}${waivable === false ? ", can't be waived" : ""}`,
    `Pack: ${pack}`,
    `Concerns: ${resourceTypes.includes("*") ? "every block" : resourceTypes.join(", ")}`,
    `Source: ${source}`,
  ];
}

/**
 * A rule as text of at most 80 columns.
 * @throws ProblemsError with the nearest id for one that is not known
 */
export function ruleText(id: string): string {
  const all = Object.entries(packs).flatMap(([pack, rules]) => rules.map((rule) => ({ pack, rule })));
  const found = all.find(({ rule }) => rule.id === id.toUpperCase());
  if (found === undefined) {
    const meant = nearest(
      id.toUpperCase(),
      all.map(({ rule }) => rule.id),
    );
    const hint = meant === undefined ? "explain without an id lists them all" : `did you mean ${meant}?`;
    return refuse("--explain", "rule", id, "the id of a rule", hint);
  }
  const { rule, pack } = found;
  return [
    ...wrap(`${rule.id}: ${rule.title}`, "", "  "),
    "",
    ...ruleLines(rule, pack).flatMap((line) => wrap(line, "", "  ")),
  ].join("\n");
}
