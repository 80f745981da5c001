import type { Rule } from "../rule";
import { ackExplicitEncryption } from "./ack-explicit-encryption";
import { ackOneNetworkSource } from "./ack-one-network-source";
import { ackSymmetricKey } from "./ack-symmetric-key";
import { adbComputeMinimum } from "./adb-compute-minimum";
import { adbIntegratedEdition } from "./adb-integrated-edition";
import { addonOneOwner } from "./addon-one-owner";
import { albActionOrder } from "./alb-action-order";
import { albConnectionDrain } from "./alb-connection-drain";
import { albLimitPerClient } from "./alb-limit-per-client";
import { albLogStoreExists } from "./alb-log-store-exists";
import { albRulePriority } from "./alb-rule-priority";
import { apigManualZones } from "./apig-manual-zones";
import { apigRouteScene } from "./apig-route-scene";
import { bucketName } from "./bucket-name";
import { gaCrossBorder } from "./ga-cross-border";
import { gaProbeInterval } from "./ga-probe-interval";
import { gaTrafficShare } from "./ga-traffic-share";
import { gpdbSegments } from "./gpdb-segments";
import { gpdbSpecification } from "./gpdb-specification";
import { kafkaServerlessConfig } from "./kafka-serverless-config";
import { kafkaZones } from "./kafka-zones";
import { loadBalancerTwoZones } from "./load-balancer-two-zones";
import { mseDevelopmentNetwork } from "./mse-development-network";
import { mseInternationalSpecification } from "./mse-international-specification";
import { nodePoolOneSizing } from "./node-pool-one-sizing";
import { paiServiceName } from "./pai-service-name";
import { paiWorkspaceName } from "./pai-workspace-name";
import { polardbNodeCount } from "./polardb-node-count";
import { queueName } from "./queue-name";
import { serverWeight } from "./server-weight";
import { virtualNodeCleanup } from "./virtual-node-cleanup";

/** What the provider lets through and Alibaba Cloud refuses at apply. */
export const applyPack: readonly Rule[] = [
  ackOneNetworkSource,
  ackExplicitEncryption,
  ackSymmetricKey,
  nodePoolOneSizing,
  virtualNodeCleanup,
  addonOneOwner,
  adbIntegratedEdition,
  adbComputeMinimum,
  albActionOrder,
  albLimitPerClient,
  albRulePriority,
  albConnectionDrain,
  albLogStoreExists,
  apigRouteScene,
  apigManualZones,
  gaTrafficShare,
  gaProbeInterval,
  gaCrossBorder,
  gpdbSegments,
  gpdbSpecification,
  kafkaServerlessConfig,
  kafkaZones,
  loadBalancerTwoZones,
  serverWeight,
  queueName,
  mseInternationalSpecification,
  mseDevelopmentNetwork,
  bucketName,
  paiServiceName,
  paiWorkspaceName,
  polardbNodeCount,
];
