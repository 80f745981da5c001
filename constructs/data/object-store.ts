/**
 * A private, encrypted, versioned bucket that keeps its objects in three zones: `alicloud_oss_bucket`,
 * `alicloud_oss_bucket_public_access_block`.
 * https://www.alibabacloud.com/help/en/oss/user-guide/what-is-oss
 */
import { Construct } from "constructs";
import { OssBucket } from "#alicloud/oss-bucket";
import { OssBucketPublicAccessBlock } from "#alicloud/oss-bucket-public-access-block";
import type { IEncryptionKey } from "../access";
import { nameOf, preventDestroy, PropChecks, type StatefulProps, tagsOf } from "../core";
import { BucketMetrics } from "./bucket-metrics";
import { checkLifecycle, type LifecycleRule, lifecycleRules } from "./bucket-lifecycle";
import { ObjectGrants } from "./object-grants";

/** A bucket that others use. */
export interface IObjectStore {
  readonly bucketName: string;
  readonly grants: ObjectGrants;
  readonly metrics: BucketMetrics;
}

export interface ObjectStoreProps extends StatefulProps {
  /** 3 to 63 lower-case letters, digits and hyphens. Unique in the world, can't be changed. @default from environment and path */
  readonly bucketName?: string;
  /** How often objects are read. Can't be changed. @default "Standard" */
  readonly storageClass?: "Standard" | "IA" | "Archive";
  /** Copies in three zones (`ZRS`) or in one (`LRS`). Can't be changed. @default "ZRS"; "LRS" where there are no three */
  readonly redundancy?: "ZRS" | "LRS";
  /** Encrypts with a KMS key of your own. @default AES256 with keys that OSS keeps */
  readonly encryptionKey?: IEncryptionKey;
  /** Keeps what was overwritten or deleted. @default true */
  readonly versioning?: boolean;
  /** What happens to objects as they age. @default none */
  readonly lifecycle?: readonly LifecycleRule[];
  /** Where records of each access go. @default nowhere */
  readonly accessLogs?: { readonly bucket: IObjectStore; readonly prefix?: string };
  /** Whether the bucket may be destroyed with objects in it. Only without deletion protection. @default false */
  readonly destroyObjects?: boolean;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

export class ObjectStore extends Construct implements IObjectStore {
  /** Use a bucket that exists already. Nothing is created. */
  static fromName(_scope: Construct, _id: string, bucketName: string): IObjectStore {
    return { bucketName, grants: new ObjectGrants(bucketName), metrics: new BucketMetrics(bucketName) };
  }

  /** Override what this construct does not offer on it. */
  readonly resource: OssBucket;
  readonly bucketName: string;
  readonly grants: ObjectGrants;
  readonly metrics: BucketMetrics;
  /** Host name for clients of the region. */
  readonly host: string;

  constructor(scope: Construct, id: string, props: ObjectStoreProps = {}) {
    super(scope, id);
    const { storageClass = "Standard", redundancy = "ZRS", encryptionKey, versioning = true, accessLogs } = props;
    const { deletionProtection = true, destroyObjects = false, lifecycle = [] } = props;
    const checks = new PropChecks(this)
      .expect(
        "bucketName",
        props.bucketName,
        (name) => /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(name),
        "3 to 63 lower-case letters, digits and hyphens, no hyphen first or last",
      )
      .expect(
        "destroyObjects",
        destroyObjects,
        (destroy) => !(destroy && deletionProtection),
        "false, or deletionProtection false beside it",
      );
    checkLifecycle(checks, lifecycle);
    checks.done();

    this.resource = new OssBucket(this, "Resource", {
      bucket: props.bucketName ?? nameOf(this, "bucket"),
      storageClass,
      redundancyType: redundancy,
      versioning: { status: versioning ? "Enabled" : "Suspended" },
      serverSideEncryptionRule:
        encryptionKey === undefined
          ? { sseAlgorithm: "AES256" }
          : { sseAlgorithm: "KMS", kmsMasterKeyId: encryptionKey.keyId },
      lifecycleRule: lifecycleRules(lifecycle, versioning),
      lifecycleRuleAllowSameActionOverlap: true,
      ...(accessLogs === undefined
        ? {}
        : {
            logging: {
              targetBucket: accessLogs.bucket.bucketName,
              targetPrefix: accessLogs.prefix ?? `${this.node.id.toLowerCase()}/`,
            },
          }),
      forceDestroy: destroyObjects,
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
    this.bucketName = this.resource.bucket;
    this.host = this.resource.intranetEndpoint;
    this.grants = new ObjectGrants(this.bucketName, encryptionKey);
    this.metrics = new BucketMetrics(this.bucketName);
    new OssBucketPublicAccessBlock(this, "PublicAccessBlock", { bucket: this.bucketName, blockPublicAccess: true });
  }
}
