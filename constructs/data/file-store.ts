/**
 * Shared files over NFS, encrypted, with a mount target in two zones that only the network may use:
 * `alicloud_nas_file_system`, `alicloud_nas_mount_target`, `alicloud_nas_access_group`, `alicloud_nas_access_rule`.
 * The files lie in one zone; the mount targets make them reachable from the others.
 * https://www.alibabacloud.com/help/en/nas/product-overview/what-is-nas
 */
import { Construct } from "constructs";
import { NasAccessGroup } from "#alicloud/nas-access-group";
import { NasAccessRule } from "#alicloud/nas-access-rule";
import { NasFileSystem } from "#alicloud/nas-file-system";
import { NasMountTarget } from "#alicloud/nas-mount-target";
import { minutes } from "../../base";
import type { IEncryptionKey } from "../access";
import { nameOf, preventDestroy, PropChecks, type StatefulProps, tagsOf, waitFor } from "../core";
import type { INetwork } from "../network";

/** Files that others mount. */
export interface IFileStore {
  readonly fileSystemId: string;
  /** The NFS server to mount from a zone; another zone's where it has none. */
  server(zone?: string): string;
}

export interface FileStoreProps extends StatefulProps {
  readonly network: INetwork;
  /** Can't be changed. @default "Performance": SSD; "Capacity" is cheaper and slower, "Premium" stands between */
  readonly storage?: "Performance" | "Premium" | "Capacity";
  /** Encrypts with a KMS key of your own. Can't be changed. @default a key that NAS keeps */
  readonly encryptionKey?: IEncryptionKey;
  /** Days that deleted files can be taken back, 1 to 180. @default 7 */
  readonly recycleDays?: number;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Files that exist already. */
export interface FileStoreAttributes {
  readonly fileSystemId: string;
  /** Domain names of the mount targets, by zone. At least one. */
  readonly servers: Readonly<Record<string, string>>;
}

/** A general-purpose file system takes two: https://www.alibabacloud.com/help/en/nas/product-overview/limits */
const MOUNT_TARGETS = 2;
const MANAGED_KEY = 1;
const OWN_KEY = 2;

export class FileStore extends Construct implements IFileStore {
  /** Use files that exist already. @throws ProblemsError without a mount target. */
  static fromAttributes(scope: Construct, id: string, attributes: FileStoreAttributes): IFileStore {
    const servers = new Map(Object.entries(attributes.servers));
    new PropChecks(new Construct(scope, id))
      .expect("servers", servers.size, (count) => count > 0, "the mount target of at least one zone")
      .done();
    return { fileSystemId: attributes.fileSystemId, server: (zone) => serverIn(servers, zone) };
  }

  /** Override what this construct does not offer on it. */
  readonly resource: NasFileSystem;
  readonly fileSystemId: string;

  private readonly servers: ReadonlyMap<string, string>;

  constructor(scope: Construct, id: string, props: FileStoreProps) {
    super(scope, id);
    const { network, storage = "Performance", encryptionKey, recycleDays = 7, deletionProtection = true } = props;
    const vswitches = network.vswitches("node").slice(0, MOUNT_TARGETS);
    new PropChecks(this)
      .expectWhole("recycleDays", recycleDays, 1, 180)
      .expect("network", vswitches.length, (count) => count > 0, "a network with vSwitches")
      .done();

    this.resource = new NasFileSystem(this, "Resource", {
      description: nameOf(this, "nas"),
      fileSystemType: "standard",
      protocolType: "NFS",
      storageType: storage,
      ...(encryptionKey === undefined
        ? { encryptType: MANAGED_KEY }
        : { encryptType: OWN_KEY, kmsKeyId: encryptionKey.keyId }),
      recycleBin: { status: "Enable", reservedDays: recycleDays },
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
    this.fileSystemId = this.resource.id;

    const group = new NasAccessGroup(this, "AccessGroup", {
      accessGroupName: nameOf(this, "nas-access-group"),
      accessGroupType: "Vpc",
      fileSystemType: "standard",
    });
    const rule = new NasAccessRule(this, "AccessRule", {
      accessGroupName: group.accessGroupName,
      fileSystemType: "standard",
      sourceCidrIp: network.cidr,
      rwAccessType: "RDWR",
      // a fresh file system belongs to root: squashed, nobody could ever write to it
      userAccessType: "no_squash",
      priority: 1,
    });
    this.servers = new Map(
      vswitches.map((vswitch) => {
        const target = new NasMountTarget(this, `MountTarget-${vswitch.zone}`, {
          fileSystemId: this.fileSystemId,
          accessGroupName: group.accessGroupName,
          networkType: "Vpc",
          vpcId: network.vpcId,
          vswitchId: vswitch.id,
          timeouts: { create: `${minutes(60).minutes}m` },
        });
        waitFor(target, rule);
        return [vswitch.zone, target.mountTargetDomain];
      }),
    );
  }

  server(zone?: string): string {
    return serverIn(this.servers, zone);
  }
}

function serverIn(servers: ReadonlyMap<string, string>, zone: string | undefined): string {
  const [first = ""] = servers.values();
  return (zone === undefined ? undefined : servers.get(zone)) ?? first;
}
