import { Token } from "cdktf";
import type { Construct } from "constructs";
import { CsManagedKubernetes } from "#alicloud/cs-managed-kubernetes";
import { type Problem, stableJson, throwIfAny } from "../../base";
import { nameOf, preventDestroy, type StatefulProps, tagsOf, waitFor } from "../core";
import type { INetwork } from "../network";
import { type AddonSpec, defaultAddons, SEPARATE_ADDONS } from "./addons";
import { ClusterBase, type ClusterAttributes, type ICluster, ImportedCluster, isCluster } from "./cluster";

/**
 * A managed Kubernetes cluster: ACK Pro (`alicloud_cs_managed_kubernetes`), private API, RRSA, audit log, envelope
 * encryption of Kubernetes secrets where a KMS key is given.
 * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/create-an-ack-managed-cluster-2
 */
export interface AckClusterProps extends StatefulProps {
  readonly network: INetwork;
  /** A full ACK version, such as `1.34.3-aliyun.1`. Never floating: an upgrade is a change you make. */
  readonly version: string;
  /** Size of the control plane. @default `ack.pro.small` */
  readonly spec?: "ack.pro.small" | "ack.pro.xlarge" | "ack.pro.2xlarge" | "ack.pro.4xlarge";
  /** Addresses of Kubernetes Services, outside the VPC's range. @default `172.16.0.0/20` */
  readonly serviceCidr?: string;
  /** Put the Kubernetes API on the internet as well. @default false: it is reachable from the VPC only */
  readonly publicApi?: boolean;
  /** Security group of the nodes. A group that you supply gets no default rules. @default an enterprise group that ACK creates */
  readonly securityGroupId?: string;
  /** Id of a KMS key (Aliyun_AES_256, ENCRYPT/DECRYPT, no service key) that encrypts Kubernetes secrets. @default not encrypted with a key of yours */
  readonly encryptionKeyId?: string;
  /** SLS project of audit and control plane logs. @default a project that ACK creates */
  readonly logProject?: string;
  /** Days that control plane logs are kept, 1 to 3000. @default 30 */
  readonly logRetentionDays?: number;
  /** Add-ons beside, or settings for, the default ones; `false` leaves a default one out. */
  readonly addons?: Readonly<Record<string, AddonSpec | false>>;
  /** When ACK may do maintenance. @default Monday and Thursday from 18:00 UTC, 3 hours */
  readonly maintenance?: { readonly start: string; readonly hours: number; readonly days: readonly string[] };
}

const CONTROL_PLANE_LOGS = ["apiserver", "kcm", "scheduler", "ccm"];

export class AckCluster extends ClusterBase {
  /** Use a cluster that somebody else runs. */
  static fromAttributes(scope: Construct, id: string, attributes: ClusterAttributes): ICluster {
    return new ImportedCluster(scope, id, attributes);
  }

  static isCluster(value: unknown): value is ICluster {
    return isCluster(value);
  }

  readonly clusterId: string;
  readonly network: INetwork;
  readonly oidcProviderArn: string;
  readonly oidcIssuerUrl: string;
  readonly securityGroupId: string;
  /** Host and port of the Kubernetes API inside the VPC. */
  readonly privateApi: string;
  readonly resource: CsManagedKubernetes;

  constructor(scope: Construct, id: string, props: AckClusterProps) {
    super(scope, id);
    throwIfAny(problemsOf(this.node.path, props));
    const { network, deletionProtection = true, logRetentionDays = 30, maintenance } = props;
    this.network = network;
    this.resource = new CsManagedKubernetes(this, "Resource", {
      name: nameOf(this, "cluster"),
      clusterSpec: props.spec ?? "ack.pro.small",
      version: props.version,
      vswitchIds: network.vswitches("node").map((vswitch) => vswitch.id),
      podVswitchIds: network.vswitches("pod").map((vswitch) => vswitch.id),
      serviceCidr: props.serviceCidr ?? "172.16.0.0/20",
      proxyMode: "ipvs",
      newNatGateway: false,
      slbInternetEnabled: props.publicApi ?? false,
      enableRrsa: true,
      ...(props.securityGroupId === undefined
        ? { isEnterpriseSecurityGroup: true }
        : { securityGroupId: props.securityGroupId }),
      ...(props.encryptionKeyId === undefined
        ? {}
        : { encryptionProviderKey: props.encryptionKeyId, disableEncryption: false }),
      controlPlaneLogComponents: CONTROL_PLANE_LOGS,
      controlPlaneLogTtl: String(logRetentionDays),
      ...(props.logProject === undefined ? {} : { controlPlaneLogProject: props.logProject }),
      auditLogConfig: {
        enabled: true,
        ...(props.logProject === undefined ? {} : { slsProjectName: props.logProject }),
      },
      maintenanceWindow: {
        enable: true,
        // The date only anchors the weekly window; the provider wants a full timestamp.
        maintenanceTime: `2024-01-01T${maintenance?.start ?? "18:00"}:00Z`,
        duration: `${maintenance?.hours ?? 3}h`,
        weeklyPeriod: (maintenance?.days ?? ["Monday", "Thursday"]).join(","),
      },
      operationPolicy: { clusterAutoUpgrade: { enabled: false, channel: "stable" } },
      deleteOptions: [
        { resourceType: "SLB", deleteMode: "delete" },
        { resourceType: "SLS_Data", deleteMode: "retain" },
        { resourceType: "SLS_ControlPlane", deleteMode: "retain" },
      ],
      addons: addonsOf(props),
      deletionProtection,
      ...preventDestroy(deletionProtection),
      tags: tagsOf(this),
    });
    waitFor(this, network.ready);
    this.clusterId = this.resource.id;
    this.securityGroupId = this.resource.securityGroupId;
    this.oidcProviderArn = this.resource.rrsaMetadata.get(0).ramOidcProviderArn;
    this.oidcIssuerUrl = this.resource.rrsaMetadata.get(0).rrsaOidcIssuerUrl;
    this.privateApi = this.resource.connections.lookup("api_server_intranet");
  }
}

interface AddonBlock {
  readonly name: string;
  readonly config?: string;
  readonly version?: string;
  readonly disabled?: boolean;
}

function addonsOf(props: AckClusterProps): AddonBlock[] {
  const defaults = defaultAddons(props.logProject);
  const wanted = { ...defaults, ...props.addons };
  return Object.entries(wanted)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, spec]): AddonBlock[] => {
      if (spec === false) return name in defaults ? [{ name, disabled: true }] : [];
      const config = { ...defaults[name]?.config, ...spec.config };
      return [
        {
          name,
          ...(Object.keys(config).length === 0 ? {} : { config: stableJson(config) }),
          ...(spec.version === undefined ? {} : { version: spec.version }),
        },
      ];
    });
}

function problemsOf(where: string, props: AckClusterProps): Problem[] {
  const problems: Problem[] = [];
  const { version, logRetentionDays = 30, maintenance, addons = {} } = props;
  if (!Token.isUnresolved(version) && !/^1\.\d{2}\.\d+-aliyun\.\d+$/.test(version)) {
    problems.push({ where, field: "version", got: `"${version}"`, want: "a full ACK version such as 1.34.3-aliyun.1" });
  }
  if (
    !Token.isUnresolved(logRetentionDays) &&
    (!Number.isInteger(logRetentionDays) || logRetentionDays < 1 || logRetentionDays > 3000)
  ) {
    problems.push({
      where,
      field: "logRetentionDays",
      got: String(logRetentionDays),
      want: "a whole number of days from 1 to 3000",
    });
  }
  if (maintenance !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(maintenance.start)) {
    problems.push({
      where,
      field: "maintenance.start",
      got: `"${maintenance.start}"`,
      want: "a time of day in UTC such as 18:00",
    });
  }
  for (const [name, construct] of Object.entries(SEPARATE_ADDONS)) {
    if (name in addons) {
      problems.push({
        where,
        field: `addons.${name}`,
        message: "this add-on is a resource of its own",
        hint: `use ${construct}`,
      });
    }
  }
  return problems;
}
