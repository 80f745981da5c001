import { percent } from "../../base";
import { type ServiceSpec, stableVersion } from "../../config";
import { type PolicyTarget, RolloutPolicy } from "../../policies";
import { given, portion } from "./build-kit";

type Said = NonNullable<ServiceSpec["rollout"]>;

/** The policy that divides requests between the versions of a service. */
export function rolloutOf(
  said: Said,
  { versions }: Pick<ServiceSpec, "versions">,
  versionNamed: (version: string) => PolicyTarget,
): RolloutPolicy {
  const { canary, byHeader, byCookie, blueGreen, mirror } = said;
  const stable = stableVersion({ versions });
  const variants = ({ variants: list }: NonNullable<Said["byHeader"]>) =>
    list.map(({ value, to }) => ({ value, target: versionNamed(to) }));
  if (canary !== undefined) {
    const other = canary.steps.flatMap((step) => Object.keys(step)).find((version) => version !== stable) ?? stable;
    const steps = canary.steps.map((step) => percent(step[other] ?? 0));
    return RolloutPolicy.canary(versionNamed(other), {
      steps,
      ...(canary.at === undefined ? {} : { at: canary.at }),
    });
  }
  if (byHeader !== undefined) return RolloutPolicy.byHeader(byHeader.name, ...variants(byHeader));
  if (byCookie !== undefined) return RolloutPolicy.byCookie(byCookie.name, ...variants(byCookie));
  if (mirror !== undefined) {
    const { to, share } = typeof mirror === "string" ? { to: mirror, share: undefined } : mirror;
    return RolloutPolicy.mirror(versionNamed(to), given(share, portion));
  }
  const green = Object.keys(versions).find((version) => version !== stable);
  if (blueGreen === undefined || green === undefined) throw new Error("a rollout without a form came past the checks");
  return RolloutPolicy.blueGreen(versionNamed(green), blueGreen.live === stable ? "blue" : "green");
}
