/** One class of work at a queue. Any one unit of time, the same throughout. */
export interface WorkClass {
  readonly rate: number;
  readonly meanService: number;
  /** Squared coefficient of variation of the service time. */
  readonly variability: number;
}

export interface Wait {
  readonly mean: number;
  readonly p99: number;
}

const NEVER: Wait = { mean: Infinity, p99: Infinity };

/** Probability that all `c` servers are busy in a loss system at offered load `a` Erlang. */
export function erlangB(c: number, a: number): number {
  let blocked = 1;
  for (let servers = 1; servers <= c; servers++) blocked = (a * blocked) / (servers + a * blocked);
  return blocked;
}

/** Erlang C: probability that an arrival waits at `c` servers with offered load `a`; 1 when a >= c. */
export function erlangC(c: number, a: number): number {
  if (a >= c) return 1;
  const blocked = erlangB(c, a);
  return blocked / (1 - (a / c) * (1 - blocked));
}

/** Mean wait in M/M/c: C(c,a) / (c mu - lambda). Infinite when unstable. */
export function waitMMc(rate: number, meanService: number, c: number): number {
  const a = rate * meanService;
  return a >= c ? Infinity : erlangC(c, a) / (c / meanService - rate);
}

/** Pollaczek-Khinchine: mean wait in M/G/1, lambda E[S^2] / (2 (1 - rho)). */
export function waitMG1(rate: number, meanService: number, variability: number): number {
  const rho = rate * meanService;
  return rho >= 1 ? Infinity : (rate * meanService ** 2 * (1 + variability)) / (2 * (1 - rho));
}

/** Lee-Longton: mean wait in M/G/c, about (1 + c_s^2) / 2 of M/M/c. Exact for c = 1 and for exponential service. */
export function waitMGc(rate: number, meanService: number, variability: number, c: number): number {
  return ((1 + variability) / 2) * waitMMc(rate, meanService, c);
}

/**
 * Mean and 99th percentile of the wait in M/G/c. The percentile takes the wait of those who wait as exponential with
 * the Lee-Longton mean: exact for M/M/c, rough for one rare heavy class among many light ones.
 */
export function waitOf(work: WorkClass, c: number): Wait {
  const a = work.rate * work.meanService;
  if (a >= c) return NEVER;
  if (work.rate === 0) return { mean: 0, p99: 0 };
  const mean = waitMGc(work.rate, work.meanService, work.variability, c);
  const delayed = erlangC(c, a);
  return { mean, p99: delayed <= 0.01 ? 0 : (mean / delayed) * Math.log(delayed / 0.01) };
}

/** The one class that a shared queue sees when several are mixed. */
export function mixture(classes: readonly WorkClass[]): WorkClass {
  const rate = classes.reduce((sum, one) => sum + one.rate, 0);
  if (rate === 0) return { rate: 0, meanService: 0, variability: 0 };
  const meanService = classes.reduce((sum, one) => sum + one.rate * one.meanService, 0) / rate;
  const second = classes.reduce((sum, one) => sum + one.rate * one.meanService ** 2 * (1 + one.variability), 0) / rate;
  return { rate, meanService, variability: second / meanService ** 2 - 1 };
}

/**
 * Mean waits under non-preemptive priority, first class first: W_k = W_0 / ((1 - s_{k-1}) (1 - s_k)) with s the load
 * of the classes up to k, and W_0 the FIFO wait times (1 - rho) (Cobham; for several servers an approximation).
 */
export function waitsWithPriority(classes: readonly WorkClass[], c: number): readonly number[] {
  const all = mixture(classes);
  const rho = (all.rate * all.meanService) / c;
  const residual = rho >= 1 ? NaN : waitMGc(all.rate, all.meanService, all.variability, c) * (1 - rho);
  let above = 0;
  return classes.map((one) => {
    const upTo = above + (one.rate * one.meanService) / c;
    const wait = upTo >= 1 ? Infinity : residual / ((1 - above) * (1 - upTo));
    above = upTo;
    return Number.isNaN(wait) ? Infinity : wait;
  });
}

/** Fewest servers at which at most the share `limit` of arrivals waits. */
export function serversForWaitShare(a: number, limit: number): number {
  let servers = Math.max(1, Math.floor(a) + (a > 0 ? 1 : 0));
  while (erlangC(servers, a) > limit) servers++;
  return servers;
}

/** Fewest servers at which the mean wait is at most `limit`. Infinite for `limit` 0 with any load. */
export function serversForMeanWait(work: WorkClass, limit: number): number {
  const a = work.rate * work.meanService;
  if (a > 0 && limit <= 0) return Infinity;
  let servers = Math.max(1, Math.floor(a) + (a > 0 ? 1 : 0));
  while (waitOf(work, servers).mean > limit) servers++;
  return servers;
}

/**
 * The ratio of service times from which the light of two classes, each at load `rho` on its own server, waits less
 * alone than in a pool of both: 1 + 2 / rho (M/G/2 by Lee-Longton, exponential sizes).
 */
export function separationRatio(rho: number): number {
  return 1 + 2 / rho;
}
