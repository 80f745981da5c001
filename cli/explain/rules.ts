import { packs } from "../../rules";
import type { Topic } from "./topic";

/** Every rule that judges stacks and plans. */
export function ruleTopics(): readonly Topic[] {
  return Object.entries(packs).flatMap(([pack, rules]) =>
    rules.map(({ id, title, why, level, waivable, resourceTypes, source }) => ({
      id,
      title,
      lines: [
        `Why: ${why}`,
        `Level: ${level}${waivable === false ? ", can't be waived" : ""}`,
        `Pack: ${pack}`,
        `Concerns: ${resourceTypes.includes("*") ? "every block" : resourceTypes.join(", ")}`,
        `Source: ${source}`,
      ],
      data: { kind: "rule", id, pack, title, why, level, waivable: waivable !== false, resourceTypes, source },
    })),
  );
}
