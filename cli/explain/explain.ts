import { InputError, nearest } from "../../base";
import { policyTopics, tierTopics } from "./capabilities";
import { findingTopics } from "./findings";
import { ruleTopics } from "./rules";
import type { Topic } from "./topic";
import { WIDTH, wrap } from "../wrap";

export function topics(): readonly Topic[] {
  return [...ruleTopics(), ...policyTopics(), ...tierTopics(), ...findingTopics()];
}

/**
 * The topic that a user means: its id in letters of either case, a policy in the words of the platform file too.
 * @throws InputError with the nearest id for one that is not known.
 */
export function topicOf(word: string): Topic {
  const all = topics();
  const wanted = normal(word);
  const found = all.find(({ id }) => normal(id) === wanted);
  if (found !== undefined) return found;
  const ids = all.map(({ id }) => id);
  const meant = nearest(word, ids) ?? ids.find((id) => normal(id).startsWith(wanted));
  throw new InputError([
    {
      where: "explain",
      got: word,
      want: "the id of a rule, policy, capability, tier or finding",
      hint: meant === undefined ? "explain without an id lists them all" : `did you mean ${meant}?`,
    },
  ]);
}

/** `circuitBreaker` and `circuit-breaker`, `retry.budget` and `retry:budget` are one. */
function normal(word: string): string {
  return word
    .replace(/[.: ]+/g, ":")
    .replace(/[-_]/g, "")
    .toLowerCase();
}

/** A topic as text of at most 80 columns. */
export function topicText({ id, title, lines }: Topic): string {
  return [...wrapped(`${id}: ${title}`, ""), "", ...lines.flatMap((line) => wrapped(line, ""))].join("\n");
}

function wrapped(line: string, indent: string): string[] {
  const hang = `${indent}  `;
  return wrap(line, WIDTH - hang.length).map((part, index) => (index === 0 ? indent : hang) + part);
}

/** All ids, by kind. */
export function topicList(): string {
  const part = (heading: string, ids: readonly string[]) => [heading, ...wrapped(`  ${ids.join(" ")}`, "  "), ""];
  return [
    ...part(
      "Policies (and POLICY:FEATURE)",
      policyTopics()
        .map(({ id }) => id)
        .filter((id) => !id.includes(":")),
    ),
    ...part(
      "Tiers",
      tierTopics().map(({ id }) => id),
    ),
    ...part(
      "Findings of analyze",
      findingTopics().map(({ id }) => id),
    ),
    ...part(
      "Rules",
      ruleTopics().map(({ id }) => id),
    ),
  ]
    .join("\n")
    .trimEnd();
}
