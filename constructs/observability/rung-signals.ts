import {
  addressOf,
  DEFAULT_CONTEXT,
  describeTarget,
  type EnforcementContext,
  type PolicyTarget,
  resolvedPolicy,
  type Rung,
  slug,
  targetLabel,
} from "../../policies";

/** How one rung of a ladder shows in the gateway's access log. */
export interface RungSignal {
  /** Whose ladder it is, such as `route /v1/chat/*`. */
  readonly target: string;
  /** What stands on the rung: `stale`, `reply 503`, `dead-letter`, or the backend's name. */
  readonly rung: string;
  /** The gateway's own name for the route, in its field `route`. */
  readonly route: string;
  /** Holds for a line of the log when the rung answered. SQL over the fields of {@link GATEWAY_LOG_FIELDS}. */
  readonly condition: string;
}

export interface LadderSignals {
  readonly seen: readonly RungSignal[];
  /** Rungs that the log does not tell from the ones above, and why. */
  readonly unseen: readonly { readonly target: string; readonly rung: string; readonly why: string }[];
}

/**
 * The rungs below the first of every target that has a fallback, and how to count them. A rung that is a service cannot be
 * told from another service: the log names addresses, and services share their port.
 */
export function ladderSignals(
  targets: readonly PolicyTarget[],
  context: Partial<EnforcementContext> = {},
): LadderSignals {
  const full: EnforcementContext = { ...DEFAULT_CONTEXT, ...context };
  const logged = targets.some((target) =>
    resolvedPolicy(target, "logging")?.policy.features.some((feature) => feature === "ladder-steps"),
  );
  const found = targets.flatMap((target) => rungsOf(target, full).map((rung) => (logged ? rung : unlogged(rung))));
  return {
    seen: found.flatMap((each) => ("condition" in each ? [each] : [])),
    unseen: found.flatMap((each) => ("why" in each ? [each] : [])),
  };
}

function unlogged({ target, rung }: Found): Found {
  return { target, rung, why: "no logging policy writes ladder steps into the gateway's log" };
}

type Found = RungSignal | LadderSignals["unseen"][number];

function rungsOf(target: PolicyTarget, context: EnforcementContext): Found[] {
  const fallback = resolvedPolicy(target, "fallback")?.policy;
  if (fallback === undefined) return [];
  const primary = addressOf(describeTarget(target).to ?? target, context).port;
  const ports = [primary, ...fallback.backends.map((rung) => addressOf(rung.target, context).port)];
  return fallback.rungs.map((rung): Found => {
    const named = { target: targetLabel(target), rung: nameOf(rung) };
    const signal = (condition: string): RungSignal => ({ ...named, route: slug(target), condition });
    switch (rung.type) {
      case "stale":
        return signal("cache = 'STALE'");
      case "dead-letter":
        return signal("degraded = 'dead-letter'");
      case "reply":
        return signal(rung.degraded === true ? "degraded = 'reply'" : `status = ${rung.status}`);
      case "backend": {
        const { port } = addressOf(rung.target, context);
        if (ports.filter((other) => other === port).length === 1) return signal(`upstream like '%:${port}'`);
        return { ...named, why: `another backend of the ladder listens on port ${port} too` };
      }
    }
  });
}

function nameOf(rung: Rung): string {
  switch (rung.type) {
    case "backend":
      return slug(rung.target);
    case "reply":
      return `reply ${rung.status}`;
    default:
      return rung.type;
  }
}
