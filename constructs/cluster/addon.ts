import { Construct } from "constructs";
import { CsKubernetesAddon } from "#alicloud/cs-kubernetes-addon";
import { stableJson } from "../../base";
import { waitFor } from "../core";
import type { ICluster } from "./cluster";

export interface AddonProps {
  readonly cluster: ICluster;
  /** ACK's own name, such as `ack-koordinator`. Must not be among the cluster's own add-ons too. */
  readonly name: string;
  /** @default the version that ACK installs */
  readonly version?: string;
  readonly config?: Readonly<Record<string, unknown>>;
  /** Remove the cloud resources that it made when it goes; ACK asks this of `ack-virtual-node` only. @default not said */
  readonly cleanupCloudResources?: boolean;
  /** What must exist first, such as the pool it runs on. */
  readonly after?: readonly Construct[];
}

/**
 * One add-on of a cluster as a resource of its own (`alicloud_cs_kubernetes_addon`), for those that come after node pools.
 * https://www.alibabacloud.com/help/en/ack/product-overview/release-notes-for-components
 */
export class Addon extends Construct {
  readonly resource: CsKubernetesAddon;

  constructor(scope: Construct, id: string, props: AddonProps) {
    super(scope, id);
    this.resource = new CsKubernetesAddon(this, "Resource", {
      clusterId: props.cluster.clusterId,
      name: props.name,
      ...(props.version === undefined ? {} : { version: props.version }),
      ...(props.config === undefined ? {} : { config: stableJson(props.config) }),
      ...(props.cleanupCloudResources === undefined ? {} : { cleanupCloudResources: props.cleanupCloudResources }),
    });
    if (props.after !== undefined && props.after.length > 0) waitFor(this, ...props.after);
  }
}
