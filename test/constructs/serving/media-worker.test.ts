import { minutes, seconds } from "../../../base";
import type { PlatformStack } from "../../../constructs/core";
import { DeadLetterQueue } from "../../../constructs/messaging";
import { MediaWorker, type MediaWorkerProps } from "../../../constructs/serving";
import { render } from "../../support/render";
import { networkIn } from "../support/network";

const IMAGE = "registry.example.com/lumen/video:1.4.2";

const workers = (stack: PlatformStack, props: Partial<MediaWorkerProps> = {}) =>
  new MediaWorker(stack, "Video", {
    network: networkIn(stack),
    image: IMAGE,
    instanceTypes: ["ecs.gn7i-c16g1.4xlarge"],
    queue: DeadLetterQueue.fromNames(stack, "Jobs", { work: "jobs", deadLetters: "jobs-dlq" }).work,
    ...props,
  });
const working = (props: Partial<MediaWorkerProps> = {}) => render((stack) => workers(stack, props));

describe("MediaWorker", () => {
  test("takes work from its queue on a machine of its own, on demand, with its image near", () => {
    const rendered = working();
    rendered.one("alicloud_eci_container_group").has({
      container_group_name: "lumen-test-video-1",
      instance_type: "ecs.gn7i-c16g1.4xlarge",
      vswitch_id: "vsw-Node-ap-southeast-1a,vsw-Node-ap-southeast-1b",
      spot_strategy: "NoSpot",
      restart_policy: "Always",
      auto_match_image_cache: true,
      ephemeral_storage: 100,
      termination_grace_period_seconds: 120,
      containers: [
        {
          image: IMAGE,
          gpu: 1,
          environment_vars: [
            { key: "QUEUE", value: "jobs" },
            { key: "QUEUE_ENDPOINT", value: "http://1234567890123456.mns.ap-southeast-1-internal.aliyuncs.com" },
          ],
          liveness_probe: [{ http_get: [{ path: "/health", port: 8000 }], initial_delay_seconds: 300 }],
        },
      ],
    });
    rendered.one("alicloud_eci_image_cache").has({ images: [IMAGE], image_cache_size: 100, retention_days: 30 });
    const { policy_document: policy } = rendered.one("alicloud_ram_policy").block;
    expect(policy).toContain("mns:ReceiveMessage");
    rendered.one("alicloud_ram_role").has({
      assume_role_policy_document: expect.stringContaining("ecs.aliyuncs.com") as string,
    });
    expect(rendered.all("alicloud_security_group_rule")).toEqual([]);
  });

  test("waits for its image and for what it may do", () => {
    const { depends_on: waits } = working().one("alicloud_eci_container_group").block as { depends_on: string[] };
    const types = [...new Set(waits.map((address) => address.split(".")[0]))];
    expect(types).toEqual(
      expect.arrayContaining(["alicloud_eci_image_cache", "alicloud_ram_role", "alicloud_ram_role_policy_attachment"]),
    );
  });

  test("takes spot capacity, several groups, a registry, times and variables", () => {
    const rendered = working({
      replicas: 2,
      spot: { priceLimit: 12.5 },
      ephemeralStorageGiB: 500,
      imageCache: false,
      health: { path: "/up", port: 9000, startWithin: minutes(10) },
      drain: minutes(5),
      environment: { LEVEL: "info" },
      registry: { instanceId: "cri-1", domain: "lumen-registry-vpc.ap-southeast-1.cr.aliyuncs.com" },
    });
    const groups = rendered.all("alicloud_eci_container_group");
    expect(groups.map((group) => group["container_group_name"])).toEqual(["lumen-test-video-1", "lumen-test-video-2"]);
    expect(groups[0]).toMatchObject({
      spot_strategy: "SpotWithPriceLimit",
      spot_price_limit: 12.5,
      ephemeral_storage: 500,
      termination_grace_period_seconds: 300,
      acr_registry_info: [{ instance_id: "cri-1" }],
      containers: [{ liveness_probe: [{ http_get: [{ path: "/up", port: 9000 }], initial_delay_seconds: 600 }] }],
    });
    expect(rendered.types()).not.toContain("alicloud_eci_image_cache");
  });

  test("takes spot capacity at any price, and is not asked for its health, when told so", () => {
    const { block } = working({ spot: {}, health: false }).one("alicloud_eci_container_group");
    expect(block).toMatchObject({ spot_strategy: "SpotAsPriceGo" });
    expect(JSON.stringify(block)).not.toContain("liveness_probe");
  });

  test.each<[string, Partial<MediaWorkerProps>, string]>([
    [
      "a floating version",
      { image: "a/b:latest" },
      '[test/Video] image: got "a/b:latest", want an image with a fixed version',
    ],
    ["no version", { image: "registry:5000/b" }, "want an image with a fixed version"],
    ["no type", { instanceTypes: [], gpus: 1 }, "instanceTypes: got 0, want one to five types"],
    ["an unknown type", { instanceTypes: ["ecs.new.large"] }, "gpus: got nothing, want the GPUs of a worker"],
    ["little disk", { ephemeralStorageGiB: 10 }, "ephemeralStorageGiB: got 10, want a whole number from 30 to 2000"],
    ["a price of nothing", { spot: { priceLimit: 0 } }, "spot.priceLimit: got 0, want a price above 0"],
    ["no time to drain", { drain: seconds(0) }, 'drain: got "0s", want 1s to 1h'],
    [
      "the queue's own variables",
      { environment: { QUEUE: "x" } },
      "environment.QUEUE: got a value, want nothing: the queue sets it",
    ],
  ])("refuses %s", (_, props, message) => {
    expect(() => working(props)).toThrow(message);
  });
});
