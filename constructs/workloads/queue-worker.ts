/**
 * Workers for image, video or audio jobs, as pods on virtual nodes (ECI): each has a machine of its own for as long as it
 * lives. They take work from a queue and answer nobody. Bare container groups, `serving.MediaWorker`, need no cluster.
 * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/deploy-the-virtual-node-controller-and-use-it-to-create-elastic-container-instance-based-pods
 */
import { Construct } from "constructs";
import { type Duration, minutes } from "../../base";
import { gpusOf } from "../../model/catalogue";
import { PropChecks } from "../core";
import { type LivenessQuestion, livenessQuestion, type WorkerHealth } from "../serving";
import { type ChartSource, ChartValues, HelmChart, publishChart } from "./chart";
import { workerObjects } from "./manifests/worker-objects";
import type { ElasticMachine } from "./manifests/elastic-pod";
import type { MicroserviceProps } from "./microservice-props";
import { type SettledService, settleService } from "./settle-service";
import { imageVersion, referenced } from "./service-values";

export interface QueueWorkerProps extends Pick<
  MicroserviceProps,
  "image" | "serviceName" | "namespace" | "replicas" | "secrets" | "identity" | "reaches" | "callsOut"
> {
  /** Where the work comes from, such as the `work` of a `DeadLetterQueue`: told as `QUEUE` and `QUEUE_ENDPOINT`. */
  readonly queue: { readonly queueName: string; readonly endpoint: string };
  /** GPU types of ECI, one to five, tried in order, such as `ecs.gn7i-c16g1.4xlarge`. */
  readonly instanceTypes: readonly string[];
  /** GPUs of a worker, 0 to 16. @default those of the first instance type, which must be known */
  readonly gpus?: number;
  /** Spot capacity: an interrupted job goes back to the queue, and the Deployment makes another worker. @default false */
  readonly spot?: boolean;
  /** Room for images and scratch files, 30 to 2000 GiB. @default 100 */
  readonly ephemeralStorageGiB?: number;
  /** Environment variables beside the queue's. @default none */
  readonly environment?: Readonly<Record<string, string>>;
  /** How a worker is asked whether it lives. @default `/health` on 8000, the first time after 5 minutes */
  readonly health?: WorkerHealth | false;
  /** What a stopping worker has to finish or put back its job, 1 second to 1 hour. @default 2 minutes */
  readonly drain?: Duration;
}

export class QueueWorker extends Construct implements ChartSource {
  readonly chartName: string;
  readonly namespace: string;
  private readonly settings: SettledService;
  private readonly machine: ElasticMachine;
  private readonly liveness: LivenessQuestion | undefined;
  private readonly environment: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: QueueWorkerProps) {
    super(scope, id);
    const { health = {}, ...service } = props;
    const { queue, instanceTypes, spot = false, ephemeralStorageGiB = 100, drain = minutes(2) } = service;
    const gpus = props.gpus ?? instanceTypes.map(gpusOf).find((known) => known !== undefined)?.gpus;
    this.check(props, gpus);
    this.environment = { QUEUE: queue.queueName, QUEUE_ENDPOINT: queue.endpoint, ...props.environment };
    this.settings = settleService(this, {
      ...service,
      callsQueues: true,
      environment: this.environment,
      longestRequest: drain,
    });
    this.machine = { instanceTypes, gpus: gpus ?? 0, spot, ephemeralStorageGiB };
    this.liveness = health === false ? undefined : livenessQuestion(health);
    this.chartName = this.settings.name;
    this.namespace = this.settings.namespace;
    publishChart(this);
  }

  makeChart(): HelmChart {
    const values = new ChartValues();
    return new HelmChart({
      name: this.chartName,
      description: `Workers of ${this.chartName}, on virtual nodes.`,
      appVersion: imageVersion(this.settings.image),
      documents: workerObjects({
        ...referenced(this.settings, this.environment, values),
        callers: [],
        callees: [],
        machine: this.machine,
        liveness: this.liveness,
      }),
      values,
    });
  }

  private check(props: QueueWorkerProps, gpus: number | undefined): void {
    const { instanceTypes, environment = {} } = props;
    const checks = new PropChecks(this)
      .expect("instanceTypes", instanceTypes.length, (count) => count >= 1 && count <= 5, "one to five types")
      .expectWhole("gpus", props.gpus, 0, 16)
      .expectWhole("ephemeralStorageGiB", props.ephemeralStorageGiB, 30, 2000);
    for (const name of Object.keys(environment).filter((key) => key === "QUEUE" || key === "QUEUE_ENDPOINT")) {
      checks.note({ field: `environment.${name}`, got: "a value", want: "nothing: the queue sets it" });
    }
    if (gpus === undefined) {
      const hint = `${instanceTypes.join(", ")} is not in the catalogue`;
      checks.note({ field: "gpus", got: "nothing", want: "the GPUs of a worker", hint });
    }
    checks.done();
  }
}
