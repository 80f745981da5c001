import type { Platform } from "../config";
import { activations } from "./activations";
import { content } from "./content";
import { front } from "./front";
import type { Prerequisite } from "./prerequisite";
import { quotas } from "./quotas";
import { reach } from "./reach";
import { roles } from "./roles";
import { secrets } from "./secrets";
import { stock } from "./stock";
import { unverified } from "./unverified";

/** All that must be true before a platform's first deploy, with its reasons, in the order of `PARTS`. Pure. */
export function preflight(platform: Platform): readonly Prerequisite[] {
  return [activations, roles, quotas, stock, secrets, content, front, reach, unverified].flatMap((part) =>
    part(platform),
  );
}
