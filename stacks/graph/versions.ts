import type { CallInput } from "../../model";
import { describeTarget, type PolicyTarget, resolvedPolicy } from "../../policies";
import type { RegionContext } from "./context";

/**
 * The components that requests to a service reach: itself, or its versions by their shares while a rollout divides it.
 * @param caller the target that carries the rollout: a route or a call
 */
export function reached(
  name: string,
  caller: PolicyTarget | undefined,
  { entryOf }: RegionContext,
): Pick<CallInput, "to" | "shares"> {
  const settings = caller === undefined ? undefined : resolvedPolicy(caller, "rollout")?.policy.settings;
  if (settings?.form === "blue-green" && settings.live === "green") {
    return { to: entryOf(describeTarget(settings.target).name) };
  }
  if (settings?.form !== "canary") return { to: entryOf(name) };
  const share = settings.steps[settings.at ?? 0]?.fraction ?? 0;
  const canary = entryOf(describeTarget(settings.target).name);
  if (share === 0) return { to: entryOf(name) };
  if (share === 1) return { to: canary };
  return { to: [entryOf(name), canary], shares: [1 - share, share] };
}
