import { Duration, ProblemsError, throwIfAny, type Problem } from "../base";
import {
  type LocatedPlatform,
  otherVersions,
  type Path,
  POLICY_WORDS,
  type PolicySet,
  type PolicyUse,
  type PolicyWord,
  workloadOf,
} from "../config";
import {
  attach,
  DeadLetterPolicy,
  enforce,
  type EnforcementContext,
  type Policy,
  type PolicyPlan,
  type PolicyTarget,
  RetryPolicy,
  TimeoutPolicy,
} from "../policies";
import { queueNames } from "./messaging-names";
import { buildPolicy } from "./policies/build";
import { rolloutOf } from "./policies/build-versions";
import { Places, relocate } from "./policies/relocate";
import {
  everyTargetOf,
  type PlacedTarget,
  platformTargets,
  type PlatformTargets,
  type TargetAddresses,
} from "./policies/targets";
import { fieldPath } from "./policies/words";

export type { PlacedTarget, PlatformTargets, TargetAddresses } from "./policies/targets";

/** The policies of a platform, attached to its targets and divided over the tiers that enforce them. */
export interface PlatformPolicies {
  readonly targets: PlatformTargets;
  readonly places: Places;
  /** Who enforces what, and the documents that make it hold. */
  readonly plan: PolicyPlan;
}

export interface PlatformPoliciesOptions extends TargetAddresses {
  /** Names that the rest of the platform decides. @default those of {@link EnforcementContext} */
  readonly context?: Partial<Omit<EnforcementContext, "profile">>;
}

/** The load balancer (ALB) writes the client's address down; the one behind it (NLB) forwards connections. */
const PROXIES_IN_FRONT = 1;

/**
 * Builds, attaches and enforces the policies of a platform file. Pure: the same platform gives the same plan.
 * @throws ProblemsError with everything that policies, tiers or protocols refuse, each at its place in the file.
 */
export function platformPolicies(located: LocatedPlatform, options: PlatformPoliciesOptions = {}): PlatformPolicies {
  const { context, ...addresses } = options;
  const places = new Places(located);
  const targets = platformTargets(located.platform, addresses);
  const all = everyTargetOf(targets);
  new Attacher(located, places, targets).attachAll();
  try {
    const plan = enforce(
      all.map(({ target }) => target),
      {
        trustedHops: PROXIES_IN_FRONT,
        namespace: located.platform.name,
        ...context,
        profile: located.platform.policies.profile,
      },
    );
    return { targets, places, plan };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    throw new ProblemsError(relocate(error.problems, places, all));
  }
}

/** Puts every policy of the file on its targets, and says everything that is wrong with them at once. */
class Attacher {
  private readonly problems: Problem[] = [];
  private readonly built = new Map<string, Policy | undefined>();

  constructor(
    private readonly located: LocatedPlatform,
    private readonly places: Places,
    private readonly targets: PlatformTargets,
  ) {}

  attachAll(): void {
    const { platform } = this.located;
    const { targets } = this;
    this.attachSet(platform.policies.defaults, ["policies", "defaults"], targets.platform);
    for (const [name, set] of Object.entries(platform.policies.named)) this.buildSet(set, ["policies", "named", name]);
    this.attachGroup(targets.routes, (name) => platform.routes[name]?.policies);
    this.attachGroup(targets.models, (name) => platform.models[name]?.policies);
    this.attachGroup(targets.services, (name) => platform.services[name]?.policies);
    for (const [caller, calls] of Object.entries(targets.calls)) {
      for (const [callee, placed] of Object.entries(calls)) {
        this.attachUse(platform.services[caller]?.callPolicies[callee], placed.path, placed.target);
      }
    }
    for (const name of Object.keys(platform.services)) this.attachVersions(name);
    this.attachTo(targets.entry, platform.gateways?.accelerator.policies);
    this.attachTo(targets.gateways, platform.gateways?.policies);
    for (const name of Object.keys(targets.queues)) this.attachQueue(name);
    throwIfAny(this.problems);
  }

  private attachGroup(
    group: Readonly<Record<string, PlacedTarget>>,
    useOf: (name: string) => PolicyUse | undefined,
  ): void {
    for (const [name, placed] of Object.entries(group)) this.attachTo(placed, useOf(name));
  }

  private attachTo(placed: PlacedTarget | undefined, use: PolicyUse | undefined): void {
    if (placed !== undefined) this.attachUse(use, [...placed.path, "policies"], placed.target);
  }

  private attachUse(use: PolicyUse | undefined, path: Path, target: PolicyTarget): void {
    for (const name of use?.use ?? []) {
      const set = this.located.platform.policies.named[name];
      if (set !== undefined) this.attachSet(set, ["policies", "named", name], target);
    }
    if (use !== undefined) this.attachSet(use, path, target);
  }

  private attachSet(set: PolicySet, path: Path, target: PolicyTarget): void {
    for (const { policy, path: at } of this.buildSet(set, path)) this.attachOne(policy, at, target);
  }

  /** A version is held to what its service is, and everything that leads to the service is divided between them. */
  private attachVersions(name: string): void {
    const { platform } = this.located;
    const spec = platform.services[name];
    if (spec === undefined) return;
    const { routes, calls, versions } = this.targets;
    const others = otherVersions(name, spec);
    for (const { workload } of others) {
      const placed = versions[workload];
      if (placed !== undefined) this.attachUse(spec.policies, ["services", name, "policies"], placed.target);
    }
    const { rollout } = spec;
    if (rollout === undefined) return;
    const path = ["services", name, "rollout"];
    const policy = this.saying(path, { word: "rollout", said: rollout }, () =>
      rolloutOf(rollout, spec, (version) => this.versionNamed(name, version)),
    );
    if (policy === undefined) return;
    const leading = [
      ...Object.entries(routes).filter(([route]) => platform.routes[route]?.to === name),
      ...Object.values(calls).flatMap((callees) => Object.entries(callees).filter(([callee]) => callee === name)),
    ];
    for (const [, { target }] of leading) this.attachOne(policy, path, target);
  }

  private versionNamed(name: string, version: string): PolicyTarget {
    const placed = this.targets.versions[workloadOf(name, version)] ?? this.targets.services[name];
    if (placed === undefined) throw new Error(`${name} refers to nothing and came past the checks`);
    return placed.target;
  }

  /** What a queue's own numbers mean: how long a consumer may hold a message, how often it comes, where it ends. */
  private attachQueue(name: string): void {
    const placed = this.targets.queues[name];
    const spec = this.located.platform.messaging.queues[name];
    if (placed === undefined || spec === undefined) return;
    const { target, path } = placed;
    const hold = TimeoutPolicy.request(Duration.parse(spec.visibilityTimeout));
    this.attachOne(hold, [...path, "visibilityTimeout"], target);
    this.attachOne(RetryPolicy.redeliver(spec.maxReceives), [...path, "maxReceives"], target);
    const dead = queueNames(this.located.platform, name).deadLetters;
    this.attachOne(DeadLetterPolicy.queue(dead, { after: spec.maxReceives }), path, target);
  }

  private attachOne(policy: Policy, path: Path, target: PolicyTarget): void {
    this.saying(path, undefined, () => attach(policy, { at: this.places.textOf(path) }).to(target));
  }

  private buildSet(set: PolicySet, path: Path): readonly { readonly policy: Policy; readonly path: Path }[] {
    return POLICY_WORDS.flatMap((word) => {
      const at = [...path, word];
      const policy = this.build(word, set[word], at);
      return policy === undefined ? [] : [{ policy, path: at }];
    });
  }

  /** Each policy is built once, so that what is wrong with it is said once. */
  private build<W extends PolicyWord>(word: W, said: PolicySet[W], path: Path): Policy | undefined {
    if (said === undefined) return undefined;
    const key = this.places.textOf(path);
    if (!this.built.has(key)) {
      const { named } = this.located.platform.policies;
      const policy = this.saying(path, { word, said }, () =>
        buildPolicy(word, said, named, (name) => this.named(name)),
      );
      this.built.set(key, policy);
    }
    return this.built.get(key);
  }

  private named(name: string): PolicyTarget {
    const placed = this.targets.services[name] ?? this.targets.models[name];
    if (placed === undefined) throw new Error(`${name} refers to nothing and came past the checks`);
    return placed.target;
  }

  private saying<R>(path: Path, about: { word: PolicyWord; said: unknown } | undefined, run: () => R): R | undefined {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      for (const { field, where, ...problem } of error.problems) {
        const inside = about === undefined ? [] : fieldPath(about.word, field ?? "", about.said);
        const message = about === undefined ? { message: `${where}: ${problem.message ?? ""}` } : {};
        this.problems.push(this.places.problemAt([...path, ...inside], { ...problem, ...message }));
      }
      return undefined;
    }
  }
}
