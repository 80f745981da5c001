import type { App } from "cdktf";
import { cluster, data, network } from "../../constructs";
import { ImportBlock, PlatformStack } from "../../constructs/core";

/** What HCL made before: referred to where it stays, imported where it is taken over. */
export default function example(app: App): void {
  const stack = new PlatformStack(app, "search", {
    prefix: "search-prod",
    region: "ap-southeast-1",
    accountId: "1234567890123456",
    accountType: "International",
  });

  // stays where it is: only its ids are used
  const vpc = network.Network.fromAttributes(stack, "Network", {
    vpcId: "vpc-t4n8x1examples",
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
    vswitches: {
      node: [
        { id: "vsw-node-a", zone: "ap-southeast-1a", cidr: "10.10.0.0/20" },
        { id: "vsw-node-b", zone: "ap-southeast-1b", cidr: "10.10.16.0/20" },
      ],
      pod: [
        { id: "vsw-pod-a", zone: "ap-southeast-1a", cidr: "10.10.64.0/20" },
        { id: "vsw-pod-b", zone: "ap-southeast-1b", cidr: "10.10.80.0/20" },
      ],
      edge: [
        { id: "vsw-edge-a", zone: "ap-southeast-1a", cidr: "10.10.240.0/24" },
        { id: "vsw-edge-b", zone: "ap-southeast-1b", cidr: "10.10.241.0/24" },
      ],
    },
  });
  cluster.AckCluster.fromAttributes(stack, "Cluster", {
    clusterId: "c0123456789abcdef0123456789abcdef",
    network: vpc,
    oidcProviderArn: "acs:ram::1234567890123456:oidc-provider/ack-rrsa-c0123456789abcdef0123456789abcdef",
    oidcIssuerUrl: "https://oidc-ack-ap-southeast-1.oss-ap-southeast-1.aliyuncs.com/c0123456789abcdef0123456789abcdef",
  });

  // taken over: the next apply takes it into this state instead of making it
  const uploads = new data.ObjectStore(stack, "Uploads", { bucketName: "search-uploads" });
  new ImportBlock(uploads.resource, "search-uploads");
}
