import { type Finding } from "../load/finding";
import { type MediaSpec, type Platform } from "../spec/platform";
import { type Check } from "./check";
import { unknownName } from "./unknown-name";

/** Media workers have somewhere to run, something that counts them, and somewhere to put results. */
export const media: Check = ({ media: workers, cluster, data, services, deployment }) =>
  Object.entries(workers).flatMap(([name, worker]): Finding[] => {
    const path = ["media", name];
    const buckets = Object.keys(data.objects);
    return [
      ...(worker.runsOn === "virtual-nodes" && !cluster.virtualNodes.enabled
        ? [
            {
              path: [...path, "runsOn"],
              reads: [["cluster", "virtualNodes"]],
              message: "virtual nodes are not enabled",
              hint: "set cluster.virtualNodes.enabled: true, or runsOn: container-groups",
            },
          ]
        : []),
      ...(worker.runsOn === "virtual-nodes" ? inTheCluster(name, worker, services, deployment) : []),
      ...(worker.bucket !== undefined && !buckets.includes(worker.bucket)
        ? [
            unknownName([...path, "bucket"], worker.bucket, "a bucket of data.objects", buckets, [
              ["data"],
              ["data", "objects"],
            ]),
          ]
        : []),
    ];
  });

/** It is a chart beside those of the services, and nothing but a queue's depth could change the number of its pods. */
function inTheCluster(
  name: string,
  { replicas }: MediaSpec,
  services: Platform["services"],
  { depth }: Platform["deployment"],
): Finding[] {
  const path = ["media", name];
  const findings: Finding[] = [];
  if (services[name] !== undefined) {
    findings.push({
      path,
      part: "key",
      reads: [["services", name]],
      message: "a service has this name, and both are charts of the same cluster",
      hint: "give one of them another name",
    });
  }
  if (typeof replicas !== "number" && replicas.min !== replicas.max && depth[name] === undefined) {
    findings.push({
      path: [...path, "replicas"],
      reads: [["deployment", "depth"]],
      message: "nothing says when there are more of them, and when fewer",
      hint: `replicas: ${Math.max(1, replicas.min)}, or deployment.depth.${name} with a query of Prometheus for the queue's depth`,
    });
  }
  return findings;
}
