import { type Duration } from "../../base";
import { type TierName } from "../kinds";
import { type Attachment } from "./attachment";

/** Marks whatever a policy can be attached to, across copies of this library. */
export const POLICY_TARGET: unique symbol = Symbol.for("alicloud-ai-platform.policy-target") as never;

export const TARGET_KINDS = ["scope", "entry", "gateway", "route", "service", "endpoint", "queue"] as const;
/**
 * `scope` holds defaults only; `entry` is what chooses between gateways and regions for all routes; `gateway` is what
 * stands in front of the cluster; `route` is a path that clients call; `service` is a workload in the cluster; `endpoint`
 * is a served model; `queue` carries messages.
 */
export type TargetKind = (typeof TARGET_KINDS)[number];

export const PROTOCOLS = ["http", "sse", "websocket", "grpc"] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** How the cluster reaches something: a plain address, or an endpoint behind a host, a path and a token of its own. */
export interface Address {
  readonly host: string;
  readonly port: number;
  /** Put before the caller's path. @default none */
  readonly pathPrefix?: string;
  /** The Kubernetes secret whose key `credential` is injected as the `Authorization` header. @default none */
  readonly tokenSecret?: string;
}

/** What is known of a target beside its name. All of it is optional: a check that needs a fact says so. */
export interface TargetFacts {
  /** @default http */
  readonly protocol?: Protocol;
  readonly address?: Address;
  /** Requests in flight at the declared peak: turns shares into counts. */
  readonly concurrency?: number;
  /** Requests a second at the declared peak. */
  readonly load?: number;
  /** Requests a second it can carry. */
  readonly capacity?: number;
  /** How long it takes from start to first answer. */
  readonly loadTime?: Duration;
  readonly replicas?: number;
  /** What fails together with it, such as a node pool, a zone or a region. */
  readonly failureDomains?: readonly string[];
}

/** A target as policies see it. */
export interface TargetDescription {
  readonly kind: TargetKind;
  /** Unique within its kind: `chat`, `/v1/chat/completions`, `deepseek-r1`. */
  readonly name: string;
  /** Where policies come from when the target has none of its own: the next wider scope. */
  readonly within?: PolicyTarget;
  /** What it forwards to: a route to a service or an endpoint, a service to the endpoint that it calls. */
  readonly to?: PolicyTarget;
  /** The tiers a request to it passes, in any order. */
  readonly tiers: readonly TierName[];
  readonly facts: TargetFacts;
}

/** The one mutable thing here: a target's list of attachments, which only grows. */
export interface AttachmentPoint {
  readonly description: TargetDescription;
  readonly attachments: readonly Attachment[];
  add(attachment: Attachment): void;
}

/** Anything that carries an attachment point under the brand: a plain target, or a construct. */
export interface PolicyTarget {
  readonly [POLICY_TARGET]: AttachmentPoint;
}

export function isPolicyTarget(value: unknown): value is PolicyTarget {
  return typeof value === "object" && value !== null && POLICY_TARGET in value;
}

export function describeTarget(target: PolicyTarget): TargetDescription {
  return target[POLICY_TARGET].description;
}

/** `route /v1/chat/completions`, as it stands in messages. */
export function targetLabel(target: PolicyTarget): string {
  const { kind, name } = describeTarget(target);
  return `${kind} ${name}`;
}

/** Two references to one target, whichever copy of the library made them. */
export function sameTarget(one: PolicyTarget, other: PolicyTarget): boolean {
  return one[POLICY_TARGET] === other[POLICY_TARGET] || targetLabel(one) === targetLabel(other);
}
