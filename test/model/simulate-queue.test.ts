import { waitMG1, waitMMc, waitOf, waitsWithPriority } from "../../model/analysis/queueing-math";
import { randomStream } from "../../model/analysis/random-stream";
import { simulateQueue } from "../../model/analysis/simulate-queue";

const arrivals = 300_000;
const within = (value: number, expected: number, tolerance: number) =>
  expect(Math.abs(value - expected) / expected).toBeLessThan(tolerance);

describe("the simulation agrees with theory", () => {
  test.each([1, 2, 4])("M/M/%i at load 0.6: mean within 5 %%, p99 within 5 %%", (servers) => {
    const work = { rate: 0.6 * servers, meanService: 1, variability: 1 };
    const [seen] = simulateQueue({ classes: [work], servers, discipline: "fifo", arrivals, seed: 11 });
    within(seen!.mean, waitMMc(work.rate, 1, servers), 0.05);
    within(seen!.p99, waitOf(work, servers).p99, 0.05);
  });

  test.each([0, 0.5, 4])("M/G/1 at load 0.6 with variability %f: mean within 7 %%", (variability) => {
    const work = { rate: 0.6, meanService: 1, variability };
    const [seen] = simulateQueue({ classes: [work], servers: 1, discipline: "fifo", arrivals, seed: 12 });
    within(seen!.mean, waitMG1(0.6, 1, variability), 0.07);
  });

  test("priority at one server: both classes within 7 %", () => {
    const classes = [
      { rate: 0.4, meanService: 1, variability: 1 },
      { rate: 0.1, meanService: 3, variability: 1 },
    ];
    const seen = simulateQueue({ classes, servers: 1, discipline: "priority", arrivals, seed: 13 });
    waitsWithPriority(classes, 1).forEach((expected, index) => within(seen[index]!.mean, expected, 0.07));
  });
});

describe("a light class beside a heavy one", () => {
  const light = { rate: 20, meanService: 0.01, variability: 0 };
  const heavy = { rate: 0.1, meanService: 4, variability: 1 };

  test("in one FIFO pool the light class waits more than a hundred times longer than alone", () => {
    const [alone] = simulateQueue({ classes: [light], servers: 1, discipline: "fifo", arrivals, seed: 14 });
    const [pooled, heavyPooled] = simulateQueue({
      classes: [light, heavy],
      servers: 2,
      discipline: "fifo",
      arrivals: 1_000_000,
      seed: 14,
    });
    within(alone!.mean, 0.00125, 0.05);
    within(pooled!.mean, 0.195, 0.12);
    within(pooled!.p99, 5.1, 0.15);
    within(heavyPooled!.mean, 0.21, 0.2);
  });

  test("at load 0.8 and ratio 3.5 both ways cost the light class about the same", () => {
    const classes = [
      { rate: 0.8, meanService: 1, variability: 1 },
      { rate: 0.8 / 3.5, meanService: 3.5, variability: 1 },
    ];
    const [pooled] = simulateQueue({ classes, servers: 2, discipline: "fifo", arrivals: 600_000, seed: 15 });
    within(pooled!.mean, 3.81, 0.08);
  });
});

describe("random numbers", () => {
  test.each([0.25, 1, 3])("gamma with variability %f has mean 1 and that variability", (variability) => {
    const random = randomStream(7);
    const values = Array.from({ length: 200_000 }, () => random.unitGamma(variability));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const second = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    within(mean, 1, 0.02);
    within(second, variability, 0.05);
  });

  test("the same seed gives the same waits, another seed others", () => {
    const run = (seed: number) =>
      simulateQueue({
        classes: [{ rate: 0.5, meanService: 1, variability: 1 }],
        servers: 1,
        discipline: "fifo",
        arrivals: 1_000,
        seed,
      });
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });
});
