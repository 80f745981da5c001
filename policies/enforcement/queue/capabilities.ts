import { can, cannot, type CapabilityTable } from "../capability";
import { SOURCES } from "../sources";

const noRequests = (what: string) => cannot(`a queue holds messages and ${what}`, SOURCES.mnsQueue);

export const QUEUE_CAPABILITIES: CapabilityTable = {
  health: noRequests("has no members to probe"),
  timeout: {
    request: can("alicloud_message_service_queue.visibility_timeout", "1 s to 43,200 s"),
    "per-try": noRequests("times deliveries only as a whole"),
    idle: noRequests("has no connections"),
  },
  retry: {
    conditions: noRequests("delivers again whatever was not acknowledged, for any reason"),
    backoff: cannot(
      "a message is delivered again when its visibility time is over; there is no backoff",
      SOURCES.mnsQueue,
    ),
    "per-try": noRequests("times deliveries by visibility_timeout: use TimeoutPolicy.request"),
    budget: noRequests("has no budget of deliveries"),
    redelivery: can("alicloud_message_service_queue.dlq_policy.max_receive_count"),
  },
  "circuit-breaker": noRequests("cuts off no consumer"),
  "rate-limit": noRequests("lets consumers take what they can"),
  auth: noRequests("leaves access to RAM"),
  validation: noRequests("reads no bodies"),
  cache: noRequests("has no answers to keep"),
  fallback: noRequests("has no second consumer"),
  failover: noRequests("is moved between zones by the product itself"),
  "dead-letter": {
    capture: noRequests("captures no requests: the middleware gateway does"),
    redrive: can(
      "alicloud_message_service_queue.dlq_policy and a second queue",
      "a message is at most 64 KiB: larger payloads go to object storage",
    ),
    "companion-topic": can("a second alicloud_alikafka_topic", "the broker has no redrive: consumers write to it"),
  },
  rollout: noRequests("has no versions"),
  tracing: noRequests("makes no spans: producers and consumers do"),
  logging: {
    "access-log": can("alicloud_message_service_queue.logging_enabled"),
    "ladder-steps": noRequests("sees no ladder"),
  },
};
