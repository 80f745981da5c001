import type { Platform } from "../../config";
import type { AlarmSet } from "../../constructs/observability";
import type { DataStack } from "../data-stack";

/** Alarms on what a region keeps: what runs full, what fails, and what nobody reads. Queues bring their own. */
export function watchData(alarms: AlarmSet, platform: Platform, data: DataStack): void {
  const atLeast = Number(platform.alarms.bounds.fullness.replace("%", ""));
  const watchAll = (name: string, figures: Readonly<Record<string, Parameters<AlarmSet["fullness"]>[1]>>): void => {
    for (const [figure, metric] of Object.entries(figures)) alarms.fullness(`${name}-${figure}`, metric, { atLeast });
  };
  for (const cluster of data.databases?.clusters ?? []) {
    const { metrics, node } = cluster;
    watchAll(`polardb-${node.id.toLowerCase()}`, {
      cpu: metrics.cpuUsage(),
      memory: metrics.memoryUsage(),
      connections: metrics.connectionUsage(),
    });
  }
  if (data.redis !== undefined) {
    const { metrics } = data.redis;
    watchAll("redis", {
      cpu: metrics.cpuUsage(),
      memory: metrics.memoryUsage(),
      connections: metrics.connectionUsage(),
    });
  }
  if (data.vectors !== undefined) {
    const { metrics } = data.vectors;
    watchAll("vectors", { cpu: metrics.cpuUsage(), memory: metrics.memoryUsage(), disk: metrics.diskUsage() });
  }
  for (const [name, bucket] of Object.entries(data.buckets)) {
    alarms.successes(`bucket-${name}`, bucket.metrics.availability());
  }
  watchStream(alarms, platform, data);
}

function watchStream(alarms: AlarmSet, platform: Platform, data: DataStack): void {
  const { stream } = data.messaging;
  const { kafka } = platform.messaging;
  if (stream === undefined || kafka === undefined) return;
  for (const [service, { consumes }] of Object.entries(platform.services)) {
    if (consumes.length === 0) continue;
    alarms.backlog(`lag-${service}`, stream.metrics.lag(service), { atLeast: platform.alarms.bounds.lag });
  }
  for (const [topic, { deadLetter }] of Object.entries(kafka.topics)) {
    if (deadLetter) alarms.failures(`dead-letters-${topic}`, stream.metrics.arrivals(`${topic}.dlq`), ARRIVED);
  }
}

/** Messages a second: anything above nothing, in a single minute. */
const ARRIVED = { atLeast: 0.01, periods: 1 } as const;
