import { display, type Problem, refuse, throwIfAny } from "../base";
import { type FeatureOf, isTierName, type PolicyKind, TIER_NAMES, type TierName } from "./kinds";

/** Marks a policy across copies of this library. */
export const POLICY: unique symbol = Symbol.for("alicloud-ai-platform.policy") as never;

/** What a policy remembers beside its settings. */
export interface PolicyOrigin {
  /** The tier that must enforce it, when set by hand. */
  readonly tier?: TierName;
  /** Set when the settings were merged with {@link Policy.extending}. */
  readonly extended?: boolean;
}

/**
 * What must hold, as an immutable value: made by a factory, valid once made. Every fluent step returns a new policy.
 * Settings hold only what was said; defaults are resolved when a tier compiles the policy.
 */
export abstract class Policy<K extends PolicyKind = PolicyKind, S extends object = object> {
  readonly [POLICY] = true;
  readonly kind: K;
  readonly settings: Readonly<S>;
  readonly origin: PolicyOrigin;

  protected constructor(kind: K, settings: S, origin: PolicyOrigin, problems: readonly Problem[]) {
    throwIfAny(problems);
    this.kind = kind;
    this.settings = freeze(settings);
    this.origin = Object.freeze({ ...origin });
  }

  /** What the policy asks of a tier. */
  abstract get features(): readonly FeatureOf<K>[];

  protected abstract remake(settings: S, origin: PolicyOrigin): this;

  /** The same policy with some settings replaced. */
  protected with(change: Partial<S>): this {
    return this.remake({ ...this.settings, ...change }, this.origin);
  }

  /**
   * Demands a tier instead of the nearest one that can.
   * @throws ProblemsError for a name that is no tier.
   */
  enforcedBy(tier: TierName): this {
    if (!isTierName(tier)) refuse(`${this.kind} policy`, "enforcedBy", tier, TIER_NAMES.join(", "));
    return this.remake(this.settings, { ...this.origin, tier });
  }

  /**
   * The only merge: what this policy does not say, it takes from `parent`, setting by setting.
   * @throws ProblemsError when the merged settings contradict each other.
   */
  extending(parent: this): this {
    return this.remake({ ...parent.settings, ...this.settings }, { ...parent.origin, ...this.origin, extended: true });
  }

  /** One line for tables and messages. */
  abstract describe(): string;

  toJSON(): object {
    return { kind: this.kind, ...this.origin, settings: this.settings };
  }
}

export function isPolicy(value: unknown): value is Policy {
  return typeof value === "object" && value !== null && POLICY in value;
}

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value)) {
    value.forEach(freeze);
    return Object.freeze(value);
  }
  if (prototype !== Object.prototype) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** Collects what is wrong with the settings of one policy. */
export class Checks {
  readonly problems: Problem[] = [];

  constructor(private readonly where: string) {}

  /** Adds a problem when `holds` is false. */
  demand(holds: boolean, field: string, got: unknown, want: string, hint?: string): this {
    if (!holds) {
      this.problems.push({
        where: this.where,
        field,
        got: display(got),
        want,
        ...(hint === undefined ? {} : { hint }),
      });
    }
    return this;
  }

  /** What no got and want can say. */
  refuse(field: string, message: string): this {
    this.problems.push({ where: this.where, field, message });
    return this;
  }

  /** A whole number inside a range, when given. */
  whole(field: string, value: number | undefined, minimum: number, maximum: number): this {
    if (value === undefined) return this;
    const holds = Number.isInteger(value) && value >= minimum && value <= maximum;
    return this.demand(holds, field, value, `a whole number, ${minimum} to ${maximum}`);
  }

  /** A reason somebody can judge later: a sentence, not a word. */
  reason(field: string, value: string | undefined): this {
    if (value === undefined) return this;
    return this.demand(value.trim().length >= 15, field, value, "a reason of at least 15 characters");
  }
}
