import { access } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** An identity for the pods of one service account, which may read one secret and nothing else. */
export default function example(stack: PlatformStack): void {
  const chat = new access.WorkloadIdentity(stack, "Chat", {
    cluster: {
      oidcProviderArn: "acs:ram::1234567890123456:oidc-provider/ack-rrsa-c1",
      oidcIssuerUrl: "https://oidc-ack-ap-southeast-1.oss-ap-southeast-1.aliyuncs.com/c1",
    },
    namespace: "lumen",
    serviceAccount: "chat",
  });
  const secrets = new access.SecretStore(stack, "Secrets");
  secrets.addSecret("EasToken", { value: SecretRef.variable("eas_token") }).grants.read(chat);
}
