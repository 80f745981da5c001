import type { Rule } from "../../rules";
import { judgeOne, type Others } from "./judge-one";

type Json = Readonly<Record<string, unknown>>;

/** A block, what the rule says about it, and what stands around it. */
export type Case = readonly [Json, string, Others?];

export const REFERENCE = "${var.x}";

/** One test for each case of one rule of a pack. */
export function judgeCases(pack: readonly Rule[]): (id: string, type: string, table: readonly Case[]) => void {
  return (id, type, table) => {
    const rule = pack.find((candidate) => candidate.id === id);
    if (rule === undefined) throw new Error(`the pack has no ${id}`);
    describe(`${id} ${rule.title}`, () => {
      for (const [index, [block, outcome, others]] of table.entries()) {
        test(`${type} ${index + 1}: ${outcome.split(" ")[0] ?? ""}`, () => {
          expect(judgeOne(rule, `alicloud_${type}`, block, others)).toBe(outcome);
        });
      }
    });
  };
}
