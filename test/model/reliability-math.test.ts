import fc from "fast-check";
import {
  coverageOfDrills,
  fewerThan,
  kOfN,
  minutesPerYear,
  pairWithCoverage,
  series,
  unavailabilityOf,
  withCommonCause,
} from "../../model/analysis/reliability-math";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("redundancy", () => {
  test.each([
    [1, 2, 0.9999],
    [2, 3, 0.999702],
    [1, 3, 0.999999],
  ])("%i of %i at 0.99 each is %f", (k, n, expected) => expect(kOfN(k, n, 0.99)).toBeCloseTo(expected, 9));

  test.each([
    [10, 0.99],
    [6, 0.994],
  ])("%i services of 0.999 in one path are %f", (count, expected) =>
    expect(series(new Array<number>(count).fill(0.999))).toBeCloseTo(expected, 4),
  );

  test.each([
    [0, 1e-6],
    [0.01, 1.1e-5],
    [0.05, 5.1e-5],
    [0.1, 1.01e-4],
  ])("one of two at 1e-3 with beta %f is down %f", (beta, expected) =>
    expect(withCommonCause(1, 2, 1e-3, beta) / expected).toBeCloseTo(1, 1),
  );

  test("past five percent common cause a third replica buys next to nothing", () => {
    expect(withCommonCause(1, 2, 1e-3, 0.05) / withCommonCause(1, 3, 1e-3, 0.05)).toBeLessThan(1.03);
    expect(withCommonCause(1, 2, 1e-3, 0) / withCommonCause(1, 3, 1e-3, 0)).toBeGreaterThan(900);
  });

  test("small chances do not round away", () => expect(fewerThan(1, 6, 0.999)).toBeCloseTo(1e-18, 21));

  test("refuses a k above n", () => expect(() => kOfN(3, 2, 0.9)).toThrow(RangeError));

  test("one more replica never lowers availability, one more needed never raises it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 8 }), share, share, (n, more, u, beta) => {
        const k = Math.min(n, 1 + more);
        expect(withCommonCause(k, n + 1, u, beta)).toBeLessThanOrEqual(
          (n === 1 ? Math.max(u, withCommonCause(k, n, u, beta)) : withCommonCause(k, n, u, beta)) + 1e-12,
        );
        expect(fewerThan(k, n, 1 - u)).toBeLessThanOrEqual(fewerThan(Math.min(n, k + 1), n, 1 - u) + 1e-12);
      }),
      { seed: 4 },
    );
  });
});

describe("two gateways", () => {
  test.each([
    [1, 0.25],
    [0.999, 1],
    [0.99, 7.6],
    [0.95, 37],
    [0.9, 73],
  ])("at coverage %f they are down %f minutes a year", (coverage, expected) => {
    const minutes = minutesPerYear(pairWithCoverage(720, 0.5, coverage));
    expect(Math.abs(minutes - expected) / expected).toBeLessThan(0.03);
  });

  test("one gateway alone is down six hours a year", () =>
    expect(minutesPerYear(unavailabilityOf(720, 0.5))).toBeCloseTo(364.7, 1));

  test.each([
    ["monthly", 730, 0.958],
    ["daily", 24, 0.9986],
  ])("a %s drill against one latent fault a year leaves coverage %f", (_name, drillHours, expected) =>
    expect(coverageOfDrills(1, drillHours, 0)).toBeCloseTo(expected, 3),
  );

  test("each failover costs its own time", () => {
    const quick = pairWithCoverage(720, 0.5, 1, 0);
    expect(pairWithCoverage(720, 0.5, 1, 1 / 60) - quick).toBeCloseTo(2 / 60 / 720, 12);
  });
});
