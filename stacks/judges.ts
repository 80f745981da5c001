import type { Judge } from "../constructs/core";
import { judgeStack, toProblem } from "../provider/validation";
import { applyRules } from "../rules";

/** What the provider accepts, block by block. */
const providerJudge: Judge = (stacks) =>
  stacks.flatMap(({ name, json }) =>
    judgeStack(json, { stack: name }).map((finding) =>
      finding.severity === "error" ? toProblem(finding) : { ...toProblem(finding), level: "warning" },
    ),
  );

/** What the provider lets through and Alibaba Cloud refuses, and secrets that stand in the output. */
const ruleJudge: Judge = (stacks, charts) => applyRules(stacks, undefined, charts);

/** What every finished stack must pass before anything is written. */
export const judges: readonly Judge[] = [providerJudge, ruleJudge];
