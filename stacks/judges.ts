import type { Judge } from "../constructs/core";
import { judgeStack, toProblem } from "../provider/validation";

/** What the provider accepts, block by block. */
const providerJudge: Judge = (stacks) =>
  stacks.flatMap(({ name, json }) =>
    judgeStack(json, { stack: name }).map((finding) =>
      finding.severity === "error" ? toProblem(finding) : { ...toProblem(finding), level: "warning" },
    ),
  );

/** What every finished stack must pass before anything is written. */
export const judges: readonly Judge[] = [providerJudge];
