import type { Rule } from "../rule";
import { apiHttps } from "./api-https";
import { bucketBlocksPublic } from "./bucket-blocks-public";
import { bucketEncrypted } from "./bucket-encrypted";
import { bucketLogged } from "./bucket-logged";
import { bucketNoWebsite } from "./bucket-no-website";
import { bucketNotPublic } from "./bucket-not-public";
import { bucketOwnKey } from "./bucket-own-key";
import { bucketPolicyNamed } from "./bucket-policy-named";
import { bucketSecureTransport } from "./bucket-secure-transport";
import { bucketVersioned } from "./bucket-versioned";
import { cachePassword } from "./cache-password";
import { clusterApiPrivate } from "./cluster-api-private";
import { clusterAudit } from "./cluster-audit";
import { clusterSecretsEncrypted } from "./cluster-secrets-encrypted";
import { clusterTerway } from "./cluster-terway";
import { clusterWorkloadIdentity } from "./cluster-workload-identity";
import { configServerPrivate } from "./config-server-private";
import { containerNoAddress } from "./container-no-address";
import { containerNotPrivileged } from "./container-not-privileged";
import { databaseClosed } from "./database-closed";
import { databaseEncryptedAtRest } from "./database-encrypted-at-rest";
import { databaseEncryptedConnections } from "./database-encrypted-connections";
import { filesEncrypted } from "./files-encrypted";
import { filesNamedNetworks } from "./files-named-networks";
import { filesOwnKey } from "./files-own-key";
import { functionNotAnonymous } from "./function-not-anonymous";
import { gatewayDomainHttps } from "./gateway-domain-https";
import { gatewayLogged } from "./gateway-logged";
import { imageRepositoryPrivate } from "./image-repository-private";
import { keyRotated } from "./key-rotated";
import { keyRotationPeriod } from "./key-rotation-period";
import { keyUsable } from "./key-usable";
import { listenerEncrypted } from "./listener-encrypted";
import { literalSecret } from "./literal-secret";
import { logNoWebTracking } from "./log-no-web-tracking";
import { logRetention } from "./log-retention";
import { modelInNetwork } from "./model-in-network";
import { modelKeepsNoPrompts } from "./model-keeps-no-prompts";
import { networkFlowLog } from "./network-flow-log";
import { noAdminPolicy } from "./no-admin-policy";
import { noBroadProductPolicy } from "./no-broad-product-policy";
import { noOpenAdminPort } from "./no-open-admin-port";
import { noOpenEverything } from "./no-open-everything";
import { nodeAutoRepair } from "./node-auto-repair";
import { nodeDisksEncrypted } from "./node-disks-encrypted";
import { nodeMetadataTokens } from "./node-metadata-tokens";
import { nodeNoInternetAddress } from "./node-no-internet-address";
import { nodeNoPassword } from "./node-no-password";
import { openPortsKnown } from "./open-ports-known";
import { roleTrustNamed } from "./role-trust-named";
import { stackNotifications } from "./stack-notifications";
import { stackPolicy } from "./stack-policy";
import { stackRetention } from "./stack-retention";
import { stackTemplate } from "./stack-template";
import { streamPrivate } from "./stream-private";
import { tablesPrivate } from "./tables-private";
import { tlsModern } from "./tls-modern";

/** What lets the wrong people in, or out with data. It asks for all that checkov and KICS ask of these types, but for one
 * thing: transfer acceleration of buckets (CKV_ALI_11) costs money and protects nothing. */
export const securityPack: readonly Rule[] = [
  literalSecret,
  bucketNotPublic,
  bucketEncrypted,
  bucketOwnKey,
  bucketVersioned,
  bucketLogged,
  keyRotated,
  keyRotationPeriod,
  keyUsable,
  nodeAutoRepair,
  clusterTerway,
  clusterApiPrivate,
  clusterSecretsEncrypted,
  clusterAudit,
  clusterWorkloadIdentity,
  nodeNoPassword,
  nodeNoInternetAddress,
  nodeDisksEncrypted,
  nodeMetadataTokens,
  filesEncrypted,
  filesOwnKey,
  filesNamedNetworks,
  logRetention,
  logNoWebTracking,
  databaseClosed,
  databaseEncryptedConnections,
  databaseEncryptedAtRest,
  cachePassword,
  tablesPrivate,
  streamPrivate,
  configServerPrivate,
  containerNoAddress,
  containerNotPrivileged,
  modelInNetwork,
  modelKeepsNoPrompts,
  noAdminPolicy,
  noBroadProductPolicy,
  roleTrustNamed,
  listenerEncrypted,
  tlsModern,
  apiHttps,
  gatewayDomainHttps,
  gatewayLogged,
  networkFlowLog,
  functionNotAnonymous,
  imageRepositoryPrivate,
  stackPolicy,
  stackTemplate,
  stackRetention,
  stackNotifications,
  bucketPolicyNamed,
  bucketSecureTransport,
  bucketBlocksPublic,
  bucketNoWebsite,
  noOpenAdminPort,
  noOpenEverything,
  openPortsKnown,
];
