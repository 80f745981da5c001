import type { Grantee } from "../access";

const READ = ["oss:GetObject", "oss:GetObjectVersion"];
const WRITE = ["oss:PutObject", "oss:AbortMultipartUpload", "oss:ListParts", "oss:DeleteObject"];

/**
 * Permissions on the objects of a bucket, by the start of their names. `""` is every object.
 * https://www.alibabacloud.com/help/en/oss/user-guide/ram-policy-overview
 */
export class ObjectGrants {
  constructor(private readonly bucketName: string) {}

  /** @param prefix such as `models/` @default every object */
  read(grantee: Grantee, prefix = ""): void {
    this.grant(grantee, READ, prefix);
  }

  /** @param prefix such as `uploads/` @default every object */
  readWrite(grantee: Grantee, prefix = ""): void {
    this.grant(grantee, [...READ, ...WRITE], prefix);
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
