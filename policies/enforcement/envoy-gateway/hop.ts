import { type Duration } from "../../../base";
import { type PolicyTarget } from "../../attachment/target";
import { type PolicyKind } from "../../kinds";
import { type Reply } from "../../resilience";
import { type BackendAddress } from "./addresses";
import { type HeaderMatch, type RetryTrigger, type RouteFilter, type SecuritySpec, type TrafficSpec } from "./types";

/** One backend of a rule. Priority 1 is tried when priority 0 has failed. */
export interface BackendUse {
  readonly address: BackendAddress;
  readonly priority: 0 | 1;
  /** The share of its priority's traffic, 0 to 100. @default all of it */
  readonly weight?: number;
}

/** A rule that stands before the hop's own, for requests that carry a value. */
export interface Variant {
  readonly header: HeaderMatch;
  readonly backend: BackendAddress;
}

export interface HopPath {
  readonly prefix: string;
  readonly filters: readonly RouteFilter[];
}

/** What the gateway tries again, and how often. */
export interface RetryPlan {
  readonly triggers: readonly RetryTrigger[];
  readonly statusCodes: readonly number[];
  readonly retries: number;
  /** Tries of each priority before the next one. */
  readonly perPriority?: number;
  readonly perTry?: Duration;
  readonly backoff?: { readonly base: Duration; readonly max: Duration };
}

/** A fixed answer in place of these statuses. */
export interface Override {
  readonly statuses: readonly (number | readonly [number, number])[];
  readonly reply: Reply;
  /** Whose answers are replaced, where the profile can tell them apart. */
  readonly source?: "Local" | "Backend";
}

/**
 * One HTTPRoute with everything that belongs to it: a place where the gateway takes a request and hands it on.
 * Route, retry and fallback are one unit: a fallback without retry would lose the first requests.
 */
export interface Hop {
  readonly target: PolicyTarget;
  readonly name: string;
  /** Where it leads, when the policies of that target are enforced here too. */
  readonly upstream: readonly PolicyTarget[];
  readonly kinds: readonly PolicyKind[];
  /** The listener: the public gateway, or a port of its own on the internal one. */
  readonly internal: boolean;
  /** The prefixes it takes, each with filters of its own. */
  readonly paths: readonly HopPath[];
  readonly backends: readonly BackendUse[];
  readonly variants: readonly Variant[];
  readonly filters: readonly RouteFilter[];
  /** The longest request; zero for no limit. */
  readonly request: Duration;
  readonly backendRequest?: Duration;
  /** How long a connection to a backend may lie idle. */
  readonly idle?: Duration;
  readonly retry?: RetryPlan;
  /** Members of BackendTrafficPolicy that are ready made. */
  readonly traffic: TrafficSpec;
  readonly overrides: readonly Override[];
  readonly security: SecuritySpec;
}
