/**
 * A symmetric key that is rotated by itself and can't be exported: `alicloud_kms_key`, and an
 * `alicloud_kms_alias` that names it. What it encrypts is lost with it,
 * so it outlives everything else of the platform.
 * https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/key-rotation
 */
import { Construct, type IConstruct } from "constructs";
import { KmsAlias } from "#alicloud/kms-alias";
import { KmsKey } from "#alicloud/kms-key";
import { days, type Duration, type Problem, throwIfAny } from "../../base";
import { nameOf, preventDestroy, type StatefulProps, tagsOf } from "../core";
import type { IKmsInstance } from "./kms-instance";
import type { Grantee } from "./statement";

/** Permissions on a key. */
export interface EncryptionKeyGrants {
  decrypt(grantee: Grantee): void;
  encryptDecrypt(grantee: Grantee): void;
}

export interface IEncryptionKey extends IConstruct {
  readonly keyId: string;
  readonly keyArn: string;
  readonly grants: EncryptionKeyGrants;
}

export interface EncryptionKeyProps extends StatefulProps {
  /** @default the account's default KMS, which not every account may use for keys of its own */
  readonly instance?: IKmsInstance;
  /** How often new key material is made, 7 to 365 days. @default 365 days */
  readonly rotation?: Duration;
  /** How long a deletion can be taken back, 7 to 366 days. @default 30 days */
  readonly pendingWindow?: Duration;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A key that exists already. It must be Aliyun_AES_256 for ENCRYPT/DECRYPT, and no service key. */
export interface EncryptionKeyAttributes {
  readonly keyId: string;
  readonly keyArn: string;
}

abstract class EncryptionKeyBase extends Construct implements IEncryptionKey {
  abstract readonly keyId: string;
  abstract readonly keyArn: string;

  readonly grants: EncryptionKeyGrants = {
    decrypt: (grantee) =>
      grantee.addStatement({ actions: ["kms:Decrypt", "kms:DescribeKey"], resources: [this.keyArn] }),
    encryptDecrypt: (grantee) =>
      grantee.addStatement({
        actions: ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey", "kms:DescribeKey"],
        resources: [this.keyArn],
      }),
  };
}

export class EncryptionKey extends EncryptionKeyBase {
  /** Use a key that exists already. */
  static fromAttributes(scope: Construct, id: string, attributes: EncryptionKeyAttributes): IEncryptionKey {
    return new ImportedEncryptionKey(scope, id, attributes);
  }

  readonly resource: KmsKey;
  readonly keyId: string;
  readonly keyArn: string;

  constructor(scope: Construct, id: string, props: EncryptionKeyProps = {}) {
    super(scope, id);
    const { instance, rotation = days(365), pendingWindow = days(30), deletionProtection = true } = props;
    throwIfAny([
      ...wholeDays(this.node.path, "rotation", rotation, 365),
      ...wholeDays(this.node.path, "pendingWindow", pendingWindow, 366),
    ]);
    this.resource = new KmsKey(this, "Resource", {
      keySpec: "Aliyun_AES_256",
      keyUsage: "ENCRYPT/DECRYPT",
      origin: "Aliyun_KMS",
      protectionLevel: "SOFTWARE",
      ...(instance === undefined ? {} : { dkmsInstanceId: instance.instanceId }),
      automaticRotation: "Enabled",
      rotationInterval: `${daysOf(rotation)}d`,
      pendingWindowInDays: daysOf(pendingWindow),
      deletionProtection: deletionProtection ? "Enabled" : "Disabled",
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
    new KmsAlias(this, "Alias", { aliasName: `alias/${nameOf(this, "kms-key")}`, keyId: this.resource.id });
    this.keyId = this.resource.id;
    this.keyArn = this.resource.arn;
  }
}

class ImportedEncryptionKey extends EncryptionKeyBase {
  readonly keyId: string;
  readonly keyArn: string;

  constructor(scope: Construct, id: string, attributes: EncryptionKeyAttributes) {
    super(scope, id);
    this.keyId = attributes.keyId;
    this.keyArn = attributes.keyArn;
  }
}

const daysOf = (duration: Duration): number => duration.seconds / 86_400;

function wholeDays(where: string, field: string, duration: Duration, maximum: number): Problem[] {
  const amount = daysOf(duration);
  if (Number.isInteger(amount) && amount >= 7 && amount <= maximum) return [];
  return [{ where, field, got: duration.toString(), want: `whole days, 7 to ${maximum}` }];
}
