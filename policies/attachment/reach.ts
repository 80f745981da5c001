import { ProblemsError } from "../../base";
import { resolve } from "./resolve";
import { describeTarget, POLICY_TARGET, type PolicyTarget, targetLabel } from "./target";

/** The targets and everything they forward to, fall back to or roll out to, each once. */
export function everyTarget(targets: readonly PolicyTarget[]): readonly PolicyTarget[] {
  const seen = new Map<unknown, PolicyTarget>();
  const labels = new Map<string, unknown>();
  const visit = (target: PolicyTarget): void => {
    const point = target[POLICY_TARGET];
    if (seen.has(point) || describeTarget(target).kind === "scope") return;
    const label = targetLabel(target);
    if (labels.has(label)) {
      throw new ProblemsError([
        { where: label, message: "two targets have this kind and name", hint: "use one and the same target" },
      ]);
    }
    seen.set(point, target);
    labels.set(label, point);
    for (const next of leadsTo(target)) visit(next);
  };
  targets.forEach(visit);
  return [...seen.values()];
}

/** Where a target's requests can go: on, down the ladder, or to another version. */
export function leadsTo(target: PolicyTarget): readonly PolicyTarget[] {
  const { to } = describeTarget(target);
  const resolved = resolve(target);
  const fallback = resolved.get("fallback")?.policy;
  const rollout = resolved.get("rollout")?.policy;
  return [
    ...(to === undefined ? [] : [to]),
    ...(fallback !== undefined && "backends" in fallback
      ? (fallback.backends as readonly { readonly target: PolicyTarget }[]).map((rung) => rung.target)
      : []),
    ...(rollout !== undefined && "targets" in rollout ? (rollout.targets as readonly PolicyTarget[]) : []),
  ];
}
