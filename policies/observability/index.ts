export { LoggingPolicy } from "./logging-policy";
export { type Collector, TracingPolicy } from "./tracing-policy";
