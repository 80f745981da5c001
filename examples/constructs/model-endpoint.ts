import { data, edge, network, serving } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** Two language models behind one load balancer; the smaller one answers to the larger one's name as well. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const balancer = new edge.InferenceLoadBalancer(stack, "Inference", { network: vpc });
  const models = new data.ModelStore(stack, "Models");
  const r1 = new serving.ModelEndpoint(stack, "R1", {
    model: serving.Model.DEEPSEEK_R1_DISTILL_QWEN_32B,
    network: vpc,
    instanceTypes: ["ecs.gn7i-c32g1.32xlarge"],
    scaling: serving.Scaling.between(2, 6).onQps(8),
    maxContext: 32_768,
    storage: models,
    token: SecretRef.variable("r1_token"),
    reach: serving.Reach.nlb(balancer, 9001),
  });
  new serving.ModelEndpoint(stack, "Qwen", {
    model: serving.Model.QWEN3_8B,
    network: vpc,
    instanceTypes: ["ecs.gn7i-c16g1.4xlarge"],
    scaling: serving.Scaling.between(2, 4).onQps(12),
    storage: models,
    token: SecretRef.variable("qwen_token"),
    reach: serving.Reach.nlb(balancer, 9002),
    servesAlso: [r1],
  });
}
