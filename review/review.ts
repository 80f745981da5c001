import { providerOfType } from "../provider/validation/provider-data";
import { type Approvals, isApproved } from "./approvals";
import { classify } from "./changes/classify";
import { withLastOnes } from "./changes/last-ones";
import { type ChartChange, compareCharts } from "./charts/compare";
import { rankOf, type ReviewedChange } from "./changes/reviewed-change";
import { type Costs, costsOf } from "./costs";
import { judge, type ReviewFinding, type WaiverUse } from "./findings/findings";
import type { PeerSummary } from "./findings/fold";
import { configAddress, configIndex, writtenValues } from "./findings/plan-blocks";
import type { PlanInput, ReviewInput, StackInput } from "./input/inputs";
import { at, type JsonObject, objectOf } from "./json";
import type { Picture } from "./picture/parts";
import { pictureOf } from "./picture/picture";
import { comparePolicies, type PolicyChange, type PolicyRow, policyRows } from "./policies/compare";
import { type PriceTable, SHIPPED_PRICES } from "./prices/price-table";
import { type Reason, type Verdict, verdictOf } from "./verdict";

/** Bumped when a field changes its meaning or goes. */
export const REVIEW_FORMAT = 1;

export interface ReviewOptions {
  /** The day of the review, `2026-11-24`: waivers run out against it. */
  readonly today: string;
  /** @default none */
  readonly approvals?: Approvals;
  /** @default {@link SHIPPED_PRICES} */
  readonly prices?: PriceTable;
  /** Packs of rules to ask. @default all */
  readonly packs?: readonly string[];
}

/** One stack in a review. */
export interface StackReview {
  readonly stack: string;
  /** Whether there is a plan of it; without one, only its JSON was judged. */
  readonly planned: boolean;
  /** Resources by what happens to them. */
  readonly counts: Readonly<Record<string, number>>;
  /** Why it could not be planned. */
  readonly error?: string;
  /** Stacks whose values are not known before they are applied. */
  readonly waitsFor: readonly string[];
  /** Resources that were changed by someone else since the last apply. */
  readonly drifted: readonly string[];
}

/** Everything a reviewer is told. Plain data without secrets: the same input gives the same review. */
export interface Review {
  readonly format: typeof REVIEW_FORMAT;
  readonly verdict: Verdict;
  /** Why, most serious first. */
  readonly reasons: readonly Reason[];
  /** Set when plans were made without the real provider. */
  readonly standIn: boolean;
  readonly stacks: readonly StackReview[];
  /** Most dangerous first; what does nothing is left out. */
  readonly changes: readonly ReviewedChange[];
  readonly findings: readonly ReviewFinding[];
  /** Answers of rules that were a pass. */
  readonly passed: number;
  /** What checkov said beside the rules. */
  readonly checkov: PeerSummary;
  readonly waivers: readonly WaiverUse[];
  readonly costs: Costs;
  readonly policyChanges: readonly PolicyChange[];
  readonly policies: readonly PolicyRow[];
  /** Kubernetes objects that charts make otherwise than before. */
  readonly chartChanges: readonly ChartChange[];
  /** What the picture shows. */
  readonly picture: Picture;
  /** What the analyses said, where it was given. */
  readonly analysis?: JsonObject;
}

/** Reviews plans and synthesized stacks. Pure. */
export function review(input: ReviewInput, options: ReviewOptions): Review {
  const { today, approvals = new Set<string>(), prices = SHIPPED_PRICES, packs } = options;
  const constructs = constructPaths(input.stacks);
  const changes = input.plans
    .flatMap((plan) => withLastOnes(changesOf(plan, constructs, approvals), plan, approvals))
    .sort((one, other) => rankOf(one) - rankOf(other) || compare(keyOf(one), keyOf(other)));
  const { findings, waivers, passed, checkov } = judge(input, today, packs);
  const parts = {
    changes,
    findings,
    waivers,
    costs: costsOf(input, prices),
    policyChanges: comparePolicies(input.policiesBefore, input.policies),
    chartChanges: input.charts === undefined ? [] : compareCharts(input.charts.before, input.charts.after),
    failures: input.failures,
    first: input.plans.length > 0 && input.plans.every(isFirst),
  };
  const { verdict, reasons } = verdictOf(parts);
  return {
    format: REVIEW_FORMAT,
    verdict,
    reasons,
    standIn: input.standIn,
    stacks: stackReviews(input, changes),
    changes,
    findings,
    passed,
    checkov,
    waivers,
    costs: parts.costs,
    policyChanges: parts.policyChanges,
    chartChanges: parts.chartChanges,
    picture: pictureOf(input, changes, parts.chartChanges),
    ...(input.analysis === undefined ? {} : { analysis: input.analysis }),
    policies: policyRows(input.policies),
  };
}

function changesOf(
  { stack, plan }: PlanInput,
  constructs: ReadonlyMap<string, string>,
  approvals: Approvals,
): readonly ReviewedChange[] {
  const written = configIndex(plan);
  const first = isFirst({ plan });
  return (plan.resource_changes ?? []).flatMap((change) => {
    if (change.mode !== "managed" || isIdle(change)) return [];
    const construct = constructs.get(`${stack} ${configAddress(change)}`);
    return [
      classify(change, {
        stack,
        first,
        approved: isApproved(approvals, stack, change.address),
        written: writtenValues(written.get(configAddress(change))),
        ...(construct === undefined ? {} : { construct }),
      }),
    ];
  });
}

function isIdle({
  change,
  previous_address: moved,
}: NonNullable<PlanInput["plan"]["resource_changes"]>[number]): boolean {
  return (
    (change.actions[0] === "no-op" || change.actions[0] === "read") &&
    moved === undefined &&
    change.importing === undefined
  );
}

/** A plan that only creates: nothing of the stack is there. */
function isFirst({ plan }: Pick<PlanInput, "plan">): boolean {
  const managed = (plan.resource_changes ?? []).filter(({ mode }) => mode === "managed");
  return (
    managed.length > 0 && managed.every(({ change }) => change.actions.length === 1 && change.actions[0] === "create")
  );
}

function constructPaths(stacks: readonly StackInput[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { stack, json } of stacks) {
    for (const [type, named] of Object.entries(objectOf(json["resource"]))) {
      for (const [name, body] of Object.entries(objectOf(named))) {
        const path = at(body, "//", "metadata", "path");
        if (typeof path === "string") found.set(`${stack} ${type}.${name}`, path.replace(/\/Resource$/, ""));
      }
    }
  }
  return found;
}

function stackReviews(input: ReviewInput, changes: readonly ReviewedChange[]): readonly StackReview[] {
  const names = [...input.plans, ...input.stacks, ...input.failures].map(({ stack }) => stack);
  return [...new Set(names)].sort().map((stack) => {
    const plan = input.plans.find((candidate) => candidate.stack === stack);
    const failure = input.failures.find((candidate) => candidate.stack === stack);
    const counts: Record<string, number> = {};
    for (const change of changes.filter((candidate) => candidate.stack === stack)) {
      const action = change.noise === undefined ? change.action : "noise";
      counts[action] = (counts[action] ?? 0) + 1;
    }
    const waits = input.pending.filter(({ reader }) => reader === stack).map((pending) => pending.stack);
    return {
      stack,
      planned: plan !== undefined,
      counts,
      ...(failure === undefined ? {} : { error: failure.error }),
      waitsFor: [...new Set(waits)].sort(),
      drifted: driftOf(plan),
    };
  });
}

function driftOf(plan: PlanInput | undefined): readonly string[] {
  return (plan?.plan.resource_drift ?? [])
    .filter(({ type, change }) => change.actions[0] !== "no-op" && providerOfType(type) !== "terraform")
    .map(({ address }) => address)
    .sort();
}

const keyOf = ({ stack, address }: ReviewedChange): string => `${stack} ${address}`;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
