/**
 * A key management instance of the account's own, reachable from its network only.
 * https://www.alibabacloud.com/help/en/kms/key-management-service/product-overview/kms-instances
 */
import { Construct, type IConstruct } from "constructs";
import { KmsInstance as KmsInstanceResource } from "#alicloud/kms-instance";
import { refuse } from "../../base";
import { nameOf, preventDestroy, type StatefulProps, tagsOf } from "../core";
import type { INetwork } from "../network";

export interface IKmsInstance extends IConstruct {
  readonly instanceId: string;
}

export interface KmsInstanceProps extends StatefulProps {
  readonly network: INetwork;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

export class KmsInstance extends Construct implements IKmsInstance {
  /** Use an instance that exists already. */
  static fromId(scope: Construct, id: string, instanceId: string): IKmsInstance {
    return new ImportedKmsInstance(scope, id, instanceId);
  }

  readonly resource: KmsInstanceResource;
  readonly instanceId: string;

  constructor(scope: Construct, id: string, props: KmsInstanceProps) {
    super(scope, id);
    const { network, deletionProtection = true } = props;
    const [home] = network.vswitches("node");
    if (home === undefined) refuse(this.node.path, "network", "no node vSwitch", "at least one");
    this.resource = new KmsInstanceResource(this, "Resource", {
      instanceName: nameOf(this, "kms-key"),
      productVersion: "3",
      paymentType: "PayAsYouGo",
      vpcId: network.vpcId,
      zoneIds: network.zones.slice(0, 2),
      vswitchIds: [home.id],
      deletionProtection,
      forceDeleteWithoutBackup: "false",
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
    this.instanceId = this.resource.id;
  }
}

class ImportedKmsInstance extends Construct implements IKmsInstance {
  readonly instanceId: string;

  constructor(scope: Construct, id: string, instanceId: string) {
    super(scope, id);
    this.instanceId = instanceId;
  }
}
