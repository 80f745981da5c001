import type { Rule } from "../rule";
import { createTimeout } from "./create-timeout";
import { databaseTwoZones } from "./database-two-zones";
import { deletionProtected } from "./deletion-protected";
import { entryKeepsLongRequests } from "./entry-keeps-long-requests";
import { everyHopWired } from "./every-hop-wired";
import { healthChecked } from "./health-checked";
import { imagePinned } from "./image-pinned";
import { modelProbed } from "./model-probed";
import { nodesTwoZones } from "./nodes-two-zones";
import { preventDestroy } from "./prevent-destroy";
import { queueDeadLetters } from "./queue-dead-letters";

/** What loses data, or requests, when something fails. */
export const reliabilityPack: readonly Rule[] = [
  deletionProtected,
  preventDestroy,
  databaseTwoZones,
  healthChecked,
  createTimeout,
  modelProbed,
  imagePinned,
  nodesTwoZones,
  queueDeadLetters,
  everyHopWired,
  entryKeepsLongRequests,
];
