import { Construct } from "constructs";
import { Addon } from "./addon";
import type { ICluster } from "./cluster";

export interface ElasticNodesProps {
  readonly cluster: ICluster;
  /** Security group of the ECI pods. */
  readonly securityGroupId: string;
  /** A pool that exists first: the add-on runs on its nodes. */
  readonly after: readonly Construct[];
}

/**
 * Virtual nodes: pods that run on ECI without a node of their own (add-on `ack-virtual-node`). A resource of its own, so
 * that it is uninstalled, with its cloud resources, before the vSwitches go.
 * https://www.alibabacloud.com/help/en/ack/serverless-kubernetes/user-guide/deploy-the-virtual-node-controller-and-use-it-to-create-elastic-container-instance-based-pods
 */
export class ElasticNodes extends Construct {
  readonly addon: Addon;

  constructor(scope: Construct, id: string, props: ElasticNodesProps) {
    super(scope, id);
    const pods = props.cluster.network.vswitches("pod");
    this.addon = new Addon(this, "Addon", {
      cluster: props.cluster,
      name: "ack-virtual-node",
      cleanupCloudResources: true,
      config: { ECIVSwitchIds: pods.map((vswitch) => vswitch.id).join(","), ECISecurityGroup: props.securityGroupId },
      after: props.after,
    });
  }
}
