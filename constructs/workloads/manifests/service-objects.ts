import { ApiObject, type Chart } from "cdk8s";
import { k8s } from "cdk8s-plus-33";
import type { JsonObject } from "../../../policies/enforcement";
import { selects } from "./labels";
import { networkPolicySpec } from "./network-policy";
import { podTemplate } from "./pod-template";
import { manifestsOf } from "./render";
import { addScaling } from "./scaling";
import type { ServiceSpec } from "./service-spec";

/** Every Kubernetes object of a service. */
export function serviceObjects(spec: ServiceSpec): readonly JsonObject[] {
  const { name, namespace, replicas } = spec;
  const metadata = { name, namespace };
  return manifestsOf((chart) => {
    addShared(chart, spec);
    new k8s.KubeService(chart, "Service", {
      metadata,
      spec: {
        type: "ClusterIP",
        selector: selects(name).matchLabels,
        ports: [{ name: "http", port: 80, targetPort: k8s.IntOrString.fromString("http") }],
      },
    });
    new k8s.KubeDeployment(chart, "Deployment", {
      metadata,
      spec: {
        // a scaled service keeps the count that its scaler gave it
        ...(replicas.signal === undefined ? { replicas: replicas.min } : {}),
        revisionHistoryLimit: 5,
        selector: selects(name),
        strategy: {
          type: "RollingUpdate",
          rollingUpdate: { maxSurge: k8s.IntOrString.fromString("25%"), maxUnavailable: k8s.IntOrString.fromNumber(0) },
        },
        template: podTemplate(spec),
      },
    });
    if (replicas.min >= 2) {
      new k8s.KubePodDisruptionBudget(chart, "DisruptionBudget", {
        metadata,
        spec: {
          maxUnavailable: k8s.IntOrString.fromNumber(1),
          selector: selects(name),
          unhealthyPodEvictionPolicy: "AlwaysAllow",
        },
      });
    }
    addScaling(chart, spec);
  });
}

/** What services and jobs have in common: who they are, what they may reach, and the secrets they need. */
export function addShared(chart: Chart, spec: ServiceSpec): void {
  const { name, namespace } = spec;
  const metadata = { name, namespace };
  const annotations = spec.serviceAccountAnnotations;
  new k8s.KubeServiceAccount(chart, "ServiceAccount", {
    metadata: { ...metadata, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) },
    automountServiceAccountToken: false,
  });
  new k8s.KubeNetworkPolicy(chart, "NetworkPolicy", { metadata, spec: networkPolicySpec(spec) });
  addSyncedSecret(chart, `${name}-kms`, namespace, spec.kmsSecrets);
}

/** A Secret that ack-secret-manager keeps equal to KMS. Names only: no value passes through here. */
export function addSyncedSecret(
  chart: Chart,
  name: string,
  namespace: string,
  keys: Readonly<Record<string, string>>,
): void {
  const entries = Object.entries(keys);
  if (entries.length === 0) return;
  new ApiObject(chart, `Synced-${name}`, {
    apiVersion: "alibabacloud.com/v1alpha1",
    kind: "ExternalSecret",
    metadata: { name, namespace },
    spec: {
      provider: "kms",
      data: entries.map(([key, secret]) => ({ name: key, key: secret, versionStage: "ACSCurrent" })),
    },
  });
}
