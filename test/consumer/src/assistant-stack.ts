import { Password, RandomProvider } from "./random";
import { TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import {
  cluster,
  data,
  edge,
  network,
  SecretRef,
  serving,
  setEnvironment,
  waitFor,
} from "alicloud-ai-platform/constructs";
import {
  attach,
  enforce,
  FallbackPolicy,
  HealthPolicy,
  minutes,
  percent,
  RetryPolicy,
  route,
  seconds,
  TimeoutPolicy,
} from "alicloud-ai-platform/policies";
import { AlicloudProvider } from "alicloud-ai-platform/provider/alicloud/provider";
import { LogProject } from "alicloud-ai-platform/provider/alicloud/log-project";
import { Parameter } from "./parameter";
import { WatchedEndpoint } from "./watched-endpoint";

/** A stack of one's own: what is there already, two models of the package with a fallback between them, and other things. */
export class AssistantStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    setEnvironment(this, { prefix: "acme", region: "ap-southeast-1", accountId: "6543210987654321" });
    new AlicloudProvider(this, "Alicloud", { region: "ap-southeast-1", accountType: "International" });
    new RandomProvider(this, "Random");

    const vpc = network.Network.fromAttributes(this, "Vpc", {
      vpcId: "vpc-existing",
      cidr: "172.16.0.0/12",
      zones: ["ap-southeast-1a", "ap-southeast-1b"],
      vswitches: { node: vswitches("node", 16), pod: vswitches("pod", 18), edge: vswitches("edge", 20) },
    });
    const existing = cluster.AckCluster.fromAttributes(this, "Cluster", {
      clusterId: "c-existing",
      network: vpc,
      oidcProviderArn: "acs:ram::6543210987654321:oidc-provider/ack-rrsa-c-existing",
      oidcIssuerUrl: "https://oidc-ack-ap-southeast-1.example.com/c-existing",
    });
    new cluster.NodePool(this, "Tools", {
      cluster: existing,
      domain: "tools",
      instanceTypes: ["ecs.g7.xlarge"],
      nodes: cluster.Nodes.between(0, 3),
    });

    const models = new data.ModelStore(this, "Models");
    const balancer = new edge.InferenceLoadBalancer(this, "Inference", { network: vpc });
    const shared = { network: vpc, storage: models, scaling: serving.Scaling.between(2, 4).onQps(8) };
    const large = new WatchedEndpoint(this, "Large", {
      ...shared,
      model: serving.Model.DEEPSEEK_R1_DISTILL_QWEN_32B,
      instanceTypes: ["ecs.gn7i-c32g1.32xlarge"],
      maxContext: 32_768,
      token: SecretRef.variable("large_token"),
      reach: serving.Reach.nlb(balancer, 9001),
      slowAfter: seconds(30),
    });
    const small = new serving.ModelEndpoint(this, "Small", {
      ...shared,
      model: serving.Model.QWEN3_8B,
      instanceTypes: ["ecs.gn7i-c16g1.4xlarge"],
      token: SecretRef.variable("small_token"),
      reach: serving.Reach.nlb(balancer, 9002),
      servesAlso: [large],
    });

    attach(HealthPolicy.http("/health", { every: seconds(10), unhealthyAfter: 3 })).to(large, small);
    const chat = route("/v1/chat/completions", { to: large, concurrency: 64 });
    attach(TimeoutPolicy.request(minutes(2))).to(chat);
    attach(RetryPolicy.on("connect-failure", "5xx").attempts(2).perTry(seconds(20)).budget(percent(20))).to(chat);
    attach(
      FallbackPolicy.when("unhealthy", "5xx", "connect-failure")
        .then(small)
        .thenReply(503, { body: { error: "busy" } }),
    ).to(chat);
    const { documents } = enforce([chat]);
    for (const [name, model] of Object.entries({ Large: large, Small: small })) {
      for (const { tier, targets, body } of documents) {
        if (tier === "eas" && targets.includes(`endpoint ${name}`)) model.configure(body);
      }
    }
    new TerraformOutput(this, "routes", {
      value: JSON.stringify(documents.filter(({ tier }) => tier === "envoy-gateway").map(({ body }) => body)),
    });

    const suffix = new Password(this, "Suffix", { length: 8, special: false, upper: false });
    const project = new LogProject(this, "Log", { projectName: `acme-assistant-${suffix.result}` });
    waitFor(project, small);
    const type = process.env["PARAMETER_TYPE"];
    new Parameter(this, "Served", {
      name: "acme-model",
      value: small.servedName,
      ...(type === undefined ? {} : { type }),
    });
  }
}

function vswitches(role: string, block: number): network.IVswitch[] {
  return ["a", "b"].map((letter, index) => ({
    id: `vsw-${role}-${letter}`,
    zone: `ap-southeast-1${letter}`,
    cidr: `172.${block + index}.0.0/16`,
  }));
}
