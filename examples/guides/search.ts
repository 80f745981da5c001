import { type App, TerraformOutput } from "cdktf";
import { OssBucket } from "#alicloud/oss-bucket";
import { minutes, seconds } from "../../base";
import { data, edge, network, serving, workloads } from "../../constructs";
import { PlatformStack, SecretRef } from "../../constructs/core";
import { attach, enforce, FallbackPolicy, HealthPolicy, RetryPolicy, route, TimeoutPolicy } from "../../policies";

/** Two models with a fallback between them, in a stack of one's own, beside resources of one's own. */
export default function search(app: App): void {
  const stack = new PlatformStack(app, "search", {
    prefix: "search-prod",
    region: "ap-southeast-1",
    accountId: "1234567890123456",
    accountType: "International",
  });
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });

  const models = new data.ModelStore(stack, "Models");
  const balancer = new edge.InferenceLoadBalancer(stack, "Inference", { network: vpc });
  const large = new serving.ModelEndpoint(stack, "Large", {
    model: serving.Model.DEEPSEEK_R1_DISTILL_QWEN_32B,
    network: vpc,
    instanceTypes: ["ecs.gn7i-c32g1.32xlarge"],
    scaling: serving.Scaling.between(2, 6).onQps(8),
    maxContext: 32_768,
    storage: models,
    token: SecretRef.variable("large_token"),
    reach: serving.Reach.nlb(balancer, 9001),
  });
  const small = new serving.ModelEndpoint(stack, "Small", {
    model: serving.Model.QWEN3_8B,
    network: vpc,
    instanceTypes: ["ecs.gn7i-c16g1.4xlarge"],
    scaling: serving.Scaling.between(2, 4).onQps(12),
    storage: models,
    token: SecretRef.variable("small_token"),
    reach: serving.Reach.nlb(balancer, 9002),
    servesAlso: [large],
  });

  attach(HealthPolicy.http("/health", { every: seconds(10), unhealthyAfter: 3 })).to(large, small);
  const ask = route("/v1/chat/completions", { to: large, concurrency: 40 });
  attach(TimeoutPolicy.request(minutes(2))).to(ask);
  attach(RetryPolicy.on("connect-failure", "5xx").attempts(2).perTry(seconds(20))).to(ask);
  attach(
    FallbackPolicy.when("unhealthy", "5xx", "connect-failure")
      .then(small)
      .thenReply(503, { body: { error: "busy" } }),
  ).to(ask);
  const api = new edge.ApiLoadBalancer(stack, "Api", { network: vpc });
  new workloads.MiddlewareGateway(stack, "Gateway", {
    ingress: api,
    documents: () => enforce([ask]).documents,
  });
  new edge.WebLoadBalancer(stack, "Web", { network: vpc, backend: { members: api.members } });

  const answers = new OssBucket(stack, "Answers", { bucket: "search-prod-answers-1234567890123456" });
  new TerraformOutput(stack, "AnswersHost", { value: answers.intranetEndpoint });
}
