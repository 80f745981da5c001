import { type Wait, type WorkClass } from "./queueing-math";
import { randomStream, type RandomStream } from "./random-stream";

export interface SimulatedQueue {
  readonly classes: readonly WorkClass[];
  readonly servers: number;
  /** `priority`: classes in their order, first served first, no preemption. */
  readonly discipline: "fifo" | "priority";
  readonly arrivals: number;
  readonly seed: number;
}

interface Job {
  readonly kind: number;
  readonly at: number;
  readonly service: number;
}

const NEVER = Infinity;
/** Share of the arrivals that only warms the queue up. */
const WARM_UP = 0.1;

/**
 * Discrete-event simulation of Poisson arrivals at `c` servers; service times are gamma distributed with the given
 * mean and variability. The same seed gives the same waits.
 * @returns wait of each class, in the unit of the input
 */
export function simulateQueue(queue: SimulatedQueue): readonly Wait[] {
  const random = randomStream(queue.seed);
  const waits = queue.classes.map((): number[] => []);
  const waiting = queue.classes.map((): Job[] => []);
  const heads = queue.classes.map(() => 0);
  const freeAt = new Array<number>(queue.servers).fill(0);
  const next = queue.classes.map((one) => random.exponential(1 / one.rate));
  const warm = queue.arrivals * WARM_UP;
  let begun = 0;

  const start = (job: Job, server: number, at: number): void => {
    freeAt[server] = at + job.service;
    if (begun++ >= warm) waits[job.kind]?.push(at - job.at);
  };
  const takeFirst = (): Job | undefined => {
    const kind = pickQueue(waiting, heads, queue.discipline);
    if (kind < 0) return undefined;
    const job = waiting[kind]?.[heads[kind] ?? 0];
    heads[kind] = (heads[kind] ?? 0) + 1;
    return job;
  };
  /** Lets servers that come free before `until` take what waits. */
  const drain = (until: number): void => {
    for (;;) {
      const server = earliest(freeAt);
      const at = freeAt[server] ?? 0;
      if (at > until) return;
      const job = takeFirst();
      if (job === undefined) return;
      start(job, server, at > job.at ? at : job.at);
    }
  };

  for (let arrived = 0; arrived < queue.arrivals; arrived++) {
    const kind = earliest(next);
    const at = next[kind] ?? 0;
    const work = queue.classes[kind];
    if (work === undefined || at === NEVER) break;
    drain(at);
    waiting[kind]?.push({ kind, at, service: serviceTime(work, random) });
    next[kind] = at + random.exponential(1 / work.rate);
    drain(at);
  }
  return waits.map(summary);
}

function pickQueue(waiting: readonly (readonly Job[])[], heads: readonly number[], discipline: string): number {
  let best = -1;
  let bestAt = NEVER;
  for (let kind = 0; kind < waiting.length; kind++) {
    const job = waiting[kind]?.[heads[kind] ?? 0];
    if (job === undefined) continue;
    if (discipline === "priority") return kind;
    if (job.at < bestAt) {
      best = kind;
      bestAt = job.at;
    }
  }
  return best;
}

function earliest(times: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < times.length; index++) {
    if ((times[index] ?? NEVER) < (times[best] ?? NEVER)) best = index;
  }
  return best;
}

function serviceTime(work: WorkClass, random: RandomStream): number {
  if (work.variability === 0) return work.meanService;
  return work.meanService * random.unitGamma(work.variability);
}

function summary(waits: readonly number[]): Wait {
  if (waits.length === 0) return { mean: 0, p99: 0 };
  const sorted = new Float64Array(waits).sort();
  const sum = sorted.reduce((total, wait) => total + wait, 0);
  return { mean: sum / sorted.length, p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0 };
}
