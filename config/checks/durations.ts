import { Duration, days, hours, seconds } from "../../base";
import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Platform } from "../spec/platform";
import { type Check } from "./check";

interface Limit {
  readonly path: Path;
  readonly text: string;
  readonly least: Duration;
  readonly most: Duration;
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
function limits({ cluster, messaging, loadBalancers }: Platform): Limit[] {
  return [
    { path: ["cluster", "maintenance", "length"], text: cluster.maintenance.length, least: hours(1), most: hours(24) },
    ...Object.entries(messaging.queues).flatMap(([name, queue]) => {
      const path = ["messaging", "queues", name];
      return [
        { path: [...path, "visibilityTimeout"], text: queue.visibilityTimeout, least: seconds(1), most: hours(12) },
        { path: [...path, "retention"], text: queue.retention, least: seconds(60), most: days(7) },
      ];
    }),
    ...Object.entries(loadBalancers).flatMap(([name, balancer]) => {
      const path = ["loadBalancers", name];
      return [
        { path: [...path, "requestTimeout"], text: balancer.requestTimeout, least: seconds(1), most: seconds(600) },
        { path: [...path, "idleTimeout"], text: balancer.idleTimeout, least: seconds(1), most: seconds(600) },
      ];
    }),
  ];
}

function outside({ path, text, least, most }: Limit): Finding[] {
  const duration = Duration.parse(text);
  if (!duration.isLongerThan(most) && !least.isLongerThan(duration)) return [];
  return [{ path, got: text, want: `${least.toString()} to ${most.toString()}` }];
}
