import { present } from "../expect";
import type { Rule } from "../rule";

export const clusterTerway: Rule = {
  id: "ACK-008",
  title: "Pods have addresses of the network",
  why: "without Terway no network policy and no security group holds for a Pod",
  source: "checkov CKV_ALI_26; KICS kubernetes_cluster_without_terway_as_cni_network_plugin",
  level: "warning",
  resourceTypes: ["alicloud_cs_managed_kubernetes"],
  judge: (block) => present(block, "pod_vswitch_ids", "the vSwitches of Pods"),
};
