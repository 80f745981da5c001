import { type Accelerator, type EndpointGroup, isBusy } from "../api/accelerator";
import type { Answer, AskOptions } from "./ask";
import type { DrillConfig } from "./config";
import { type Turn, turnsOf } from "./turns";

/**
 * How a turn ended. `held`: the others carried the traffic. `lost`: answers were missing. `not-begun`: the others did not
 * answer before anything was taken out. `not-restored`: what was taken out is still out, or its state is unknown.
 */
export type Outcome = "held" | "lost" | "not-begun" | "not-restored";

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

export interface DrillTools {
  readonly accelerator: Pick<Accelerator, "read" | "change">;
  readonly ask: (urls: readonly string[], options: AskOptions) => Promise<readonly Answer[]>;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: (record: DrillRecord) => void;
}

const POLL_MS = 5_000;
/** Until a change of the accelerator must have been made. */
const SETTLE_MS = 180_000;

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
      await this.changeTo((group) => this.turn.out(group));
      this.outSince = this.tools.now();
      await this.hold();
    } catch (error) {
      broken = textOf(error);
    }
    try {
      await this.changeTo((group) => this.turn.back(group));
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

  /** Makes a change, in any case once, and waits until the accelerator has made it. */
  private async changeTo(next: (group: EndpointGroup) => EndpointGroup): Promise<void> {
    const { accelerator, now, sleep } = this.tools;
    const until = now() + SETTLE_MS;
    let wanted: EndpointGroup | undefined;
    for (;;) {
      const group = await accelerator.read(this.turn.groupId);
      if (wanted !== undefined && group.active && this.turn.isMade(group, wanted)) return;
      if (now() >= until) throw new Error("the accelerator did not make the change in time");
      if (wanted === undefined && group.active) wanted = await this.tryChange(next(group));
      await sleep(POLL_MS);
    }
  }

  /** The change, or nothing while the accelerator is busy with another one. */
  private async tryChange(wanted: EndpointGroup): Promise<EndpointGroup | undefined> {
    try {
      await this.tools.accelerator.change(wanted);
      return wanted;
    } catch (error) {
      if (isBusy(error)) return undefined;
      throw error;
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
