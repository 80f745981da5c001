import { access, messaging, workloads } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Image workers as pods on virtual nodes, as many as jobs wait in their queue, with the right to take them. */
export default function example(stack: PlatformStack): void {
  const jobs = new messaging.DeadLetterQueue(stack, "Images", { notify: ["lumen-ops"] });
  const identity = new access.WorkloadIdentity(stack, "Identity", {
    cluster: {
      oidcProviderArn: "acs:ram::1234567890123456:oidc-provider/ack-rrsa-c1",
      oidcIssuerUrl: "https://oidc-ack-ap-southeast-1.oss-ap-southeast-1.aliyuncs.com/c1",
    },
    namespace: "lumen",
    serviceAccount: "image",
  });
  jobs.work.grants.receive(identity);
  new workloads.QueueWorker(stack, "Image", {
    namespace: "lumen",
    image: "registry.example.com/lumen/image-worker:1.4.2",
    queue: jobs.work,
    instanceTypes: ["ecs.gn7i-c16g1.4xlarge"],
    spot: true,
    identity,
    replicas: workloads.Replicas.between(0, 4).onDepth({
      prometheus: "http://prometheus.monitoring:9090",
      query: "sum(mns_active_messages{queue=~'.*images'})",
      perCopy: 4,
    }),
  });
}
