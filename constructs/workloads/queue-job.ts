/**
 * Work that runs to its end, one Kubernetes Job for each message of a Kafka topic (KEDA `ScaledJob`), such as training.
 * The worker commits a message once it is done or once it stands in the dead letters; both topics are told to it.
 * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/ack-keda
 */
import { Construct } from "constructs";
import { type Duration, hours } from "../../base";
import { PropChecks } from "../core";
import { type ChartSource, ChartValues, HelmChart, publishChart } from "./chart";
import { jobObjects } from "./manifests/job-objects";
import type { MicroserviceProps } from "./microservice-props";
import { Replicas } from "./replicas";
import type { IMicroservice } from "./service";
import { type SettledService, settleService } from "./settle-service";
import { imageVersion, referenced } from "./service-values";

export interface QueueJobProps extends Omit<
  MicroserviceProps,
  "replicas" | "health" | "policies" | "behindGateway" | "calledFrom" | "port" | "longestRequest"
> {
  /** Topic whose messages are the jobs. Variables `KAFKA_BOOTSTRAP_SERVERS`, `KAFKA_USERNAME`, `KAFKA_PASSWORD` must be given. */
  readonly topic: string;
  /** Topic for messages that could not be processed. */
  readonly deadLetterTopic: string;
  /** Consumer group. @default the name */
  readonly group?: string;
  /** Jobs at the same time, 1 to 200. @default 4 */
  readonly atOnce?: number;
  /** How often a job is tried again before its message goes to the dead letters, 0 to 10. @default 2 */
  readonly retries?: number;
  /** A job is stopped after this long, 1 min to 7 days. @default 24 hours */
  readonly timeLimit?: Duration;
}

const BROKER = ["KAFKA_BOOTSTRAP_SERVERS", "KAFKA_USERNAME", "KAFKA_PASSWORD"];

export class QueueJob extends Construct implements ChartSource {
  readonly chartName: string;
  readonly namespace: string;
  private readonly settings: SettledService;
  private readonly environment: Readonly<Record<string, string>>;
  private readonly callees = new Map<string, number>();
  private readonly retries: number;
  private readonly timeLimit: Duration;

  constructor(scope: Construct, id: string, props: QueueJobProps) {
    super(scope, id);
    const { topic, deadLetterTopic, atOnce = 4, retries = 2, timeLimit = hours(24) } = props;
    const given = [...Object.keys(props.environment ?? {}), ...Object.keys(props.secrets ?? {})];
    new PropChecks(this)
      .expectWhole("atOnce", atOnce, 1, 200)
      .expectWhole("retries", retries, 0, 10)
      .expect("timeLimit", timeLimit, (it) => it.minutes >= 1 && it.minutes <= 10_080, "1m to 7d")
      .expect("deadLetterTopic", deadLetterTopic, (it) => it !== topic, "another topic than the work's own")
      .expect(
        "environment",
        given,
        (names) => BROKER.every((name) => names.includes(name)),
        `${BROKER.join(", ")} among environment and secrets`,
      )
      .done();
    const settled = settleService(this, props);
    const group = props.group ?? settled.name;
    this.settings = { ...settled, replicas: Replicas.between(0, atOnce).onLag({ topic, group, perCopy: 1 }) };
    this.chartName = settled.name;
    this.namespace = settled.namespace;
    this.retries = retries;
    this.timeLimit = timeLimit;
    this.environment = {
      ...props.environment,
      JOB_TOPIC: topic,
      JOB_GROUP: group,
      JOB_DEAD_LETTER_TOPIC: deadLetterTopic,
      JOB_TRIES: String(retries + 1),
    };
    for (const callee of props.calls ?? []) this.call(callee);
    publishChart(this);
  }

  /** Opens the way to a service. */
  call(callee: IMicroservice): void {
    this.callees.set(callee.serviceName, callee.port);
    callee.admit(this.chartName);
  }

  makeChart(): HelmChart {
    const values = new ChartValues();
    const spec = { ...referenced(this.settings, this.environment, values), callers: [] };
    const callees = [...this.callees].map(([name, port]) => ({ name, port }));
    return new HelmChart({
      name: this.chartName,
      description: `Jobs of ${this.chartName}, one for each message.`,
      appVersion: imageVersion(this.settings.image),
      documents: jobObjects({
        ...spec,
        callees,
        retries: this.retries,
        timeLimitSeconds: Math.ceil(this.timeLimit.seconds),
      }),
      values,
    });
  }
}
