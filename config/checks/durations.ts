import { Duration } from "../../base";
import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Platform } from "../spec/platform";
import { type Check } from "./check";

interface Limit {
  readonly path: Path;
  readonly text: string;
  readonly least: string;
  readonly most: string;
}

/** Durations are within what each product allows. */
export const durations: Check = (platform) => [
  ...limits(platform).flatMap(outside),
  ...Object.entries(platform.messaging.queues).flatMap(([name, queue]): Finding[] => {
    const path = ["messaging", "queues", name];
    if (!Duration.parse(queue.visibilityTimeout).isLongerThan(Duration.parse(queue.retention))) return [];
    return [
      {
        path: [...path, "visibilityTimeout"],
        reads: [[...path, "retention"]],
        message: `a message would be hidden (${queue.visibilityTimeout}) longer than it is kept (${queue.retention})`,
      },
    ];
  }),
];

/** Queue, listener and maintenance limits: the provider's own ranges, and the vendor pages of ALB and ACK. */
function limits({ cluster, messaging, loadBalancers, observability, gateways, drills }: Platform): Limit[] {
  return [
    ...(drills === undefined ? [] : [{ path: ["drills", "hold"], text: drills.hold, least: "1m", most: "1h" }]),
    { path: ["observability", "probes", "timeout"], text: observability.probes.timeout, least: "1s", most: "60s" },
    { path: ["cluster", "maintenance", "length"], text: cluster.maintenance.length, least: "1h", most: "24h" },
    ...Object.entries(messaging.queues).flatMap(([name, queue]) => {
      const path = ["messaging", "queues", name];
      return [
        { path: [...path, "visibilityTimeout"], text: queue.visibilityTimeout, least: "1s", most: "12h" },
        { path: [...path, "retention"], text: queue.retention, least: "60s", most: "7d" },
      ];
    }),
    ...(gateways?.dns === undefined
      ? []
      : [{ path: ["gateways", "dns", "ttl"], text: gateways.dns.ttl, least: "1m", most: "1d" }]),
    ...Object.entries(loadBalancers).flatMap(([name, balancer]) => {
      const path = ["loadBalancers", name];
      return [
        { path: [...path, "requestTimeout"], text: balancer.requestTimeout, least: "1s", most: "600s" },
        { path: [...path, "idleTimeout"], text: balancer.idleTimeout, least: "1s", most: "600s" },
      ];
    }),
  ];
}

function outside({ path, text, least, most }: Limit): Finding[] {
  const duration = Duration.parse(text);
  if (!duration.isLongerThan(Duration.parse(most)) && !Duration.parse(least).isLongerThan(duration)) return [];
  return [{ path, got: text, want: `${least} to ${most}` }];
}
