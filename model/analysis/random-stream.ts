import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Random numbers that a seed fixes. */
export interface RandomStream {
  /** 0 up to, not including, 1. */
  uniform(): number;
  exponential(mean: number): number;
  /** Gamma with mean 1 and the given squared coefficient of variation, more than 0. */
  unitGamma(variability: number): number;
}

// Bound once: a lookup of a global costs much where scripts run in their own context, as under Jest.
const { cos, log, sqrt, PI } = Math;

export function randomStream(seed: number): RandomStream {
  const generator = xoroshiro128plus(seed);
  const uniform = (): number => uniformFloat64(generator);
  const exponential = (mean: number): number => -mean * log(1 - uniform());
  const normal = (): number => sqrt(-2 * log(1 - uniform())) * cos(2 * PI * uniform());
  /** Marsaglia and Tsang, 2000; shapes below 1 by the usual boost. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && log(1 - uniform()) < x * x * 0.5 + d - d * v + d * log(v)) return d * v;
    }
  };
  return {
    uniform,
    exponential,
    unitGamma: (variability) => (variability === 1 ? exponential(1) : gamma(1 / variability) * variability),
  };
}
