import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** What is read when the metrics are asked for. */
export interface Readings {
  readonly bodyBytes: () => number;
  readonly validations: () => number;
  readonly letters: () => number;
}

const SECONDS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 15, 30];

/** The numbers of one process. */
export class Metrics {
  readonly registry = new Registry();
  private readonly prefix = { registers: [this.registry] };

  readonly requests = new Counter({
    ...this.prefix,
    name: "middleware_requests_total",
    help: "Requests by target, rung of the ladder, outcome and reason",
    labelNames: ["target", "rung", "outcome", "reason"] as const,
  });
  readonly seconds = new Histogram({
    ...this.prefix,
    name: "middleware_request_seconds",
    help: "From the arrival of the headers to the answer",
    labelNames: ["rung"] as const,
    buckets: SECONDS,
  });
  readonly skipped = new Counter({
    ...this.prefix,
    name: "middleware_validation_skipped_total",
    help: "Requests that a policy let pass unchecked",
    labelNames: ["target", "reason"] as const,
  });
  readonly kafkaFailures = new Counter({
    ...this.prefix,
    name: "middleware_kafka_failures_total",
    help: "Sends to Kafka that failed or were not acknowledged in time",
  });
  readonly lastAcknowledged = new Gauge({
    ...this.prefix,
    name: "middleware_kafka_last_acknowledged_timestamp_seconds",
    help: "When Kafka last acknowledged a letter",
  });
  readonly reloads = new Counter({
    ...this.prefix,
    name: "middleware_config_reloads_total",
    help: "Changed configurations by result: taken or refused",
    labelNames: ["result"] as const,
  });
  readonly configRefused = new Gauge({
    ...this.prefix,
    name: "middleware_config_refused",
    help: "1 while the configuration file holds something that was refused",
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Adds what others count. */
  read({ bodyBytes, validations, letters }: Readings): void {
    const gauge = (name: string, help: string, value: () => number): void => {
      new Gauge({
        ...this.prefix,
        name,
        help,
        collect() {
          this.set(value());
        },
      });
    };
    gauge("middleware_body_bytes", "Bytes that request bodies hold or have reserved", bodyBytes);
    gauge("middleware_validations_in_flight", "Requests being validated", validations);
    gauge("middleware_letters_in_flight", "Letters being kept", letters);
  }
}
