import { type ActiveProbe, assumed, type HealthNumbers, type Reliability } from "../../model";

/**
 * What no published figure was found for. Every one is marked as assumed in the findings that rest on it; the platform
 * file's own numbers, where it has them, win.
 */
export const RELIABILITY = {
  /** One pod: deployments, evictions, crashes. */
  pod: { availability: assumed(0.999, "a pod") },
  /** One replica of a served model. */
  model: { availability: assumed(0.995, "a model replica") },
  /** One node of a managed product. */
  managed: { availability: assumed(0.9995, "a managed node") },
  /** A product that is regional by itself. */
  regional: { availability: assumed(0.9999, "a regional product") },
} as const satisfies Record<string, Reliability>;

export const DOMAIN_AVAILABILITY = {
  region: assumed(0.9999, "a region"),
  zone: assumed(0.9995, "a zone"),
  cluster: assumed(0.9995, "a cluster's control plane and network"),
} as const;

/** How the load balancers ask, as their constructs set it. */
export const BALANCER_HEALTH: HealthNumbers = {
  probe: { intervalMs: 5_000, timeoutMs: 3_000, unhealthyAfter: 3, healthyAfter: 2 },
};

/** How an API gateway asks the cluster, as its construct sets it. */
export const GATEWAY_HEALTH: HealthNumbers = {
  probe: { intervalMs: 5_000, timeoutMs: 3_000, unhealthyAfter: 3, healthyAfter: 2 },
};

/** How Global Accelerator asks gateways, as its construct sets it; the time it waits for an answer is not published. */
export const ACCELERATOR_HEALTH: ActiveProbe = {
  intervalMs: 5_000,
  timeoutMs: 5_000,
  unhealthyAfter: 3,
  healthyAfter: 3,
};

/** How long Envoy Gateway waits for who checks a body, where nothing else is said; before the request's own time begins. */
export const VALIDATION_TIMEOUT_MS = 10_000;

/** How fast a managed store notices that its primary is gone. */
export const MANAGED_HEALTH: HealthNumbers = {
  probe: { intervalMs: 5_000, timeoutMs: 5_000, unhealthyAfter: 3, healthyAfter: 1 },
};

/** From the decision to start a pod until it serves. */
export const POD_START = assumed(30_000, "a pod");
/** A worker on virtual nodes pulls its image first. */
export const WORKER_START = assumed(120_000, "a container group");
