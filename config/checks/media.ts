import { type Finding } from "../load/finding";
import { type Check } from "./check";
import { unknownName } from "./unknown-name";

/** Media workers have somewhere to run and somewhere to put results. */
export const media: Check = ({ media: workers, cluster, data }) =>
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
