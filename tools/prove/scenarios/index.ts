import { apiKey, jwt } from "./access";
import { bulkhead } from "./bulkhead";
import { cache, stale } from "./cache";
import { fallback } from "./fallback";
import { gatewayLoss } from "./gateway-loss";
import { ladder } from "./ladder";
import { deadLetter, fixedReply } from "./last-words";
import { metastability } from "./metastability";
import { rateLimit } from "./rate-limit";
import { retry } from "./retry";
import { rollingUpdate } from "./rolling-update";
import { byHeader, canary } from "./rollout";
import { type Scenario } from "./scenario";
import { streaming } from "./stream";
import { validation } from "./validation";

/** Every claim about the sample platform that is put to the test. */
export const SCENARIOS: readonly Scenario[] = [
  retry,
  fallback,
  ladder,
  bulkhead,
  rateLimit,
  apiKey,
  jwt,
  validation,
  cache,
  stale,
  canary,
  byHeader,
  streaming,
  fixedReply,
  deadLetter,
  rollingUpdate,
  gatewayLoss,
  metastability,
];
