import type { Chart } from "cdk8s";
import { k8s } from "cdk8s-plus-33";
import { type Duration, refuse } from "../../base";
import { NAME_LABEL, selects } from "./manifests/labels";

export interface CanaryGateOptions {
  /** An image with `sh` and `promtool`, with a tag or digest. */
  readonly image: string;
  /** Where Prometheus is asked, such as `http://prometheus.monitoring:9090`. */
  readonly prometheus: string;
  /** PromQL by what it finds: each gives a result only while the new version is bad, such as an error rate above 1 %. */
  readonly failsWhen: Readonly<Record<string, string>>;
  /** How long a step is watched before it is judged, 1 min to 2 h. */
  readonly watch: Duration;
}

const USER = 10_001;

/**
 * The judge of a canary step: a Job that Helm runs after each release of the gateway's chart. When a question finds
 * something, or Prometheus does not answer, the Job fails and Helm takes the release, and with it the weights, back.
 */
export class CanaryGate {
  constructor(readonly options: CanaryGateOptions) {
    const { failsWhen, watch } = options;
    if (Object.keys(failsWhen).length === 0) refuse("CanaryGate", "failsWhen", "nothing", "at least one question");
    if (watch.minutes < 1 || watch.minutes > 120) refuse("CanaryGate", "watch", watch.toString(), "1m to 2h");
  }

  addTo(chart: Chart, namespace: string): void {
    const name = "canary-gate";
    const { image, prometheus, failsWhen, watch } = this.options;
    const questions = Object.entries(failsWhen).sort(([a], [b]) => (a < b ? -1 : 1));
    new k8s.KubeNetworkPolicy(chart, "Gate-NetworkPolicy", {
      metadata: { name, namespace },
      spec: { podSelector: selects(name), policyTypes: ["Egress"], egress: [{}] },
    });
    new k8s.KubeJob(chart, "Gate", {
      metadata: {
        name,
        namespace,
        annotations: {
          "helm.sh/hook": "post-install,post-upgrade",
          "helm.sh/hook-delete-policy": "before-hook-creation",
        },
      },
      spec: {
        backoffLimit: 0,
        activeDeadlineSeconds: Math.ceil(watch.seconds) + 300,
        template: {
          metadata: { labels: { [NAME_LABEL]: name } },
          spec: {
            restartPolicy: "Never",
            automountServiceAccountToken: false,
            securityContext: {
              runAsNonRoot: true,
              runAsUser: USER,
              runAsGroup: USER,
              seccompProfile: { type: "RuntimeDefault" },
            },
            containers: [
              {
                name,
                image,
                command: ["sh", "-c", SCRIPT],
                args: ["gate", ...questions.flat()],
                env: [
                  { name: "PROMETHEUS", value: prometheus },
                  { name: "WATCH_SECONDS", value: String(Math.ceil(watch.seconds)) },
                ],
                resources: {
                  requests: { cpu: k8s.Quantity.fromString("50m"), memory: k8s.Quantity.fromString("64Mi") },
                  limits: { memory: k8s.Quantity.fromString("64Mi") },
                },
                securityContext: {
                  allowPrivilegeEscalation: false,
                  readOnlyRootFilesystem: true,
                  capabilities: { drop: ["ALL"] },
                },
              },
            ],
          },
        },
      },
    });
  }
}

const SCRIPT = `set -u
sleep "$WATCH_SECONDS"
bad=0
while [ $# -ge 2 ]; do
  found=$(promtool query instant "$PROMETHEUS" "$2") || { echo "$1: no answer"; bad=1; found=; }
  if [ -n "$found" ]; then echo "$1: $found"; bad=1; fi
  shift 2
done
exit $bad
`;
