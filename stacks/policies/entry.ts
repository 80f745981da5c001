import { type Duration, percent, seconds } from "../../base";
import type { GatewayHealthCheck, GatewayServiceOptions } from "../../constructs/edge";
import type { PolicyPlan } from "../../policies";
import type { JsonObject } from "../../policies/enforcement/tier";
import { GATEWAYS } from "./targets";

/** What the policies say of the accelerator's endpoint groups and its listener. */
export interface EntrySettings {
  /** Weight of a gateway by its letter, 0 to 255. Those that are not there weigh alike. */
  readonly weights: Readonly<Record<string, number>>;
  /** Percent of the traffic that a region takes. Those that are not there take all that comes. */
  readonly traffic: Readonly<Record<string, number>>;
  readonly idleTimeout?: Duration;
  readonly health: { readonly every?: Duration; readonly after?: number; readonly port?: number };
}

/** Read from the documents of the tier, so that policies.json and the resources say the same. */
export function entrySettings({ documents }: PolicyPlan): EntrySettings {
  const bodies = (resource: string): readonly JsonObject[] =>
    documents
      .filter((document) => document.tier === "global-accelerator" && document.resource === resource)
      .map(({ body }) => body);
  const groups = bodies("alicloud_ga_endpoint_group");
  const idle = bodies("alicloud_ga_listener").map(({ idle_timeout }) => idle_timeout);
  const { health_check_interval_seconds: every, threshold_count: after, health_check_port: port } = groups[0] ?? {};
  return {
    weights: Object.fromEntries(groups.flatMap(weightsOf)),
    traffic: Object.fromEntries(
      groups.flatMap(({ endpoint_group_region: region, traffic_percentage: percent }) =>
        typeof region === "string" && typeof percent === "number" ? [[region, percent]] : [],
      ),
    ),
    ...(typeof idle[0] === "number" ? { idleTimeout: seconds(idle[0]) } : {}),
    health: {
      ...(typeof every === "number" ? { every: seconds(every) } : {}),
      ...(typeof after === "number" ? { after } : {}),
      ...(typeof port === "number" ? { port } : {}),
    },
  };
}

function weightsOf({ endpoint_configurations: endpoints }: JsonObject): readonly (readonly [string, number])[] {
  if (!Array.isArray(endpoints)) return [];
  return (endpoints as readonly JsonObject[]).flatMap(({ endpoint, weight }) =>
    typeof endpoint === "string" && typeof weight === "number" ? [[endpoint.replace(/^gateway:/, ""), weight]] : [],
  );
}

/** How each gateway watches the cluster; what is not said is as the construct has it. */
export function clusterWatch(plan: PolicyPlan): Pick<GatewayServiceOptions, "health" | "ejection" | "panicBelow"> {
  const body = plan.documents.find(
    ({ tier, resource, targets }) =>
      tier === "apig" && resource === "alicloud_apig_service" && targets.includes(`gateway ${GATEWAYS}`),
  )?.body as ServiceArguments | undefined;
  const { health_check_config: check, outlier_detection_config: outliers, healthy_panic_threshold: panic } = body ?? {};
  return {
    ...(check === undefined ? {} : { health: healthOf(check) }),
    ...(outliers === undefined
      ? {}
      : {
          ejection: {
            above: percent(outliers.failure_percentage_threshold),
            every: seconds(outliers.interval),
            ejectFor: seconds(outliers.base_ejection_time),
            minimumMembers: outliers.failure_percentage_minimum_hosts,
          },
        }),
    ...(panic === undefined ? {} : { panicBelow: percent(panic) }),
  };
}

/** Arguments of `alicloud_apig_service`, as the tier writes them. */
interface ServiceArguments {
  readonly health_check_config?: {
    readonly protocol: string;
    readonly http_path?: string;
    readonly expected_statuses?: readonly string[];
    readonly interval: number;
    readonly timeout: number;
    readonly healthy_threshold: number;
    readonly unhealthy_threshold: number;
  };
  readonly outlier_detection_config?: {
    readonly interval: number;
    readonly base_ejection_time: number;
    readonly failure_percentage_threshold: number;
    readonly failure_percentage_minimum_hosts: number;
  };
  readonly healthy_panic_threshold?: number;
}

function healthOf(check: NonNullable<ServiceArguments["health_check_config"]>): GatewayHealthCheck {
  const common = {
    every: seconds(check.interval),
    timeout: seconds(check.timeout),
    healthyAfter: check.healthy_threshold,
    unhealthyAfter: check.unhealthy_threshold,
  };
  if (check.protocol === "TCP") return { protocol: "TCP", ...common };
  return {
    protocol: "HTTP",
    ...(check.http_path === undefined ? {} : { path: check.http_path }),
    ...(check.expected_statuses === undefined ? {} : { statuses: check.expected_statuses.map(Number) }),
    ...common,
  };
}
