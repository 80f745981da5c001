import { type Problem, stableJson, throwIfAny } from "../../base";
import { everyTarget } from "../attachment/reach";
import { resolve, type Resolved } from "../attachment/resolve";
import { unsafe } from "../graph/refuse";
import { describeTarget, type PolicyTarget, targetLabel } from "../attachment/target";
import { type AnyFeature, type PolicyKind, TIER_NAMES, type TierName } from "../kinds";
import { ALB } from "./alb/tier";
import { APIG } from "./apig/tier";
import { assign, type Assignment } from "./assign";
import { DEFAULT_CONTEXT, type EnforcementContext } from "./context";
import { EAS } from "./eas/tier";
import { envoyGateway } from "./envoy-gateway/tier";
import { GLOBAL_ACCELERATOR } from "./global-accelerator/tier";
import { KUBERNETES } from "./kubernetes/tier";
import { NLB } from "./nlb/tier";
import { protocolProblems } from "./protocols";
import { QUEUE } from "./queue/tier";
import { capabilityTables } from "./support";
import { type EnforcementDocument, type Note, type PolicyShare, type Tier, type TierWork } from "./tier";

/** Who lost to a nearer declaration. */
export interface Loser {
  readonly at: string;
  readonly on: string;
  readonly policy: string;
}

/** One policy in force on one target. */
export interface PlanEntry {
  readonly target: string;
  readonly kind: PolicyKind;
  readonly policy: string;
  /** The declaring place. */
  readonly declaredAt: string;
  /** The target or scope that it was attached to. */
  readonly on: string;
  readonly losers: readonly Loser[];
  readonly enforcedBy: readonly {
    readonly tier: TierName;
    readonly features: readonly AnyFeature[];
    /** A coarse net around what a nearer tier enforces. */
    readonly net: boolean;
    /** `kind name` of every document that carries it. */
    readonly documents: readonly string[];
  }[];
  readonly notes: readonly string[];
}

/** Everything that holds, and the documents that make it hold. */
export interface PolicyPlan {
  readonly profile: EnforcementContext["profile"];
  readonly entries: readonly PlanEntry[];
  readonly documents: readonly EnforcementDocument[];
}

/** All tiers for one profile, outermost first. */
export function tiers(profile: EnforcementContext["profile"]): readonly Tier[] {
  return [GLOBAL_ACCELERATOR, APIG, ALB, NLB, envoyGateway(profile), EAS, KUBERNETES, QUEUE];
}

/**
 * Resolves the policies of these targets and of all they lead to, chooses who enforces each, and writes the documents.
 * Pure: the same targets and context give the same plan.
 * @throws ProblemsError with everything that no tier can enforce, that a protocol rules out, that is unsafe between
 * targets (cycles, shared failure domains, rungs without health or room, retries on several tiers), that exceeds a
 * tier's own limits, or that contradicts itself.
 */
export function enforce(targets: readonly PolicyTarget[], context: Partial<EnforcementContext> = {}): PolicyPlan {
  const full: EnforcementContext = { ...DEFAULT_CONTEXT, ...context };
  const tables = capabilityTables(full.profile);
  const problems: Problem[] = [];
  const found = everyTarget(targets).map((target) => {
    const resolved = [...resolve(target).values()];
    const assignments = resolved.flatMap((item) => {
      const refused = protocolProblems(target, item.policy, item.at);
      const result = assign(target, item, tables, full.profile);
      problems.push(...refused, ...result.problems);
      return result.assignments;
    });
    return { target, resolved, assignments };
  });
  throwIfAny([...problems, ...unsafe(targets)]);

  const outputs = tiers(full.profile).map((tier) => tier.compile(workOf(tier.name, found), full));
  throwIfAny(distinct(outputs.flatMap((output) => output.problems)));
  const documents = merged(outputs.flatMap((output) => output.documents));
  const notes = outputs.flatMap((output) => output.notes);
  const entries = found.flatMap(({ target, resolved, assignments }) =>
    resolved.map((item) => entryOf(target, item, assignments, documents, notes)),
  );
  return { profile: full.profile, entries, documents };
}

interface Found {
  readonly target: PolicyTarget;
  readonly resolved: readonly Resolved[];
  readonly assignments: readonly Assignment[];
}

function workOf(tier: TierName, found: readonly Found[]): readonly TierWork[] {
  return found
    .filter(({ target }) => describeTarget(target).tiers.includes(tier))
    .map(({ target, assignments }) => {
      const shares = new Map<PolicyKind, PolicyShare>();
      for (const { tier: by, share } of assignments) if (by === tier) shares.set(share.policy.kind, share);
      return { target, shares };
    });
}

/** One document for each name: the same document from two targets is one, two different ones are a problem. */
function merged(documents: readonly EnforcementDocument[]): readonly EnforcementDocument[] {
  const byName = new Map<string, EnforcementDocument>();
  const problems: Problem[] = [];
  for (const document of documents) {
    const key = `${document.tier} ${document.resource} ${document.name}`;
    const other = byName.get(key);
    if (other === undefined) {
      byName.set(key, document);
    } else if (stableJson(other.body) === stableJson(document.body)) {
      const kinds = [...new Set([...other.kinds, ...document.kinds])].sort();
      const targets = [...new Set([...other.targets, ...document.targets])].sort();
      byName.set(key, { ...other, kinds, targets });
    } else {
      const message = `${other.targets.join(", ")} and ${document.targets.join(", ")} make different documents of this name`;
      problems.push({ where: key, message, hint: "names are made of the targets' names: rename one of them" });
    }
  }
  throwIfAny(problems);
  const order = (document: EnforcementDocument): string =>
    `${TIER_NAMES.indexOf(document.tier)} ${document.resource} ${document.name}`;
  return [...byName.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const texts = problems.map((problem) => stableJson(problem));
  return problems.filter((_problem, index) => texts.indexOf(texts[index] ?? "") === index);
}

function entryOf(
  target: PolicyTarget,
  resolved: Resolved,
  assignments: readonly Assignment[],
  documents: readonly EnforcementDocument[],
  notes: readonly Note[],
): PlanEntry {
  const label = targetLabel(target);
  const { kind } = resolved.policy;
  return {
    target: label,
    kind,
    policy: resolved.policy.describe(),
    declaredAt: resolved.at,
    on: targetLabel(resolved.on),
    losers: resolved.losers.map((loser) => ({
      at: loser.at,
      on: targetLabel(loser.on),
      policy: loser.policy.describe(),
    })),
    enforcedBy: assignments
      .filter(({ share }) => share.policy.kind === kind)
      .map(({ tier, share }) => ({
        tier,
        features: share.features,
        net: share.net,
        documents: documents
          .filter(
            (document) => document.tier === tier && document.targets.includes(label) && document.kinds.includes(kind),
          )
          .map((document) => `${document.resource} ${document.name}`),
      })),
    notes: [...new Set(notes.filter((note) => note.target === label && note.kind === kind).map((note) => note.text))],
  };
}
