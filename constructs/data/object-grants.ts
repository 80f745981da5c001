import type { Grantee, IEncryptionKey } from "../access";

const READ = ["oss:GetObject", "oss:GetObjectVersion"];
const WRITE = ["oss:PutObject", "oss:AbortMultipartUpload", "oss:ListParts", "oss:DeleteObject"];

/**
 * Permissions on the objects of a bucket, by the start of their names. `""` is every object. Where the bucket is encrypted
 * with a key of yours, readers may decrypt with it and writers encrypt: OSS asks KMS in the caller's name.
 * https://www.alibabacloud.com/help/en/oss/user-guide/ram-policy-overview
 */
export class ObjectGrants {
  constructor(
    private readonly bucketName: string,
    private readonly key?: IEncryptionKey,
  ) {}

  /** @param prefix such as `models/` @default every object */
  read(grantee: Grantee, prefix = ""): void {
    this.grant(grantee, READ, prefix);
    this.key?.grants.decrypt(grantee);
  }

  /** @param prefix such as `uploads/` @default every object */
  readWrite(grantee: Grantee, prefix = ""): void {
    this.grant(grantee, [...READ, ...WRITE], prefix);
    this.key?.grants.encryptDecrypt(grantee);
  }

  private grant(grantee: Grantee, actions: readonly string[], prefix: string): void {
    grantee.addStatement({ actions, resources: [`acs:oss:*:*:${this.bucketName}/${prefix}*`] });
    grantee.addStatement({
      actions: ["oss:ListObjects"],
      resources: [`acs:oss:*:*:${this.bucketName}`],
      ...(prefix === "" ? {} : { conditions: { StringLike: { "oss:Prefix": [`${prefix}*`] } } }),
    });
  }
}
