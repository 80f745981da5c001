import { edge, network } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

const CHAIN = `-----BEGIN CERTIFICATE-----
the chain that your authority gave you
-----END CERTIFICATE-----`;

/** The web front end under a certificate of your own; its key comes from KMS. */
export default function example(stack: PlatformStack): void {
  const vpc = new network.Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
  });
  const { certificateId } = new edge.Certificate(stack, "Certificate", {
    chain: CHAIN,
    privateKey: SecretRef.kms("lumen/web-key"),
  });
  const cluster = new edge.ApiLoadBalancer(stack, "Cluster", { network: vpc });
  new edge.WebLoadBalancer(stack, "Web", { network: vpc, certificateId, backend: { members: cluster.members } });
}
