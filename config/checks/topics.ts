import { nearest } from "../../base";
import { type Finding } from "../load/finding";
import { type Platform } from "../spec/platform";
import { type Check } from "./check";
import { policyPlaces, topicsKeptBy } from "./policy-places";
import { unknownName } from "./unknown-name";

const TOPICS = ["messaging", "kafka", "topics"];
const READS = [["messaging"], ["messaging", "kafka"], TOPICS];

/** Topics that services name exist, and whoever consumes one is fed by someone. */
export const topics: Check = (platform) => [...unknownTopics(platform), ...unfed(platform), ...companions(platform)];

function unknownTopics({ services, messaging }: Platform): Finding[] {
  const known = Object.keys(messaging.kafka?.topics ?? {});
  return Object.entries(services).flatMap(([name, service]) =>
    (["publishes", "consumes"] as const).flatMap((verb) =>
      service[verb].flatMap((topic, index) =>
        known.includes(topic)
          ? []
          : [unknownName(["services", name, verb, index], topic, "a topic of messaging.kafka.topics", known, READS)],
      ),
    ),
  );
}

function unfed(platform: Platform): Finding[] {
  const { services, messaging } = platform;
  const topicNames = Object.keys(messaging.kafka?.topics ?? {});
  const kept = policyPlaces(platform).flatMap(({ policies }) => topicsKeptBy(policies).map(({ topic }) => topic));
  const published = new Set([...Object.values(services).flatMap(({ publishes }) => publishes), ...kept]);
  const meant = new Set(
    [...published].filter((topic) => !topicNames.includes(topic)).map((topic) => nearest(topic, topicNames)),
  );
  return Object.entries(messaging.kafka?.topics ?? {}).flatMap(([topic, { external }]): Finding[] => {
    if (external || published.has(topic) || meant.has(topic)) return [];
    return [
      {
        path: [...TOPICS, topic],
        part: "key",
        lists: [["services"]],
        reads: Object.keys(services).map((name) => ["services", name, "publishes"]),
        message: "no service publishes it",
        hint: "add it to the publishes of a service, or say external: true",
      },
    ];
  });
}

/** `NAME.dlq` is made beside NAME. */
function companions({ messaging }: Platform): Finding[] {
  return Object.keys(messaging.kafka?.topics ?? {})
    .filter((topic) => topic.endsWith(".dlq"))
    .map((topic) => ({
      path: [...TOPICS, topic],
      part: "key",
      message: "names that end in .dlq are kept for dead letters",
      hint: "rename it, or leave it out: deadLetter makes it",
    }));
}
