/**
 * A Nacos server for configuration, three nodes, reachable from its network only, with a namespace of its own:
 * `alicloud_mse_cluster`, `alicloud_mse_engine_namespace`. Once it exists, every plan calls its API.
 * https://www.alibabacloud.com/help/en/mse/user-guide/overview-of-mse-instances
 */
import { Construct, type IConstruct } from "constructs";
import { MseCluster } from "#alicloud/mse-cluster";
import { MseEngineNamespace } from "#alicloud/mse-engine-namespace";
import { environmentOf, nameOf, preventDestroy, PropChecks, type StatefulProps, tagsOf } from "../core";
import type { INetwork } from "../network";
import { ConfigDocument, type ConfigDocumentOptions } from "./config-document";
import type { ConfigContent } from "./config-content";

/** A server that others keep configuration in. */
export interface IConfigServer extends IConstruct {
  readonly instanceId: string;
  readonly namespaceId: string;
  /** Private host name for Nacos clients, ports 8848 and 9848. */
  readonly host: string;
  /** A document of a service, which is checked and written out the same way each time. */
  addDocument(service: string, content: ConfigContent, options?: ConfigDocumentOptions): ConfigDocument;
}

/** Cores and GiB of a node. */
export const NODE_SIZES = ["1_2", "2_4", "4_8", "8_16", "16_32"] as const;

export interface ConfigServerProps extends StatefulProps {
  readonly network: INetwork;
  /** Cores and GiB of a node. @default "2_4" */
  readonly nodeSize?: (typeof NODE_SIZES)[number];
  /** Nodes: 3, 5, 7 or 9. @default 3 */
  readonly nodes?: number;
  /** Site of the account, which sells sizes of its own. @default the environment's */
  readonly accountType?: "Domestic" | "International";
  /** Letters, digits, `-` and `_`, at most 64. Can't be changed. @default the environment's prefix */
  readonly namespaceId?: string;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A server that exists already. */
export interface ConfigServerAttributes {
  readonly instanceId: string;
  readonly host: string;
  /** @default "public", the namespace that every server has */
  readonly namespaceId?: string;
}

/** The international site sells its own sizes: working combinations of `cluster_specification`. */
const SUFFIX = { International: "200_c", Domestic: "60_c" } as const;

abstract class ConfigServerBase extends Construct implements IConfigServer {
  abstract readonly instanceId: string;
  abstract readonly namespaceId: string;
  abstract readonly host: string;

  addDocument(service: string, content: ConfigContent, options: ConfigDocumentOptions = {}): ConfigDocument {
    return new ConfigDocument(this, `Document-${service}`, {
      ...options,
      service,
      content,
      instanceId: this.instanceId,
      namespaceId: this.namespaceId,
    });
  }
}

export class ConfigServer extends ConfigServerBase {
  /** Use a server that exists already. `addDocument` works on it. */
  static fromAttributes(scope: Construct, id: string, attributes: ConfigServerAttributes): IConfigServer {
    return new ImportedConfigServer(scope, id, attributes);
  }

  /** Override what this construct does not offer on it. */
  readonly resource: MseCluster;
  readonly namespace: MseEngineNamespace;
  readonly instanceId: string;
  readonly namespaceId: string;
  readonly host: string;

  constructor(scope: Construct, id: string, props: ConfigServerProps) {
    super(scope, id);
    const { network, nodeSize = "2_4", nodes = 3, deletionProtection = true } = props;
    const environment = environmentOf(this);
    const { accountType = environment.accountType, namespaceId = environment.prefix } = props;
    const [vswitch] = network.vswitches("node");
    const checks = new PropChecks(this)
      .expect("nodeSize", nodeSize, (size) => NODE_SIZES.includes(size), `one of ${NODE_SIZES.join(", ")}`)
      .expect(
        "nodes",
        nodes,
        (count) => [3, 5, 7, 9].includes(count),
        "3, 5, 7 or 9",
        "an even number or one node has no majority to lose",
      )
      .expect(
        "namespaceId",
        namespaceId,
        (name) => /^[A-Za-z0-9_-]{1,64}$/.test(name),
        "1 to 64 letters, digits, - and _",
      );
    if (accountType === undefined) {
      checks.note({
        field: "accountType",
        got: "nothing",
        want: '"International" or "Domestic"',
        hint: "a PlatformStack knows it",
      });
    }
    if (vswitch === undefined) checks.note({ field: "network", got: "no vSwitch", want: "one in each zone" });
    checks.done();

    this.resource = new MseCluster(this, "Resource", {
      clusterAliasName: nameOf(this, "nacos"),
      clusterType: "Nacos-Ans",
      clusterVersion: "NACOS_2_0_0",
      versionCode: "NACOS_2_3_2_1",
      clusterSpecification: `MSE_SC_${nodeSize}_${SUFFIX[accountType ?? "International"]}`,
      instanceCount: nodes,
      mseVersion: "mse_pro",
      netType: "privatenet",
      connectionType: "slb",
      pubNetworkFlow: "0",
      paymentType: "PayAsYouGo",
      vpcId: network.vpcId,
      vswitchId: vswitch?.id ?? "",
      tags: tagsOf(this, props.tags),
      // the provider gives up after 15 minutes
      timeouts: { create: "40m", update: "40m", delete: "30m" },
      ...preventDestroy(deletionProtection),
    });
    this.instanceId = this.resource.id;
    this.host = `${this.resource.clusterId}-nacos-ans.mse.aliyuncs.com`;
    this.namespace = new MseEngineNamespace(this, "Namespace", {
      instanceId: this.instanceId,
      namespaceId,
      namespaceShowName: namespaceId,
      timeouts: { create: "5m", update: "5m", delete: "5m" },
    });
    this.namespaceId = this.namespace.namespaceId;
  }
}

class ImportedConfigServer extends ConfigServerBase {
  readonly instanceId: string;
  readonly namespaceId: string;
  readonly host: string;

  constructor(scope: Construct, id: string, attributes: ConfigServerAttributes) {
    super(scope, id);
    this.instanceId = attributes.instanceId;
    this.namespaceId = attributes.namespaceId ?? "public";
    this.host = attributes.host;
  }
}
