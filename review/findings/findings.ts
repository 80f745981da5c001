import {
  checkWaiver,
  Context,
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
import type { ChartFiles } from "../../base";
import type { ReviewInput } from "../input/inputs";
import { isCheckovId } from "../../rules/peers/checkov-id";
import { fold, foldKey, type Folded, type PeerSummary } from "./fold";
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
  /** Checks of checkov that found the same. */
  readonly also?: readonly string[];
  readonly waiver?: Waiver;
}

/** What became of a waiver. */
export interface WaiverUse {
  readonly waiver: Waiver;
  /** `unasked`: it is about a check of checkov, and checkov was not asked. */
  readonly state: "used" | "unused" | "expired" | "wrong" | "unasked";
  readonly problem?: string;
}

export interface Judgement {
  readonly findings: readonly ReviewFinding[];
  readonly waivers: readonly WaiverUse[];
  /** How many answers there were. */
  readonly passed: number;
  readonly checkov: PeerSummary;
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
  const fromSynth = answers(stacks, chosen, input.planned);
  const fromPlan = answers(planned, chosen, input.planned);
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
  const blocks = new Map(merged.map(({ verdict, where }) => [blockKey(verdict.rule.id, verdict), where]));
  const folded = fold(input.checkov, (key) => blocks.has(key), chosen);
  const wheres = new Map(
    [...new Context(planned).blocks, ...new Context(stacks).blocks].map((block) => [
      blockKey("", { block }),
      block.where,
    ]),
  );
  const findings = [
    ...merged.flatMap((answer) => findingOf(answer, folded, valid)),
    ...folded.taken.map(({ finding, rule }) => {
      const { stack, address } = finding;
      const where = wheres.get(foldKey("", stack, configAddress({ address }))) ?? `${stack}/${address}`;
      const found = { rule, stack, where, outcome: "fail" } as const;
      const waiver = valid.find((candidate) => isWaivedBy(candidate, found));
      const more = waiver === undefined ? {} : { waiver };
      return { ...found, pack: "checkov", address, faults: [], unknown: [], ...more };
    }),
  ].sort(byDanger);
  return {
    findings,
    waivers: waivers.map((waiver) => useOf(waiver, findings, folded.summary, today)),
    passed: merged.filter(({ verdict }) => verdict.outcome.outcome === "pass").length,
    checkov: folded.summary,
  };
}

const allRules = (): readonly Rule[] => Object.values(packs).flat();

function answers(
  stacks: Parameters<typeof judgeRules>[0],
  chosen: readonly string[],
  charts: ChartFiles | undefined,
): readonly Answer[] {
  return Object.entries(packs)
    .filter(([pack]) => chosen.includes(pack))
    .flatMap(([pack, rules]) =>
      judgeRules(stacks, rules, charts).map((verdict) => ({ verdict, pack, where: verdict.block.where })),
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

/** A block by the name that it was written under, as {@link foldKey} has it. */
function blockKey(rule: string, { block }: Pick<Verdict, "block">): string {
  return foldKey(rule, block.stack, configAddress({ address: `${block.type}.${block.name}` }));
}

function findingOf(
  { verdict, pack, where }: Answer,
  { also }: Folded,
  waivers: readonly Waiver[],
): readonly ReviewFinding[] {
  const { rule, block, outcome } = verdict;
  if (outcome.outcome === "pass" || outcome.outcome === "skip") return [];
  const found = { rule, stack: block.stack, where, outcome: outcome.outcome };
  const waiver = waivers.find((candidate) => isWaivedBy(candidate, found));
  const others = also.get(blockKey(rule.id, verdict));
  return [
    {
      ...found,
      pack,
      address: block.kind === "resource" ? `${block.type}.${block.name}` : `${block.kind}.${block.type}`,
      faults: outcome.outcome === "fail" ? outcome.faults : [],
      unknown: outcome.outcome === "unknown" ? outcome.fields : [],
      ...(others === undefined ? {} : { also: others }),
      ...(waiver === undefined ? {} : { waiver }),
    },
  ];
}

function useOf(waiver: Waiver, findings: readonly ReviewFinding[], checkov: PeerSummary, today: string): WaiverUse {
  const [wrong] = checkWaiver(waiver, allRules());
  if (wrong !== undefined) {
    const said = [wrong.field, wrong.got === undefined ? "" : `got ${wrong.got}`, `want ${wrong.want ?? ""}`];
    return { waiver, state: "wrong", problem: said.filter((part) => part !== "").join(", ") };
  }
  if (isExpired(waiver, today)) return { waiver, state: "expired" };
  const used = findings.some((finding) => finding.waiver === waiver);
  if (!used && isCheckovId(waiver.rule) && checkov.state !== "asked") return { waiver, state: "unasked" };
  const same = findings.find(
    ({ also, where }) => also?.includes(waiver.rule) === true && where.startsWith(waiver.path),
  );
  const problem = same === undefined ? {} : { problem: `${same.rule.id} asks the same here: waive that` };
  return used ? { waiver, state: "used" } : { waiver, state: "unused", ...problem };
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
