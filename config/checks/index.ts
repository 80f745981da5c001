import { addresses } from "./addresses";
import { type Check } from "./check";
import { computeDomains } from "./compute-domains";
import { configDocuments } from "./config-documents";
import { dataStores } from "./data-stores";
import { deployment } from "./deployment";
import { dial } from "./dial";
import { drills } from "./drills";
import { durations } from "./durations";
import { firewall } from "./firewall";
import { gateways } from "./gateways";
import { instanceTypes } from "./instance-types";
import { media } from "./media";
import { modelPorts } from "./model-ports";
import { models } from "./models";
import { names } from "./names";
import { policies } from "./policies";
import { policyKinds } from "./policy-kinds";
import { queues } from "./queues";
import { ranges } from "./ranges";
import { regions } from "./regions";
import { routes } from "./routes";
import { secrets } from "./secrets";
import { serviceCalls } from "./service-calls";
import { serviceStores } from "./service-stores";
import { topics } from "./topics";
import { versions } from "./versions";

/** Every check. Findings are shown by line, so the order here does not matter. */
export const checks: readonly Check[] = [
  regions,
  addresses,
  names,
  ranges,
  instanceTypes,
  computeDomains,
  configDocuments,
  models,
  modelPorts,
  media,
  dataStores,
  serviceCalls,
  serviceStores,
  topics,
  queues,
  deployment,
  durations,
  drills,
  dial,
  routes,
  gateways,
  firewall,
  policies,
  policyKinds,
  secrets,
  versions,
];
