/**
 * Several versions of a service side by side, and who gets which. One declaration: the tiers on the way compile it, the
 * cluster's gateway to route weights and header matches, an edge that has them to its own.
 */
import { Construct } from "constructs";
import { nearest, type Problem, throwIfAny } from "../../base";
import { attach, describeTarget, type PolicyTarget, targetLabel } from "../../policies/attachment";
import type { IMicroservice } from "./service";
import type { VersionSplit } from "./version-split";

export interface VersionRouterProps {
  /** The route whose requests are divided. It must lead to the first version of `split`. */
  readonly route: PolicyTarget;
  /** By name, such as `v1`. Each is a service of its own. */
  readonly versions: Readonly<Record<string, IMicroservice>>;
  readonly split: VersionSplit;
}

export class VersionRouter extends Construct {
  readonly versions: Readonly<Record<string, IMicroservice>>;

  constructor(scope: Construct, id: string, props: VersionRouterProps) {
    super(scope, id);
    const { route, versions, split } = props;
    this.versions = versions;
    throwIfAny(problemsOf(this.node.path, props));
    attach(split.policyFor(versions), { at: this.node.path }).to(route);
  }
}

function problemsOf(where: string, { route, versions, split }: VersionRouterProps): Problem[] {
  const known = Object.keys(versions);
  const problems: Problem[] = split.names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const close = nearest(name, known);
      const hint = close === undefined ? {} : { hint: `did you mean ${close}?` };
      return { where, field: "split", got: `"${name}"`, want: `one of the versions ${known.join(", ")}`, ...hint };
    });
  const names = known.map((name) => versions[name]?.serviceName ?? name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    problems.push({ where, field: "versions", got: `${twice} twice`, want: "a service of its own for each version" });
  }
  const first = versions[split.names[0] ?? ""];
  const to = describeTarget(route).to;
  if (first !== undefined && (to === undefined || targetLabel(to) !== targetLabel(first))) {
    const got = to === undefined ? "nothing" : targetLabel(to);
    const hint = "the first version of the split is the one that the route leads to";
    problems.push({ where, field: "route", got, want: targetLabel(first), hint });
  }
  return problems;
}
