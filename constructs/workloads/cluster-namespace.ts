/**
 * The namespace that services live in, as a chart of its own, installed before the others: hardened pods only, closed to
 * all traffic that no service opens, and ready for workload identities.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
import { Construct } from "constructs";
import { k8s } from "cdk8s-plus-33";
import { INJECTION_LABELS } from "../access";
import { PropChecks } from "../core";
import { type ChartSource, HelmChart, publishChart } from "./chart";
import { DENY_ALL } from "./manifests/network-policy";
import { manifestsOf } from "./manifests/render";

export interface ClusterNamespaceProps {
  /** 1 to 53 lower-case letters, digits and hyphens. @default "platform" */
  readonly name?: string;
}

export class ClusterNamespace extends Construct implements ChartSource {
  readonly chartName: string;
  readonly namespace: string;

  constructor(scope: Construct, id: string, props: ClusterNamespaceProps = {}) {
    super(scope, id);
    const { name = "platform" } = props;
    new PropChecks(this)
      .expect(
        "name",
        name,
        (it) => /^[a-z0-9]([a-z0-9-]{0,42}[a-z0-9])?$/.test(it),
        "1 to 44 lower-case letters, digits and -",
      )
      .done();
    this.namespace = name;
    this.chartName = `namespace-${name}`;
    publishChart(this);
  }

  makeChart(): HelmChart {
    const { namespace } = this;
    return new HelmChart({
      name: this.chartName,
      description: `The namespace ${namespace}: hardened pods, closed by default.`,
      documents: manifestsOf((chart) => {
        new k8s.KubeNamespace(chart, "Namespace", {
          metadata: {
            name: namespace,
            labels: {
              ...INJECTION_LABELS,
              "pod-security.kubernetes.io/enforce": "baseline",
              "pod-security.kubernetes.io/warn": "restricted",
            },
          },
        });
        new k8s.KubeNetworkPolicy(chart, "DenyAll", { metadata: { name: "deny-all", namespace }, spec: DENY_ALL });
      }),
    });
  }
}
