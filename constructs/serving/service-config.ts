import type { Duration } from "../../base";
import type { ModelMount } from "../data";
import type { Reach } from "./reach";
import type { Scaling, ScalingSignal } from "./scaling";
import type { JsonObject } from "./service-json";

/**
 * Keys of a service's JSON that the vendor's pages spell in more than one way. A wrong one is ignored without a word:
 * look at the first live service, and set here what it took.
 */
export interface ServiceSpelling {
  /** The third probe. @default "health_check", as PAI's own client writes it; its diagnosis skill reads `readiness_check` */
  readonly readiness?: "health_check" | "readiness_check";
  /** Where the autoscaler's targets stand. @default "scaleStrategies", as the API has it; one page shows `strategies` */
  readonly autoscaler?: "scaleStrategies" | "strategies";
  /** The signal of busy GPUs. @default "gpu"; the API's own list has `gpu[util]` */
  readonly gpuSignal?: "gpu" | "gpu[util]";
}

/** How a container is asked whether it lives. */
export interface ServiceProbe {
  readonly path: string;
  readonly port: number;
  /** From the start until it answers. */
  readonly startWithin: Duration;
}

export interface SpotOptions {
  /** Most that an hour of an instance type may cost, USD, by type. @default the on-demand price of each */
  readonly priceLimits?: Readonly<Record<string, number>>;
  /** An hour in which a new instance is not taken away. @default true; without it instances are about a tenth cheaper */
  readonly protected?: boolean;
}

export interface ServiceInput {
  readonly name: string;
  readonly workspaceId: string | undefined;
  readonly instanceTypes: readonly string[];
  readonly spot: SpotOptions | undefined;
  readonly scaling: Scaling;
  readonly network: {
    readonly vpcId: string;
    readonly vswitchIds: readonly string[];
    readonly securityGroupId: string;
  };
  readonly reach: Reach;
  readonly image: string;
  readonly script: string | undefined;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly probe: ServiceProbe;
  readonly mounts: readonly ModelMount[];
  readonly sharedMemoryGiB: number | undefined;
  readonly requestTimeout: Duration;
  readonly drain: Duration;
  readonly driverVersion: string | undefined;
  readonly extraDiskGiB: number | undefined;
  readonly token: string;
  readonly spelling: ServiceSpelling;
}

/**
 * What PAI-EAS is told of a service.
 * https://www.alibabacloud.com/help/en/pai/user-guide/parameters-of-model-services
 */
export function serviceConfig(input: ServiceInput): JsonObject {
  const { scaling, image, script, port, environment, mounts, requestTimeout, drain } = input;
  const env = Object.entries(environment).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    metadata: {
      name: input.name,
      // with an autoscaler this is where it starts from
      instance: Math.max(1, scaling.min),
      workspace_id: input.workspaceId,
      shm_size: input.sharedMemoryGiB,
      rpc: { keepalive: requestTimeout.milliseconds, enable_sigterm: true },
      rolling_strategy: { max_surge: 1, max_unavailable: 0 },
      scheduling: { spread: { policy: "zone" } },
    },
    cloud: {
      computing: computing(input),
      networking: {
        vpc_id: input.network.vpcId,
        vswitch_id: input.network.vswitchIds.join(","),
        security_group_id: input.network.securityGroupId,
      },
    },
    containers: [
      {
        image,
        port,
        ...(script === undefined ? {} : { script }),
        ...(env.length === 0 ? {} : { env: env.map(([name, value]) => ({ name, value })) }),
        ...probes(input),
      },
    ],
    ...(mounts.length === 0 ? {} : { storage: mounts.map(storage) }),
    ...networking(input.reach),
    ...autoscaling(scaling, input.spelling),
    ...features(input),
    runtime: { termination_grace_period: Math.ceil(drain.seconds) },
    // what the service adds by itself: left out, every plan would show it as a change
    labels: {},
    token: input.token,
  };
}

/** Writes the third probe of other people's keys as the service is told to spell it. */
export function spelled(keys: JsonObject, { readiness = "health_check" }: ServiceSpelling): JsonObject {
  const { containers } = keys;
  if (readiness === "health_check" || !Array.isArray(containers)) return keys;
  return {
    ...keys,
    containers: (containers as readonly JsonObject[]).map(({ health_check, ...rest }) =>
      health_check === undefined ? rest : { ...rest, [readiness]: health_check },
    ),
  };
}

function computing({ instanceTypes, spot }: ServiceInput): JsonObject {
  return {
    instances: instanceTypes.map((type) => ({ type, spot_price_limit: spot?.priceLimits?.[type] })),
    ...(spot === undefined ? {} : { disable_spot_protection_period: spot.protected === false }),
  };
}

const PERIOD_SECONDS = 10;

/** Every field is written: the pages don't agree on what is meant when one is left out. */
function probes({ probe, spelling }: ServiceInput): JsonObject {
  const { readiness = "health_check" } = spelling;
  const http_get = { path: probe.path, port: probe.port };
  const check = (period: number, timeout: number, failures: number): JsonObject => ({
    http_get,
    initial_delay_seconds: 0,
    period_seconds: period,
    timeout_seconds: timeout,
    success_threshold: 1,
    failure_threshold: failures,
  });
  return {
    startup_check: check(PERIOD_SECONDS, 5, Math.ceil(probe.startWithin.seconds / PERIOD_SECONDS)),
    liveness_check: check(PERIOD_SECONDS, 5, 6),
    [readiness]: check(5, 3, 3),
  };
}

function storage(mount: ModelMount): JsonObject {
  const { mountPath, readOnly, path } = mount;
  return mount.kind === "oss"
    ? { mount_path: mountPath, oss: { path, readOnly } }
    : { mount_path: mountPath, nfs: { server: mount.server, path, readOnly } };
}

function networking(reach: Reach): JsonObject {
  switch (reach.kind) {
    case "nlb":
      return { networking: { nlb: [{ id: reach.balancer.loadBalancerId, listener_port: reach.port }] } };
    case "nacos":
      return { networking: { nacos: [{ nacos_id: reach.server.instanceId }] } };
    case "sharedGateway":
      return {};
  }
}

function autoscaling(scaling: Scaling, spelling: ServiceSpelling): JsonObject {
  const { autoscaler = "scaleStrategies", gpuSignal = "gpu" } = spelling;
  const metric = (signal: ScalingSignal): string => ({ qps: "qps", cpu: "cpu", gpu: gpuSignal })[signal];
  const strategies =
    autoscaler === "strategies"
      ? Object.fromEntries(scaling.targets.map(({ signal, value }) => [metric(signal), value]))
      : scaling.targets.map(({ signal, value }) => ({ metricName: metric(signal), threshold: value }));
  return {
    ...(scaling.scaled ? { autoscaler: { min: scaling.min, max: scaling.max, [autoscaler]: strategies } } : {}),
    ...(scaling.schedule.length === 0
      ? {}
      : {
          cronscaler: {
            ScaleJobs: scaling.schedule.map(({ name, schedule, replicas }) => ({
              Name: name,
              Schedule: schedule,
              TargetSize: replicas,
            })),
          },
        }),
  };
}

function features({ driverVersion, extraDiskGiB }: ServiceInput): JsonObject {
  const all = {
    ...(driverVersion === undefined ? {} : { "eas.aliyun.com/gpu-driver-version": `tesla=${driverVersion}` }),
    ...(extraDiskGiB === undefined ? {} : { "eas.aliyun.com/extra-ephemeral-storage": `${extraDiskGiB}Gi` }),
  };
  return Object.keys(all).length === 0 ? {} : { features: all };
}
