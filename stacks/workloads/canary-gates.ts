import { Duration, minutes } from "../../base";
import type { Platform } from "../../config";
import { CanaryGate } from "../../constructs/workloads";
import { slug } from "../../policies";
import type { PlatformTargets } from "../policies";

type Canary = NonNullable<NonNullable<Platform["services"][string]["rollout"]>["canary"]>;
type Gate = NonNullable<Canary["gate"]>;

const DEFAULT_WATCH = minutes(10);

/** What a gate watches before it judges. */
export const watchOf = ({ watch }: Gate): Duration => (watch === undefined ? DEFAULT_WATCH : Duration.parse(watch));

/** The judge of every canary of a platform, when any of them is to be judged. It watches as long as the most patient. */
export function canaryGateOf(platform: Platform, targets: PlatformTargets): CanaryGate | undefined {
  const { canaryGate } = platform.deployment;
  const gated = Object.entries(platform.services).flatMap(([name, { rollout }]) => {
    const gate = rollout?.canary?.gate;
    return gate === undefined ? [] : [{ name, gate }];
  });
  if (canaryGate === undefined || gated.length === 0) return undefined;
  const questions = gated.flatMap(({ name, gate }) => {
    const clusters = clustersOf(name, platform, targets);
    return questionsOf(name, gate, clusters);
  });
  const [longest = DEFAULT_WATCH] = gated
    .map(({ gate }) => watchOf(gate))
    .sort((one, other) => other.milliseconds - one.milliseconds);
  return new CanaryGate({ ...canaryGate, failsWhen: Object.fromEntries(questions), watch: longest });
}

/** The gateway's clusters behind every route and call that leads to a service, as a label of its metrics. */
function clustersOf(name: string, platform: Platform, { routes, calls }: PlatformTargets): string {
  const leading = [
    ...Object.entries(routes)
      .filter(([route]) => platform.routes[route]?.to === name)
      .map(([, { target }]) => target),
    ...Object.values(calls).flatMap((callees) => (callees[name] === undefined ? [] : [callees[name].target])),
  ];
  const names = leading.map(slug).sort().join("|");
  return `envoy_cluster_name=~"httproute/${platform.name}/(${names})(-primary)?/rule/.*"`;
}

/** PromQL that finds something while a step is bad, or while nothing is measured. */
function questionsOf(
  name: string,
  { errorRate, latency, ...gate }: Gate,
  clusters: string,
): (readonly [string, string])[] {
  const over = `[${Math.ceil(watchOf(gate).minutes)}m]`;
  const answers = (more = ""): string => `sum(rate(envoy_cluster_upstream_rq_xx{${clusters}${more}}${over}))`;
  const errors = answers(',envoy_response_code_class="5"');
  const limit = errorRate === undefined ? undefined : Number(errorRate.replace("%", "")) / 100;
  return [
    [`${name}-measured`, `absent(envoy_cluster_upstream_rq_xx{${clusters}})`],
    ...(limit === undefined ? [] : [[`${name}-errors`, `${errors} / ${answers()} > ${limit}`] as const]),
    ...(latency === undefined
      ? []
      : [
          [
            `${name}-latency`,
            `histogram_quantile(${latency.quantile}, sum by (le) (rate(envoy_cluster_upstream_rq_time_bucket{${clusters}}${over}))) > ${Duration.parse(latency.below).milliseconds}`,
          ] as const,
        ]),
  ];
}
