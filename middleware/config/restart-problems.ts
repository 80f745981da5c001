import { type Problem, stableJson } from "../../base";
import { type Config, NEEDS_RESTART } from "./config";

/** What a new configuration changes that only a new process can take up. */
export function restartProblems(current: Config, next: Config, where: string): readonly Problem[] {
  return NEEDS_RESTART.flatMap((member) => {
    const same = stableJson({ value: current[member] }) === stableJson({ value: next[member] });
    return same ? [] : [{ where, field: member, message: "changed, and is read at the start only: restart" }];
  });
}
