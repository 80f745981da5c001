export {
  EncryptionKey,
  type EncryptionKeyAttributes,
  type EncryptionKeyGrants,
  type EncryptionKeyProps,
  type IEncryptionKey,
} from "./encryption-key";
export { type IKmsInstance, KmsInstance, type KmsInstanceProps } from "./kms-instance";
export { type IRole, type RoleOptions } from "./role";
export { type SecretOptions, SecretStore, type SecretStoreProps } from "./secret-store";
export { ServiceLinkedRoles, type ServiceLinkedRolesProps } from "./service-linked-roles";
export { ServiceRole, type ServiceRoleProps } from "./service-role";
export { type Grantee, type Statement } from "./statement";
export {
  type ISecret,
  type SecretGrants,
  StoredSecret,
  type StoredSecretAttributes,
  type StoredSecretProps,
} from "./stored-secret";
export {
  type IdentityIssuer,
  INJECTION_LABELS,
  WorkloadIdentity,
  type WorkloadIdentityProps,
} from "./workload-identity";
