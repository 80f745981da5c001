import { analyze, type Finding } from "../../model";
import { type Problem, ProblemsError, throwIfAny } from "../../base";
import { type PolicyTarget } from "../attachment/target";
import { graphOf } from "./graph-of";

/** What makes a platform of policies unsafe, whatever else its objectives are. */
const REFUSALS: readonly string[] = ["graph/", "fallback/", "retry/"];

/**
 * Refuses what is wrong between targets: cycles, rungs that share the failure domain of the rung above or have no
 * health policy, fallbacks that cannot carry the load, retries on several tiers of one path. The analyses of the graph
 * judge; this puts their errors into words of targets.
 * @throws ProblemsError with all of them.
 */
export function refuseUnsafe(targets: readonly PolicyTarget[]): void {
  throwIfAny(unsafe(targets));
}

/** The same, as a list. */
export function unsafe(targets: readonly PolicyTarget[]): readonly Problem[] {
  try {
    const { findings } = analyze(graphOf("policies", targets));
    return findings.filter(isRefusal).map(problemOf);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}

function isRefusal({ id, level }: Finding): boolean {
  return level === "error" && REFUSALS.some((prefix) => id.startsWith(prefix));
}

function problemOf(finding: Finding): Problem {
  return { where: finding.subject, field: finding.id, message: finding.message };
}
