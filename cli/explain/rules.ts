import { packs } from "../../rules";
import { ruleLines } from "../../review/explain";
import type { Topic } from "./topic";

/** Every rule that judges stacks and plans. */
export function ruleTopics(): readonly Topic[] {
  return Object.entries(packs).flatMap(([pack, rules]) =>
    rules.map((rule) => {
      const { id, title, why, level, waivable, resourceTypes, source } = rule;
      return {
        id,
        title,
        lines: ruleLines(rule, pack),
        data: { kind: "rule", id, pack, title, why, level, waivable: waivable !== false, resourceTypes, source },
      };
    }),
  );
}
