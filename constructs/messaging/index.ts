export { type ConfigContent, type ConfigFormat, type ConfigValue } from "./config-content";
export { ConfigDocument, type ConfigDocumentOptions, type ConfigDocumentProps } from "./config-document";
export { ConfigServer, type ConfigServerAttributes, type ConfigServerProps, type IConfigServer } from "./config-server";
export { DeadLetterQueue, type DeadLetterQueueProps, type IDeadLetterQueue } from "./dead-letter-queue";
export { EventBus, type EventBusGrants, type EventBusProps, type IEventBus, SEND_TO_QUEUES_ROLE } from "./event-bus";
export { type EventPattern, EventRule, type EventRuleProps } from "./event-rule";
export {
  type AddTopicOptions,
  type ConsumeOptions,
  EventStream,
  type EventStreamAttributes,
  type EventStreamProps,
  type IEventStream,
} from "./event-stream";
export { EventTarget } from "./event-target";
export { Queue } from "./queue";
export { type StreamClient } from "./stream-access";
export { type StreamMetrics } from "./stream-metrics";
export { streamPort, type StreamProtocol } from "./stream-protocol";
export { Topic, type TopicOptions, type TopicProps } from "./topic";
