import {
  checkWaiver,
  type Fault,
  isExpired,
  isWaivedBy,
  judgeRules,
  packs,
  type Rule,
  type Verdict,
  type Waiver,
  waiversOf,
} from "../../rules";
import type { ReviewInput } from "../input/inputs";
import { configAddress, stackOfPlan } from "./plan-blocks";

/** What a rule says about one block, after synthesized JSON and plan were both asked. */
export interface ReviewFinding {
  readonly rule: Rule;
  readonly pack: string;
  readonly stack: string;
  readonly address: string;
  /** The construct's path, or stack and address. */
  readonly where: string;
  readonly outcome: "fail" | "unknown";
  readonly faults: readonly Fault[];
  /** Arguments that are not known. */
  readonly unknown: readonly string[];
  readonly waiver?: Waiver;
}

/** What became of a waiver. */
export interface WaiverUse {
  readonly waiver: Waiver;
  readonly state: "used" | "unused" | "expired" | "wrong";
  readonly problem?: string;
}

export interface Judgement {
  readonly findings: readonly ReviewFinding[];
  readonly waivers: readonly WaiverUse[];
  /** How many answers there were. */
  readonly passed: number;
}

interface Answer {
  readonly verdict: Verdict;
  readonly pack: string;
  /** The construct's path, or stack and address. */
  readonly where: string;
}

/**
 * Asks every rule of every pack: about the synthesized JSON first, and where that can't tell, about the plan, which
 * knows more. Waivers are applied last.
 * @param today the day against which waivers run out, `2026-11-24`
 */
export function judge(input: ReviewInput, today: string, chosen: readonly string[] = Object.keys(packs)): Judgement {
  const stacks = input.stacks.map(({ stack: name, json }) => ({ name, json }));
  const planned = input.plans.map(({ stack, plan }) => stackOfPlan(stack, plan));
  const names = new Map(stacks.map(({ name }) => [name, true]));
  const fromSynth = answers(stacks, chosen);
  const fromPlan = answers(planned, chosen);
  const byBlock = new Map<string, Answer[]>();
  for (const answer of fromPlan) {
    const key = keyOf(answer.verdict);
    byBlock.set(key, [...(byBlock.get(key) ?? []), answer]);
  }
  const merged = [
    ...fromSynth.flatMap((answer) => resolve(answer, byBlock.get(keyOf(answer.verdict)) ?? [])),
    ...fromPlan.filter(({ verdict }) => !names.has(verdict.block.stack)),
  ];
  const waivers = waiversOf(stacks);
  const valid = waivers.filter((waiver) => checkWaiver(waiver, allRules()).length === 0 && !isExpired(waiver, today));
  const findings = merged.flatMap((answer) => findingOf(answer, valid)).sort(byDanger);
  return {
    findings,
    waivers: waivers.map((waiver) => useOf(waiver, findings, today)),
    passed: merged.filter(({ verdict }) => verdict.outcome.outcome === "pass").length,
  };
}

const allRules = (): readonly Rule[] => Object.values(packs).flat();

function answers(stacks: Parameters<typeof judgeRules>[0], chosen: readonly string[]): readonly Answer[] {
  return Object.entries(packs)
    .filter(([pack]) => chosen.includes(pack))
    .flatMap(([pack, rules]) =>
      judgeRules(stacks, rules).map((verdict) => ({ verdict, pack, where: verdict.block.where })),
    );
}

/** Instances of `count` and `for_each` belong to the one block that was written. */
function keyOf({ rule, block }: Verdict): string {
  return `${rule.id} ${block.stack} ${block.kind} ${configAddress({ address: `${block.type}.${block.name}` })}`;
}

/** What was written decides, unless it can't: then the plan's answers count, for each instance. */
function resolve(answer: Answer, planned: readonly Answer[]): readonly Answer[] {
  if (answer.verdict.outcome.outcome !== "unknown" || planned.length === 0) return [answer];
  return planned.map((instance) => ({ ...instance, where: answer.where }));
}

function findingOf({ verdict, pack, where }: Answer, waivers: readonly Waiver[]): readonly ReviewFinding[] {
  const { rule, block, outcome } = verdict;
  if (outcome.outcome === "pass" || outcome.outcome === "skip") return [];
  const found = { rule, stack: block.stack, where, outcome: outcome.outcome };
  const waiver = waivers.find((candidate) => isWaivedBy(candidate, found));
  return [
    {
      ...found,
      pack,
      address: block.kind === "resource" ? `${block.type}.${block.name}` : `${block.kind}.${block.type}`,
      faults: outcome.outcome === "fail" ? outcome.faults : [],
      unknown: outcome.outcome === "unknown" ? outcome.fields : [],
      ...(waiver === undefined ? {} : { waiver }),
    },
  ];
}

function useOf(waiver: Waiver, findings: readonly ReviewFinding[], today: string): WaiverUse {
  const [problem] = checkWaiver(waiver, allRules());
  if (problem !== undefined) {
    const said = [problem.field, problem.got === undefined ? "" : `got ${problem.got}`, `want ${problem.want ?? ""}`];
    return { waiver, state: "wrong", problem: said.filter((part) => part !== "").join(", ") };
  }
  if (isExpired(waiver, today)) return { waiver, state: "expired" };
  const used = findings.some((finding) => finding.waiver === waiver);
  return { waiver, state: used ? "used" : "unused" };
}

const ORDER = { error: 0, warning: 1 } as const;

function byDanger(one: ReviewFinding, other: ReviewFinding): number {
  const rank = (finding: ReviewFinding): string =>
    [
      finding.waiver === undefined ? 0 : 1,
      finding.outcome === "fail" ? 0 : 1,
      finding.rule.waivable === false ? 0 : 1,
      ORDER[finding.rule.level],
      finding.rule.id,
      finding.where,
    ].join(" ");
  const [a, b] = [rank(one), rank(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
