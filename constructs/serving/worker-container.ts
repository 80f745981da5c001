import type { EciContainerGroupContainers } from "#alicloud/eci-container-group";
import { type Duration, minutes } from "../../base";

/** How a worker is asked whether it lives. */
export interface WorkerHealth {
  /** @default "/health" */
  readonly path?: string;
  /** 1 to 65535. @default 8000 */
  readonly port?: number;
  /** Until the first question: the time that weights take to load. @default 5 minutes */
  readonly startWithin?: Duration;
}

/** The same with every default: a minute of wrong answers ends a worker. */
export interface LivenessQuestion {
  readonly path: string;
  readonly port: number;
  readonly startSeconds: number;
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  readonly failureThreshold: number;
}

export function livenessQuestion({
  path = "/health",
  port = 8000,
  startWithin = minutes(5),
}: WorkerHealth): LivenessQuestion {
  const startSeconds = Math.ceil(startWithin.seconds);
  return { path, port, startSeconds, periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 6 };
}

export interface WorkerContainerOptions {
  readonly image: string;
  readonly gpus: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly health: WorkerHealth | false;
}

export function workerContainer({
  image,
  gpus,
  environment,
  health,
}: WorkerContainerOptions): EciContainerGroupContainers {
  return {
    name: "worker",
    image,
    imagePullPolicy: "IfNotPresent",
    ...(gpus === 0 ? {} : { gpu: gpus }),
    environmentVars: Object.entries(environment)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => ({ key, value })),
    ...(health === false ? {} : liveness(livenessQuestion(health))),
  };
}

function liveness({ path, port, startSeconds, ...often }: LivenessQuestion): Partial<EciContainerGroupContainers> {
  return {
    ports: [{ port, protocol: "TCP" }],
    livenessProbe: [{ httpGet: [{ path, port, scheme: "HTTP" }], initialDelaySeconds: startSeconds, ...often }],
  };
}
