import { physicalName } from "../base";
import type { Platform } from "../config";

/** Ids of the constructs that make the queues: their names follow from these. */
export const MESSAGING_ID = "Messaging";
export const queueId = (name: string): string => `Queue-${name}`;

/** Physical names of a queue of the platform file and of its dead letters. They are unique in a region. */
export function queueNames({ name: platform, environment }: Platform, name: string) {
  const prefix = `${platform}-${environment}`;
  const named = (...suffix: readonly string[]): string =>
    physicalName(`messaging.queues.${name}`, "queue", { prefix, path: [MESSAGING_ID, queueId(name), ...suffix] });
  return { work: named(), deadLetters: named("dlq") };
}
