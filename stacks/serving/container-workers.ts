import { Construct } from "constructs";
import type { MediaSpec, Platform } from "../../config";
import type { INetwork } from "../../constructs/network";
import { MediaWorker } from "../../constructs/serving";
import type { DataStack } from "../data-stack";
import { mostOf } from "../graph/replicas";

export interface ContainerWorkersProps {
  readonly platform: Platform;
  readonly network: INetwork;
  readonly data: DataStack;
}

/** The media workers that run as bare container groups, and for which there are any. */
export function containerWorkers({ media }: Platform): readonly (readonly [name: string, spec: MediaSpec])[] {
  return Object.entries(media).filter(
    ([, { runsOn, replicas }]) => runsOn === "container-groups" && mostOf(replicas) > 0,
  );
}

/** Workers that are alone on their machines: they take jobs from their queue, and put results into their bucket. */
export class ContainerWorkers extends Construct {
  readonly workers: Readonly<Record<string, MediaWorker>>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: ContainerWorkersProps,
  ) {
    super(scope, id);
    this.workers = Object.fromEntries(
      containerWorkers(props.platform).flatMap(([name, spec]) => {
        const worker = this.addWorker(name, spec);
        return worker === undefined ? [] : [[name, worker]];
      }),
    );
  }

  private addWorker(name: string, spec: MediaSpec): MediaWorker | undefined {
    const { network, data } = this.props;
    const queue = data.messaging.queues[spec.queue]?.work;
    if (queue === undefined) return undefined;
    const bucket = spec.bucket === undefined ? undefined : data.buckets[spec.bucket];
    const worker = new MediaWorker(this, name, {
      network,
      image: spec.image,
      instanceTypes: spec.instanceTypes,
      queue,
      replicas: mostOf(spec.replicas),
      ephemeralStorageGiB: spec.ephemeralStorageGiB,
      ...(spec.spot ? { spot: {} } : {}),
      ...(bucket === undefined ? {} : { environment: { BUCKET: bucket.bucketName } }),
    });
    bucket?.grants.readWrite(worker.role);
    return worker;
  }
}
