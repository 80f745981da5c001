import { type Problem } from "../../base";
import { describeTarget, type PolicyTarget, targetLabel } from "../attachment/target";
import { type AnyFeature, type PolicyKind, type TierName } from "../kinds";
import { type Policy } from "../policy";
import { type PolicyByKind } from "../policy-by-kind";
import { type CapabilityTable } from "./capability";
import { type EnforcementContext } from "./context";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** One document or one set of resource arguments that enforces policies. */
export interface EnforcementDocument {
  readonly tier: TierName;
  /** What it is: a Kubernetes kind, or a Terraform resource type whose arguments `body` holds. */
  readonly resource: string;
  readonly name: string;
  /** The target it was made for, and any other whose policies it carries. */
  readonly targets: readonly string[];
  readonly kinds: readonly PolicyKind[];
  readonly body: JsonObject;
}

/** The part of a policy that falls to one tier. */
export interface PolicyShare {
  readonly policy: Policy;
  readonly features: readonly AnyFeature[];
  /** The declaring place. */
  readonly at: string;
  /** A coarse net around a policy that a nearer tier enforces exactly. */
  readonly net: boolean;
}

/** What one tier has to enforce for one target. */
export interface TierWork {
  readonly target: PolicyTarget;
  readonly shares: ReadonlyMap<PolicyKind, PolicyShare>;
}

/** Something a reader of policies.json must know. */
export interface Note {
  readonly target: string;
  readonly kind: PolicyKind;
  readonly text: string;
}

export interface TierOutput {
  readonly documents: readonly EnforcementDocument[];
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** A place that enforces policies: what it can do as data, and how it is told. */
export interface Tier {
  readonly name: TierName;
  readonly title: string;
  readonly capabilities: CapabilityTable;
  /** Turns what falls to this tier into its documents. Pure: the same work gives the same documents. */
  compile(work: readonly TierWork[], context: EnforcementContext): TierOutput;
}

/** The share of a policy of one kind, typed, when this tier has one. */
export function shareOf<K extends PolicyKind>(
  work: TierWork,
  kind: K,
): (PolicyShare & { readonly policy: PolicyByKind[K] }) | undefined {
  return work.shares.get(kind) as (PolicyShare & { readonly policy: PolicyByKind[K] }) | undefined;
}

/** Collects what a tier says while it compiles. */
export class Writer {
  readonly documents: EnforcementDocument[] = [];
  readonly notes: Note[] = [];
  readonly problems: Problem[] = [];

  constructor(private readonly tier: TierName) {}

  document(
    target: PolicyTarget,
    resource: string,
    name: string,
    kinds: readonly PolicyKind[],
    body: JsonObject,
    others: readonly PolicyTarget[] = [],
  ): void {
    const targets = [...new Set([target, ...others].map(targetLabel))];
    this.documents.push({ tier: this.tier, resource, name, targets, kinds: [...new Set(kinds)].sort(), body });
  }

  note(target: PolicyTarget, kind: PolicyKind, text: string): void {
    this.notes.push({ target: targetLabel(target), kind, text });
  }

  problem(target: PolicyTarget, field: string, problem: Omit<Problem, "where" | "field">): void {
    this.problems.push({ where: targetLabel(target), field: `${field} at ${this.tier}`, ...problem });
  }

  /**
   * A number inside the tier's own limits.
   * @returns the number itself, so that it can be written where it is used.
   */
  within(target: PolicyTarget, field: string, value: number, minimum: number, maximum: number, unit = ""): number {
    if (!(value >= minimum && value <= maximum && Number.isInteger(value))) {
      this.problem(target, field, {
        got: `${value}${unit}`,
        want: `a whole number of ${minimum}${unit} to ${maximum}${unit}`,
      });
    }
    return value;
  }

  output(): TierOutput {
    return { documents: this.documents, notes: this.notes, problems: this.problems };
  }
}

/** The target's name as a Kubernetes or resource name: lower case, digits and `-`, at most 52 characters. */
export function slug(target: PolicyTarget): string {
  const { kind, name } = describeTarget(target);
  const text = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const base = text === "" ? kind : text;
  if (base.length <= 52) return base;
  return `${base.slice(0, 43)}-${hash(name).toString(36)}`;
}

/** A small stable hash (FNV-1a, 32 bit). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}
