import { network, serving } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** A detector under Apache-2.0 beside Ultralytics' YOLO, whose licence has to be named; both in images of your own. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const common = {
    network: vpc,
    instanceTypes: ["ecs.gn6i-c4g1.xlarge"],
    scaling: serving.Scaling.between(1, 3).onGpu(70),
    token: SecretRef.variable("vision_token"),
  };
  new serving.ModelEndpoint(stack, "Detector", {
    ...common,
    model: serving.Model.DETECTOR,
    image: "registry.example.com/lumen/rt-detr:1.0.0",
  });
  new serving.ModelEndpoint(stack, "Yolo", {
    ...common,
    model: serving.Model.named("yolo11m"),
    image: "registry.example.com/lumen/yolo:1.0.0",
    acceptLicence: "AGPL-3.0: the service that it is part of is published",
  });
}
