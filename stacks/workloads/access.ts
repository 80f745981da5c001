import { throwIfAny } from "../../base";
import type { Platform } from "../../config";
import type { AckCluster } from "../../constructs/cluster";
import { HelmAccess } from "../../constructs/workloads";

/**
 * How Terraform gets into the cluster; nothing where somebody else installs the charts.
 * @throws ProblemsError when neither or both ways are said, or when the API is not reachable from there
 */
export function accessOf({ deployment, cluster: spec }: Platform, cluster: AckCluster): HelmAccess | undefined {
  if (deployment.method === "gitops") return undefined;
  const { kubeconfig, exec, from } = deployment;
  const where = "deployment";
  throwIfAny([
    ...((kubeconfig === undefined) === (exec === undefined)
      ? [{ where, field: "kubeconfig", message: "say either kubeconfig or exec: how Helm proves who it is" }]
      : []),
    ...(from === "internet" && spec.apiAccess === "private"
      ? [
          {
            where,
            field: "from",
            got: "internet",
            want: "vpc: the Kubernetes API is private",
            hint: "run Terraform inside the VPC or over a VPN, use method gitops, or set cluster.apiAccess: public",
          },
        ]
      : []),
  ]);
  if (kubeconfig !== undefined) return HelmAccess.kubeconfig(kubeconfig.path, kubeconfig.context);
  const host = cluster.resource.connections.lookup(from === "vpc" ? "api_server_intranet" : "api_server_internet");
  const api = { host, certificateAuthority: cluster.resource.certificateAuthority.lookup("cluster_cert") };
  const args = (exec?.args ?? []).map((arg) => arg.replaceAll("{cluster}", cluster.clusterId));
  return HelmAccess.exec(api, exec?.command ?? "", args);
}
