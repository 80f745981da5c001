import { network } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** A cluster, the data that it calls, and model serving that pods and load balancers call. Nothing else gets in. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const boundary = new network.SecurityBoundary(stack, "Boundary", { network: vpc });
  const cluster = boundary.addClusterGroup("Cluster");
  const data = boundary.addGroup("Data", { members: ["node"] });
  boundary.addServingGroup("Serving");
  boundary.allow(cluster, data, network.Port.tcp(6379));
}
