/**
 * Workers for long image and video jobs, each alone on a machine of its own: `alicloud_eci_container_group`, with the
 * image kept near by `alicloud_eci_image_cache`. They take work from a queue and answer nobody: the address of a group
 * changes when it is replaced. Work that comes and goes runs better as Pods on virtual nodes (`cluster.ElasticNodes`).
 * https://www.alibabacloud.com/help/en/eci/product-overview/what-is-elastic-container-instance
 */
import { Construct } from "constructs";
import { EciContainerGroup } from "#alicloud/eci-container-group";
import { EciImageCache } from "#alicloud/eci-image-cache";
import { type Duration, minutes } from "../../base";
import { gpusOf } from "../../model/catalogue";
import { type Grantee, ServiceRole } from "../access";
import { nameOf, PropChecks, tagsOf, waitFor } from "../core";
import type { Queue } from "../messaging";
import { type INetwork, type ISecurityGroup, SecurityBoundary } from "../network";
import { workerContainer, type WorkerHealth } from "./worker-container";

export interface MediaWorkerProps {
  readonly network: INetwork;
  /** With a fixed version, as the VPC reaches it. */
  readonly image: string;
  /** GPU types of ECI, one to five, tried in order, such as `ecs.gn7i-c16g1.4xlarge`. */
  readonly instanceTypes: readonly string[];
  /** Where the work comes from: its name and endpoint are in the environment as `QUEUE` and `QUEUE_ENDPOINT`. */
  readonly queue: Queue;
  /** Groups, 0 to 100. They don't scale. @default 1 */
  readonly replicas?: number;
  /** GPUs of a worker. @default those of the first instance type, which must be known */
  readonly gpus?: number;
  /** Takes spot capacity: an interrupted job goes back to the queue, but its worker is gone until the next deployment. @default on demand */
  readonly spot?: {
    /** Most that an hour may cost. @default the on-demand price */
    readonly priceLimit?: number;
  };
  /** Room for images and scratch files, 30 to 2000 GiB. @default 100 */
  readonly ephemeralStorageGiB?: number;
  /** Keeps the image near, so that a worker starts in seconds. @default 100 GiB for 30 days after its last use */
  readonly imageCache?: { readonly sizeGiB?: number; readonly retentionDays?: number } | false;
  /** How a worker is asked whether it lives. @default `/health` on 8000, the first time after 5 minutes */
  readonly health?: WorkerHealth | false;
  /** What a stopping worker has to finish or put back its job, 1 second to 1 hour. @default 2 minutes */
  readonly drain?: Duration;
  /** Environment variables beside the queue's. @default none */
  readonly environment?: Readonly<Record<string, string>>;
  /** A private registry of Container Registry, Enterprise Edition. @default none: the image is pulled without a login */
  readonly registry?: { readonly instanceId: string; readonly domain: string };
  /** @default one of its own that lets nobody in */
  readonly securityGroup?: ISecurityGroup;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

export class MediaWorker extends Construct {
  readonly workers: readonly EciContainerGroup[];
  readonly imageCache: EciImageCache | undefined;
  /** What workers act as: it may receive from the queue. Grant it what else they need, such as the bucket for results. */
  readonly role: Grantee;

  constructor(scope: Construct, id: string, props: MediaWorkerProps) {
    super(scope, id);
    const { network, image, instanceTypes, queue, replicas = 1, spot, ephemeralStorageGiB = 100 } = props;
    const { drain = minutes(2), environment = {}, health = {}, registry } = props;
    const gpus = props.gpus ?? instanceTypes.map(gpusOf).find((known) => known !== undefined)?.gpus;
    this.check(props, gpus);

    const role = new ServiceRole(this, "Role", { services: ["ecs.aliyuncs.com"] });
    queue.grants.receive(role);
    this.role = role;
    const group =
      props.securityGroup ??
      new SecurityBoundary(this, "Boundary", { network }).addGroup("Group", { members: ["pod"] });
    this.imageCache = props.imageCache === false ? undefined : this.cache(props, group);
    this.workers = Array.from({ length: replicas }, (_, index) => {
      const worker = new EciContainerGroup(this, `Worker-${index + 1}`, {
        containerGroupName: nameOf(this, "container-group", String(index + 1)),
        vswitchId: network
          .vswitches("pod")
          .map((vswitch) => vswitch.id)
          .join(","),
        securityGroupId: group.securityGroupId,
        instanceType: instanceTypes.join(","),
        restartPolicy: "Always",
        ramRoleName: role.roleName,
        autoMatchImageCache: true,
        spotStrategy:
          spot === undefined ? "NoSpot" : spot.priceLimit === undefined ? "SpotAsPriceGo" : "SpotWithPriceLimit",
        ...(spot?.priceLimit === undefined ? {} : { spotPriceLimit: spot.priceLimit }),
        ephemeralStorage: ephemeralStorageGiB,
        terminationGracePeriodSeconds: Math.ceil(drain.seconds),
        containers: [
          workerContainer({
            image,
            gpus: gpus ?? 0,
            environment: { QUEUE: queue.queueName, QUEUE_ENDPOINT: queue.endpoint, ...environment },
            health,
          }),
        ],
        ...(registry === undefined
          ? {}
          : { acrRegistryInfo: [{ instanceId: registry.instanceId, domains: [registry.domain] }] }),
        tags: tagsOf(this, props.tags),
      });
      waitFor(worker, network.ready, role, ...(this.imageCache === undefined ? [] : [this.imageCache]));
      return worker;
    });
  }

  private cache(props: MediaWorkerProps, group: ISecurityGroup): EciImageCache {
    const { network, image, imageCache = {} } = props;
    const { sizeGiB = 100, retentionDays = 30 } = imageCache === false ? {} : imageCache;
    const cache = new EciImageCache(this, "ImageCache", {
      imageCacheName: nameOf(this, "container-group"),
      images: [image],
      vswitchId: network.vswitches("pod")[0]?.id ?? "",
      securityGroupId: group.securityGroupId,
      imageCacheSize: sizeGiB,
      retentionDays,
    });
    waitFor(cache, network.ready);
    return cache;
  }

  private check(props: MediaWorkerProps, gpus: number | undefined): void {
    const { image, instanceTypes, replicas, drain, environment = {} } = props;
    const { sizeGiB, retentionDays } = props.imageCache === false ? {} : (props.imageCache ?? {});
    const checks = new PropChecks(this)
      .expect(
        "image",
        image,
        (it) => /[^/]:[\w.-]+$/.test(it) && !it.endsWith(":latest"),
        "an image with a fixed version",
      )
      .expect("instanceTypes", instanceTypes.length, (count) => count >= 1 && count <= 5, "one to five types")
      .expectWhole("replicas", replicas, 0, 100)
      .expectWhole("gpus", props.gpus, 0, 16)
      .expectWhole("ephemeralStorageGiB", props.ephemeralStorageGiB, 30, 2000)
      .expectWhole("imageCache.sizeGiB", sizeGiB, 20, 32_768)
      .expectWhole("imageCache.retentionDays", retentionDays, 1, 3650)
      .expect("spot.priceLimit", props.spot?.priceLimit, (limit) => limit > 0, "a price above 0")
      .expect("drain", drain, ({ seconds }) => seconds >= 1 && seconds <= 3600, "1s to 1h");
    for (const name of Object.keys(environment).filter((key) => key === "QUEUE" || key === "QUEUE_ENDPOINT")) {
      checks.note({ field: `environment.${name}`, got: "a value", want: "nothing: the queue sets it" });
    }
    if (gpus === undefined) {
      checks.note({
        field: "gpus",
        got: "nothing",
        want: "the GPUs of a worker",
        hint: `${instanceTypes.join(", ")} is not in the catalogue`,
      });
    }
    checks.done();
  }
}
