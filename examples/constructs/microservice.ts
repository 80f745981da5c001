import { workloads } from "../../constructs";
import { type PlatformStack, SecretRef, waitFor } from "../../constructs/core";
import { seconds } from "../../base";
import { HealthPolicy } from "../../policies";

/** Two services that Terraform installs as charts, the one that is called first, in hardened pods that only callers reach. */
export default function example(stack: PlatformStack): void {
  const auth = new workloads.Microservice(stack, "Auth", {
    image: "registry.example.com/lumen/auth:2.3.0",
    secrets: { SIGNING_KEY: SecretRef.kms("lumen/signing-key") },
  });
  const chat = new workloads.Microservice(stack, "Chat", {
    image: "registry.example.com/lumen/chat:2.3.0",
    replicas: workloads.Replicas.between(2, 20),
    calls: [auth],
    longestRequest: seconds(120),
    health: HealthPolicy.http("/ready").servesWhenReady(),
  });
  const access = workloads.HelmAccess.kubeconfig("~/.kube/config");
  const namespace = new workloads.ClusterNamespace(stack, "Namespace");
  const first = new workloads.HelmRelease(stack, "NamespaceRelease", {
    chart: namespace,
    access,
    releaseNamespace: "kube-system",
  });
  const called = new workloads.HelmRelease(stack, "AuthRelease", { chart: auth, access, after: [first] });
  const caller = new workloads.HelmRelease(stack, "ChatRelease", { chart: chat, access });
  waitFor(caller, called);
}
