import { type Problem, ProblemsError, throwIfAny } from "../base";
import type { LocatedPlatform } from "../config";
import { type Analysis, analyze, type Finding, type Graph } from "../model";
import { graphOf } from "./graph";
import { objectivePath, objectivesOf } from "./graph/objectives";
import { type PlatformPolicies, platformPolicies, type PlatformPoliciesOptions } from "./policies";
import { relocate } from "./policies/relocate";
import { everyTargetOf } from "./policies/targets";

/** What is known of a platform before anything is synthesized. */
export interface PlatformReview {
  readonly policies: PlatformPolicies;
  readonly graph: Graph;
  readonly analysis: Analysis;
  /** The errors of the analysis, at their places in the platform file. */
  readonly problems: readonly Problem[];
}

/**
 * Policies, graph and analysis of a platform. Pure.
 * @throws ProblemsError for what policies or tiers refuse and for a graph that makes no sense. What the analysis itself
 * objects to is in `problems`.
 */
export function reviewPlatform(located: LocatedPlatform, options: PlatformPoliciesOptions = {}): PlatformReview {
  const { platform } = located;
  const policies = platformPolicies(located, options);
  const graph = graphAt(located, policies);
  const analysis = analyze(graph, objectivesOf(platform));
  const errors = analysis.findings.filter(({ level }) => level === "error");
  return { policies, graph, analysis, problems: errors.map((finding) => problemOf(finding, located, policies)) };
}

/** The same, for whoever goes on only with a platform that holds what it promises. */
export function approvePlatform(located: LocatedPlatform, options: PlatformPoliciesOptions = {}): PlatformReview {
  const review = reviewPlatform(located, options);
  throwIfAny(review.problems);
  return review;
}

/** The pieces of advice of an analysis, in one line; nothing when there are none. */
export function adviceLine({ findings }: Analysis): string | undefined {
  const count = findings.filter(({ level }) => level === "advice").length;
  if (count === 0) return undefined;
  return `${count} ${count === 1 ? "piece" : "pieces"} of advice: see analyze`;
}

function graphAt(located: LocatedPlatform, policies: PlatformPolicies): Graph {
  try {
    return graphOf(located.platform, policies.targets);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    throw new ProblemsError(error.problems.map((problem) => ofComponent(problem, located, policies)));
  }
}

/** A problem of the graph, at the service or model that it names. */
function ofComponent(problem: Problem, { platform }: LocatedPlatform, { places, targets }: PlatformPolicies): Problem {
  const name = problem.where.replace(/^component /, "").replace(/@[a-z0-9-]+$/, "");
  const { where, field, ...rest } = problem;
  const at = (["services", "models"] as const).find((group) => Object.hasOwn(platform[group], name));
  if (at === undefined) return relocate([problem], places, everyTargetOf(targets))[0] ?? problem;
  const message = `${rest.message ?? where}${field === undefined ? "" : ` (${field})`}`;
  return places.problemAt([at, name], { ...rest, message });
}

function problemOf(finding: Finding, { platform }: LocatedPlatform, { places, targets }: PlatformPolicies): Problem {
  const { id, subject, message } = finding;
  const route = subject.replace(/@[a-z0-9-]+$/, "");
  if (Object.hasOwn(platform.routes, route)) {
    const path = objectivePath(id, route, platform);
    return places.problemAt(path, { message: path[0] === "objectives" ? `${subject}: ${message}` : message });
  }
  const problem = { where: subject, field: id, message };
  return relocate([problem], places, everyTargetOf(targets))[0] ?? problem;
}
