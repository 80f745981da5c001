import { minutes } from "../../base";
import { data, messaging, network, serving } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Speech to text for recordings, each worker alone on a machine of its own: what one is told, no other can hear. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const recordings = new messaging.DeadLetterQueue(stack, "Recordings", { notify: ["lumen-ops"] });
  const transcripts = new data.ObjectStore(stack, "Transcripts");
  const workers = new serving.MediaWorker(stack, "Transcribers", {
    network: vpc,
    image: "registry.example.com/lumen/whisper-worker:1.0.3",
    instanceTypes: ["ecs.gn6i-c8g1.2xlarge", "ecs.gn6i-c4g1.xlarge"],
    queue: recordings.work,
    replicas: 2,
    environment: { MODEL: serving.Model.SPEECH_TO_TEXT.name, BUCKET: transcripts.bucketName },
    health: { startWithin: minutes(3) },
  });
  transcripts.grants.readWrite(workers.role, "transcripts/");
}
