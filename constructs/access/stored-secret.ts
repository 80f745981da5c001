import { Construct, type IConstruct } from "constructs";
import { KmsSecret } from "#alicloud/kms-secret";
import { type Problem, throwIfAny } from "../../base";
import { environmentOf, nameOf, preventDestroy, type SecretRef, type StatefulProps, tagsOf } from "../core";
import type { IEncryptionKey } from "./encryption-key";
import type { IKmsInstance } from "./kms-instance";
import { matches } from "./role";
import type { Grantee } from "./statement";

/** Permissions on a secret. */
export interface SecretGrants {
  /** To read its value, and to decrypt with the key that it is encrypted with. */
  read(grantee: Grantee): void;
}

export interface ISecret extends IConstruct {
  readonly secretName: string;
  readonly grants: SecretGrants;
}

export interface StoredSecretProps extends StatefulProps {
  /** Where the value comes from at deployment. */
  readonly value: SecretRef;
  /** Encrypts the value. */
  readonly key: IEncryptionKey;
  /** Change it to have a new value written: without a new version KMS keeps the old one. @default "v1" */
  readonly version?: string;
  /** @default from the environment and the path */
  readonly name?: string;
  /** @default the account's default KMS */
  readonly instance?: IKmsInstance;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A secret that exists already. */
export interface StoredSecretAttributes {
  readonly secretName: string;
  /** @default a name pattern of the environment's region and account */
  readonly secretArn?: string;
  /** The key that it is encrypted with. @default the service's own key, which nobody needs a grant for */
  readonly key?: IEncryptionKey;
}

abstract class SecretBase extends Construct implements ISecret {
  abstract readonly secretName: string;
  protected abstract readonly secretArn: string;
  protected abstract readonly key: IEncryptionKey | undefined;

  readonly grants: SecretGrants = {
    read: (grantee) => {
      grantee.addStatement({
        actions: ["kms:GetSecretValue", "kms:DescribeSecret"],
        resources: [this.secretArn],
      });
      this.key?.grants.decrypt(grantee);
    },
  };
}

/** A secret in KMS. Made by `SecretStore.addSecret`, or on its own. */
export class StoredSecret extends SecretBase {
  /** Use a secret that exists already. */
  static fromAttributes(scope: Construct, id: string, attributes: StoredSecretAttributes): ISecret {
    return new ImportedSecret(scope, id, attributes);
  }

  readonly resource: KmsSecret;
  readonly secretName: string;
  protected readonly secretArn: string;
  protected readonly key: IEncryptionKey;

  constructor(scope: Construct, id: string, props: StoredSecretProps) {
    super(scope, id);
    const { value, key, version = "v1", instance, deletionProtection = true } = props;
    throwIfAny(check(this.node.path, version, props.name));
    this.key = key;
    this.resource = new KmsSecret(this, "Resource", {
      secretName: props.name ?? nameOf(this, "kms-secret"),
      secretData: value.valueIn(this),
      secretDataType: "text",
      versionId: version,
      encryptionKeyId: key.keyId,
      ...(instance === undefined ? {} : { dkmsInstanceId: instance.instanceId }),
      recoveryWindowInDays: 30,
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
    this.secretName = this.resource.secretName;
    this.secretArn = this.resource.arn;
  }
}

class ImportedSecret extends SecretBase {
  readonly secretName: string;
  protected readonly secretArn: string;
  protected readonly key: IEncryptionKey | undefined;

  constructor(scope: Construct, id: string, attributes: StoredSecretAttributes) {
    super(scope, id);
    const { region = "*", accountId = "*" } = environmentOf(this);
    this.secretName = attributes.secretName;
    this.secretArn = attributes.secretArn ?? `acs:kms:${region}:${accountId}:secret/${attributes.secretName}`;
    this.key = attributes.key;
  }
}

function check(where: string, version: string, name: string | undefined): Problem[] {
  return [
    ...(matches(version, /^[A-Za-z0-9_-]{1,64}$/)
      ? []
      : [{ where, field: "version", got: `"${version}"`, want: "1 to 64 letters, digits, _ and -" }]),
    ...(name === undefined || matches(name, /^[A-Za-z0-9_/+=.@-]{1,64}$/)
      ? []
      : [{ where, field: "name", got: `"${name}"`, want: "1 to 64 characters: letters, digits and _/+=.@-" }]),
  ];
}
