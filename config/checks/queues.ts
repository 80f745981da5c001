import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Platform } from "../spec/platform";
import { type Check } from "./check";
import { unknownName } from "./unknown-name";

const QUEUES = ["messaging", "queues"];

/** Queues that are named exist, every queue has someone who empties it, and dead letters have someone who hears of them. */
export const queues: Check = (platform) => [
  ...unknownQueues(platform),
  ...unread(platform),
  ...companions(platform),
  ...unheard(platform),
];

function unknownQueues({ services, media, messaging }: Platform): Finding[] {
  const known = Object.keys(messaging.queues);
  const named: { path: Path; queue: string }[] = [
    ...Object.entries(services).flatMap(([name, service]) =>
      (["sends", "receives"] as const).flatMap((verb) =>
        service[verb].map((queue, index) => ({ path: ["services", name, verb, index], queue })),
      ),
    ),
    ...Object.entries(media).map(([name, { queue }]) => ({ path: ["media", name, "queue"], queue })),
    ...Object.entries(messaging.events.rules).map(([name, { queue }]) => ({
      path: ["messaging", "events", "rules", name, "queue"],
      queue,
    })),
  ];
  return named
    .filter(({ queue }) => !known.includes(queue))
    .map(({ path, queue }) => unknownName(path, queue, "a queue of messaging.queues", known, [["messaging"], QUEUES]));
}

function unread({ services, media, messaging }: Platform): Finding[] {
  const read = new Set([
    ...Object.values(services).flatMap(({ receives }) => receives),
    ...Object.values(media).map(({ queue }) => queue),
  ]);
  const readers = [
    ...Object.keys(services).map((name) => ["services", name, "receives"]),
    ...Object.keys(media).map((name) => ["media", name, "queue"]),
  ];
  return Object.keys(messaging.queues)
    .filter((queue) => !read.has(queue))
    .map((queue) => ({
      path: [...QUEUES, queue],
      part: "key",
      lists: [["services"], ["media"]],
      reads: readers,
      message: "nobody takes work from it",
      hint: "add it to the receives of a service, or to a media worker",
    }));
}

/** `NAME-dlq` is made beside NAME. */
function companions({ messaging }: Platform): Finding[] {
  return Object.keys(messaging.queues)
    .filter((queue) => queue.endsWith("-dlq"))
    .map((queue) => ({
      path: [...QUEUES, queue],
      part: "key",
      message: "names that end in -dlq are kept for dead letters",
      hint: "rename it",
    }));
}

function unheard({ messaging, alarms }: Platform): Finding[] {
  const [first] = Object.keys(messaging.queues);
  if (first === undefined || alarms.emails.length > 0) return [];
  return [
    {
      path: [...QUEUES, first],
      part: "key",
      reads: [["alarms", "emails"]],
      message: "nobody hears of its dead letters",
      hint: "add an address to alarms.emails",
    },
  ];
}
