import type { Answer, AskOptions } from "./ask";
import { type Change, type ChangeTools, makeChange } from "./change";
import type { DrillConfig } from "./config";
import { type Turn, turnsOf } from "./turns";

/**
 * How a turn ended. `held`: the others carried the traffic. `lost`: answers were missing. `not-begun`: the others did not
 * answer before anything was taken out. `not-restored`: what was taken out is still out, or its state is unknown.
 * `put-back`: a drill that was cut off had left it out.
 */
export type Outcome = "held" | "lost" | "not-begun" | "not-restored" | "put-back";

/** One line of the drill's log. */
export interface DrillRecord {
  readonly drill: string;
  readonly part: string;
  readonly outcome: Outcome;
  readonly asked: number;
  readonly failed: number;
  /** Longest answer, milliseconds. */
  readonly worstMs: number;
  /** How long the part was out, seconds. */
  readonly outSeconds: number;
  /** The first addresses that did not answer, or what went wrong. */
  readonly why?: string;
}

export interface DrillTools extends ChangeTools {
  readonly ask: (urls: readonly string[], options: AskOptions) => Promise<readonly Answer[]>;
  readonly log: (record: DrillRecord) => void;
}

/**
 * Takes each part out in turn, asks every path meanwhile, and puts it back. Nothing else is taken out after a turn that
 * did not hold.
 */
export async function runDrill(config: DrillConfig, tools: DrillTools): Promise<readonly DrillRecord[]> {
  const records: DrillRecord[] = [];
  for (const turn of turnsOf(config)) {
    const record = await new OneTurn(config, tools, turn).run();
    tools.log(record);
    records.push(record);
    if (record.outcome !== "held") break;
  }
  return records;
}

class OneTurn {
  private readonly answers: Answer[] = [];
  private outSince: number | undefined;

  constructor(
    private readonly config: DrillConfig,
    private readonly tools: DrillTools,
    private readonly turn: Turn,
  ) {}

  async run(): Promise<DrillRecord> {
    const unfit = await this.whyNot();
    if (unfit !== undefined) return this.record("not-begun", unfit);
    let broken: string | undefined;
    try {
      await makeChange({ ...this.move, next: (group) => this.turn.out(group) }, this.tools);
      this.outSince = this.tools.now();
      await this.hold();
    } catch (error) {
      broken = textOf(error);
    }
    try {
      await makeChange({ ...this.move, next: (group) => this.turn.back(group) }, this.tools);
    } catch (error) {
      return this.record("not-restored", textOf(error));
    }
    if (broken !== undefined) return this.record("lost", broken);
    const failed = this.failed();
    if (failed.length > this.config.mayFail * this.answers.length) {
      return this.record("lost", noAnswer(failed));
    }
    return this.record("held");
  }

  private get move(): Omit<Change, "next"> {
    const { turn } = this;
    return { groupId: turn.groupId, isMade: (group, wanted) => turn.isMade(group, wanted) };
  }

  /** Why nothing may be taken out now. */
  private async whyNot(): Promise<string | undefined> {
    const { others, otherGroups } = this.turn;
    const answers = await this.askAll(others.flatMap(({ urls }) => urls));
    const silent = answers.filter(({ ok }) => !ok).map(({ url }) => url);
    if (silent.length > 0) return noAnswer(silent);
    const groups = await Promise.all(otherGroups.map((id) => this.tools.accelerator.read(id)));
    return groups.length > 0 && groups.every(({ traffic }) => traffic === 0)
      ? "no other region takes traffic"
      : undefined;
  }

  private async hold(): Promise<void> {
    const { urls, holdMs, askEveryMs, giveUpAfter } = this.config;
    const until = this.tools.now() + holdMs;
    let failedRounds = 0;
    while (failedRounds < giveUpAfter && this.tools.now() < until) {
      const round = await this.askAll(urls);
      this.answers.push(...round);
      failedRounds = round.every(({ ok }) => ok) ? 0 : failedRounds + 1;
      await this.tools.sleep(askEveryMs);
    }
  }

  private askAll(urls: readonly string[]): Promise<readonly Answer[]> {
    const { askTimeoutMs, statusBelow } = this.config;
    return this.tools.ask(urls, { timeoutMs: askTimeoutMs, statusBelow, now: this.tools.now });
  }

  private failed(): readonly string[] {
    return this.answers.filter(({ ok }) => !ok).map(({ url }) => url);
  }

  private record(outcome: Outcome, why?: string): DrillRecord {
    const out = this.outSince === undefined ? 0 : this.tools.now() - this.outSince;
    return {
      drill: this.turn.kind,
      part: this.turn.name,
      outcome,
      asked: this.answers.length,
      failed: this.failed().length,
      worstMs: Math.max(0, ...this.answers.map(({ milliseconds }) => milliseconds)),
      outSeconds: Math.round(out / 1000),
      ...(why === undefined ? {} : { why }),
    };
  }
}

const noAnswer = (urls: readonly string[]): string => `no answer from ${[...new Set(urls)].slice(0, 3).join(", ")}`;
const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
