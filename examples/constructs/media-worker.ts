import { data, messaging, network, serving } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Two video workers that take jobs from a queue and put results into a bucket. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const jobs = new messaging.DeadLetterQueue(stack, "Video", { notify: ["lumen-ops"] });
  const results = new data.ObjectStore(stack, "Results");
  const workers = new serving.MediaWorker(stack, "Workers", {
    network: vpc,
    image: "registry.example.com/lumen/video-worker:1.4.2",
    instanceTypes: ["ecs.gn7i-c16g1.4xlarge", "ecs.gn7i-c32g1.8xlarge"],
    queue: jobs.work,
    replicas: 2,
    spot: {},
  });
  results.grants.readWrite(workers.role, "videos/");
}
