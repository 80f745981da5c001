const MINUTES_PER_YEAR = 365 * 24 * 60;

/** Everything in a row must be up: the product. */
export function series(availabilities: readonly number[]): number {
  return availabilities.reduce((product, one) => product * one, 1);
}

/**
 * Availability of `n` like units of which `k` must be up, failing independently: sum of C(n,i) a^i (1-a)^(n-i), i >= k.
 * @throws RangeError unless 0 <= k <= n and 0 <= a <= 1.
 */
export function kOfN(k: number, n: number, a: number): number {
  if (!(k >= 0 && k <= n && a >= 0 && a <= 1)) throw new RangeError(`kOfN(${k}, ${n}, ${a})`);
  return 1 - fewerThan(k, n, a);
}

/** The chance that fewer than `k` of `n` are up; exact where the complement of {@link kOfN} would round away. */
export function fewerThan(k: number, n: number, a: number): number {
  if (k === 0) return 0;
  if (a === 1) return 0;
  if (a === 0) return 1;
  let exactly = (1 - a) ** n;
  let sum = exactly;
  for (let up = 1; up < k; up++) {
    exactly *= ((n - up + 1) / up) * (a / (1 - a));
    sum += exactly;
  }
  return Math.min(1, sum);
}

/**
 * Unavailability of a redundant group with common cause (beta factor): the independent part at `(1-beta) u` each, and
 * `beta u` that takes all of them at once.
 * @param u unavailability of one unit
 * @param beta share of its failures that are common, 0 to 1
 */
export function withCommonCause(k: number, n: number, u: number, beta: number): number {
  if (n === 1) return u;
  const independent = fewerThan(k, n, 1 - (1 - beta) * u);
  return independent + (1 - independent) * beta * u;
}

/** Share of time one unit is down that fails every `mtbfHours` and takes `repairHours` to mend. */
export function unavailabilityOf(mtbfHours: number, repairHours: number): number {
  return repairHours / (mtbfHours + repairHours);
}

/**
 * Unavailability of two units with imperfect coverage: U = 2 (1-c) q + q^2 with q = MTTR / MTBF, plus the time each
 * covered failover itself takes.
 * @param coverage probability that a failure is noticed and switched, 0 to 1
 * @param failoverHours detection and switching of one failover, hours
 */
export function pairWithCoverage(mtbfHours: number, repairHours: number, coverage: number, failoverHours = 0): number {
  const q = repairHours / mtbfHours;
  return Math.min(1, 2 * (1 - coverage) * q + q * q + (2 * failoverHours) / mtbfHours);
}

/**
 * Coverage that drills buy: a latent fault with rate `faultsPerYear`, tested every `drillHours`, is present on average
 * rate x interval / 2 of the time (the proof-test formula of IEC 61508); `miss` is the chance that the drill does not
 * exercise the real path.
 */
export function coverageOfDrills(faultsPerYear: number, drillHours: number, miss: number): number {
  const latent = (faultsPerYear / (365 * 24)) * (drillHours / 2);
  return Math.max(0, 1 - latent - miss);
}

/** Downtime in minutes of a year of 365 days. */
export function minutesPerYear(unavailability: number): number {
  return unavailability * MINUTES_PER_YEAR;
}
