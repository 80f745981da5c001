import fc from "fast-check";
import {
  erlangB,
  erlangC,
  mixture,
  separationRatio,
  serversForMeanWait,
  serversForWaitShare,
  waitMG1,
  waitMGc,
  waitMMc,
  waitOf,
  waitsWithPriority,
} from "../../model/analysis/queueing-math";

const exponential = (rate: number, meanService: number) => ({ rate, meanService, variability: 1 });

describe("Erlang", () => {
  test.each([
    [5, 3, 0.11],
    [10, 5, 0.0184],
    [100, 84, 0.0103],
  ])("B(%i, %f) is %f, as tables print it", (c, a, expected) => expect(erlangB(c, a)).toBeCloseTo(expected, 3));

  test.each([
    [1, 0.8, 0.8],
    [2, 1.6, 0.7111],
    [5, 4, 0.5541],
  ])("C(%i, %f) is %f", (c, a, expected) => expect(erlangC(c, a)).toBeCloseTo(expected, 4));

  test("stays exact at a thousand servers", () => expect(erlangC(1000, 900)).toBeCloseTo(0.0008, 3));

  test.each([
    [2, 2.25],
    [4, 5.4],
    [8, 14],
  ])("at load 0.8, %i single servers wait %f times longer than one pool", (c, expected) => {
    const ratio = waitMMc(0.8, 1, 1) / waitMMc(0.8 * c, 1, c);
    expect(Math.abs(ratio - expected) / expected).toBeLessThan(0.02);
  });

  test.each([
    [1, 15, 9],
    [2, 25, 16],
    [5, 45, 33],
    [20, 135, 115],
  ])("five classes of %i Erlang need %i servers apart and %i together", (a, apart, together) => {
    expect(5 * serversForWaitShare(a, 0.1)).toBe(apart);
    expect(serversForWaitShare(5 * a, 0.1)).toBe(together);
  });
});

describe("general service", () => {
  test("Pollaczek-Khinchine halves the wait when service is constant", () => {
    expect(waitMG1(0.8, 1, 1)).toBeCloseTo(4, 10);
    expect(waitMG1(0.8, 1, 0)).toBeCloseTo(2, 10);
  });

  test("Lee-Longton meets Pollaczek-Khinchine at one server", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.98, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (rho, variability) => expect(waitMGc(rho, 1, variability, 1) / waitMG1(rho, 1, variability)).toBeCloseTo(1, 9),
      ),
      { seed: 5 },
    );
  });

  test("unstable queues wait for ever", () => {
    expect(waitMMc(3, 1, 3)).toBe(Infinity);
    expect(waitOf(exponential(3, 1), 3)).toEqual({ mean: Infinity, p99: Infinity });
  });

  test("the 99th percentile of M/M/1 is ln(100 rho) / (mu - lambda)", () =>
    expect(waitOf(exponential(0.8, 1), 1).p99).toBeCloseTo(Math.log(80) / 0.2, 9));

  test.each([0.5, 0.8, 0.95])("at load %f the light class is indifferent at r = 1 + 2/rho", (rho) => {
    const r = separationRatio(rho);
    const apart = waitMMc(rho, 1, 1);
    const pooled = mixture([exponential(rho, 1), exponential(rho / r, r)]);
    // closed form: (1 + r) / 2 * rho^2 / (1 - rho^2)
    expect(waitMGc(pooled.rate, pooled.meanService, pooled.variability, 2)).toBeCloseTo(
      (((1 + r) / 2) * rho ** 2) / (1 - rho ** 2),
      9,
    );
    expect(waitMGc(pooled.rate, pooled.meanService, pooled.variability, 2) / apart).toBeCloseTo(1, 9);
  });

  test("priority keeps the conservation law: load-weighted waits add up to the FIFO wait", () => {
    const classes = [exponential(20, 0.01), exponential(0.1, 4)];
    const waits = waitsWithPriority(classes, 1);
    const loads = classes.map((one) => one.rate * one.meanService);
    const all = mixture(classes);
    const fifo = waitMGc(all.rate, all.meanService, all.variability, 1);
    const weighted = loads[0]! * waits[0]! + loads[1]! * waits[1]!;
    expect(weighted / ((loads[0]! + loads[1]!) * fifo)).toBeCloseTo(1, 9);
  });

  test("more servers never wait longer, and the count found is the least", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (rate, variability, limit) => {
          const work = { rate, meanService: 1, variability };
          const servers = serversForMeanWait(work, limit);
          expect(waitOf(work, servers).mean).toBeLessThanOrEqual(limit);
          if (servers > 1) expect(waitOf(work, servers - 1).mean).toBeGreaterThan(limit);
        },
      ),
      { seed: 6 },
    );
  });
});
