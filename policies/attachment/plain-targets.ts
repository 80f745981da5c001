import { type Problem, refuse, throwIfAny } from "../../base";
import { isTierName, TIER_NAMES, type TierName } from "../kinds";
import { type Attachment } from "./attachment";
import {
  type AttachmentPoint,
  describeTarget,
  isPolicyTarget,
  POLICY_TARGET,
  type PolicyTarget,
  type TargetDescription,
  type TargetFacts,
  type TargetKind,
} from "./target";

export interface TargetOptions extends TargetFacts {
  /** The wider scope that policies come from when the target has none of its own. @default none */
  readonly within?: PolicyTarget;
  /** What it forwards to or calls. @default none */
  readonly to?: PolicyTarget;
  /** The tiers a request to it passes. @default what this kind of target usually has */
  readonly tiers?: readonly TierName[];
}

const USUAL_TIERS: Readonly<Record<TargetKind, readonly TierName[]>> = {
  scope: [],
  entry: ["global-accelerator"],
  gateway: ["apig"],
  route: ["global-accelerator", "apig", "nlb", "envoy-gateway"],
  service: ["envoy-gateway", "kubernetes"],
  endpoint: ["envoy-gateway", "eas"],
  queue: ["queue"],
};

class PlainTarget implements PolicyTarget {
  readonly [POLICY_TARGET]: AttachmentPoint;

  constructor(description: TargetDescription) {
    this[POLICY_TARGET] = attachmentPoint(description);
  }
}

/** An empty list of attachments for a target: what a construct puts under the brand. */
export function attachmentPoint(description: TargetDescription): AttachmentPoint {
  const attachments: Attachment[] = [];
  return {
    description: Object.freeze({ ...description }),
    get attachments() {
      return Object.freeze([...attachments]);
    },
    add: (attachment) => void attachments.push(Object.freeze({ ...attachment })),
  };
}

/** A holder of defaults: a platform, a region, a team. Policies on it hold for everything `within` it. */
export function scope(name: string, options: Pick<TargetOptions, "within"> = {}): PolicyTarget {
  return plain("scope", name, options);
}

/** What chooses between gateways and regions, for all routes together. */
export function entry(name: string, options: TargetOptions = {}): PolicyTarget {
  return plain("entry", name, options);
}

/** The gateways in front of the cluster. Their policies are about how they watch it. */
export function gateway(name: string, options: TargetOptions = {}): PolicyTarget {
  return plain("gateway", name, options);
}

/** A path that clients call, such as `/v1/chat/completions`. It needs `to`. */
export function route(path: string, options: TargetOptions & { readonly to: PolicyTarget }): PolicyTarget {
  if (!path.startsWith("/")) refuse("route", "path", path, "a path that starts with /");
  return plain("route", path, options);
}

/** A workload in the cluster. With `to`, its policies are about the calls it makes to that endpoint. */
export function service(name: string, options: TargetOptions = {}): PolicyTarget {
  return plain("service", name, options);
}

/** A served model. */
export function endpoint(name: string, options: TargetOptions = {}): PolicyTarget {
  return plain("endpoint", name, options);
}

/** A queue or topic. */
export function queue(name: string, options: TargetOptions = {}): PolicyTarget {
  return plain("queue", name, options);
}

function plain(kind: TargetKind, name: string, options: TargetOptions): PolicyTarget {
  const { within, to, tiers, ...facts } = options;
  const where = `${kind} ${name}`;
  const problems: Problem[] = [];
  if (name.trim() === "") problems.push({ where: kind, field: "name", got: '""', want: "a name" });
  if (within !== undefined && !isPolicyTarget(within))
    problems.push({ where, field: "within", want: "a policy target" });
  if (to !== undefined && !isPolicyTarget(to)) problems.push({ where, field: "to", want: "a policy target" });
  for (const tier of tiers ?? []) {
    if (!isTierName(tier)) problems.push({ where, field: "tiers", got: tier, want: TIER_NAMES.join(", ") });
  }
  throwIfAny(problems);
  const scopeOfService = to !== undefined && within === undefined && kind === "route" ? inheritedFrom(to) : undefined;
  const parent = within ?? scopeOfService;
  return new PlainTarget({
    kind,
    name,
    ...(parent === undefined ? {} : { within: parent }),
    ...(to === undefined ? {} : { to }),
    tiers: tiers ?? USUAL_TIERS[kind],
    facts,
  });
}

/** A route takes the policies of the service behind it, unless these are about the calls that the service makes. */
function inheritedFrom(target: PolicyTarget): PolicyTarget | undefined {
  const { kind, to, within } = describeTarget(target);
  return kind === "service" && to === undefined ? target : within;
}
