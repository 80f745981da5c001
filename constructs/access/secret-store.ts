/**
 * Where the platform keeps secrets for those who read them at run time: `alicloud_kms_secret`, encrypted with a key of
 * its own. Values come in by reference and stand in the state, so the state must be encrypted.
 * https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/secrets-manager-overview
 */
import { Construct } from "constructs";
import type { SecretRef, StatefulProps } from "../core";
import { EncryptionKey, type IEncryptionKey } from "./encryption-key";
import { type IKmsInstance, KmsInstance } from "./kms-instance";
import { StoredSecret } from "./stored-secret";
import type { INetwork } from "../network";

export interface SecretStoreProps extends StatefulProps {
  /**
   * A KMS instance to keep keys and secrets in, or the network to create one in.
   * @default the account's default KMS, which not every account may use for secrets
   */
  readonly instance?: IKmsInstance | { readonly network: INetwork };
  /** @default a key of its own, rotated every 365 days */
  readonly key?: IEncryptionKey;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface SecretOptions {
  /** Where the value comes from at deployment. */
  readonly value: SecretRef;
  /** Change it to have a new value written: without a new version KMS keeps the old one. @default "v1" */
  readonly version?: string;
  /** @default from the environment and the path */
  readonly name?: string;
}

export class SecretStore extends Construct {
  readonly key: IEncryptionKey;
  readonly instance: IKmsInstance | undefined;

  private readonly deletionProtection: boolean;
  private readonly tags: Readonly<Record<string, string>> | undefined;

  constructor(scope: Construct, id: string, props: SecretStoreProps = {}) {
    super(scope, id);
    const { instance, key, deletionProtection = true, tags } = props;
    const common = { deletionProtection, ...(tags === undefined ? {} : { tags }) };
    this.deletionProtection = deletionProtection;
    this.tags = tags;
    this.instance =
      instance === undefined || "instanceId" in instance
        ? instance
        : new KmsInstance(this, "Instance", { ...common, network: instance.network });
    this.key =
      key ??
      new EncryptionKey(this, "Key", {
        ...common,
        ...(this.instance === undefined ? {} : { instance: this.instance }),
      });
  }

  addSecret(id: string, options: SecretOptions): StoredSecret {
    return new StoredSecret(this, id, {
      ...options,
      key: this.key,
      deletionProtection: this.deletionProtection,
      ...(this.instance === undefined ? {} : { instance: this.instance }),
      ...(this.tags === undefined ? {} : { tags: this.tags }),
    });
  }
}
