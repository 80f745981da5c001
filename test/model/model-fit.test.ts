import { fitOf, KNOWN_GPUS } from "../../model/analysis/model-fit";
import { type ModelDeployment } from "../../model";

const at = (
  model: string,
  precision: string,
  gpu: string,
  gpusPerReplica: number,
  more: Partial<ModelDeployment> = {},
) => {
  const fit = fitOf({ model, precision, gpu, gpusPerReplica, ...more });
  if (!fit.known) throw new Error(fit.unknown);
  return fit;
};

describe("the fit table", () => {
  test.each([
    ["qwen2.5-7b", "bf16", "A10", 1, 78],
    ["qwen2.5-7b", "bf16", "L20", 1, 458],
    ["qwen3-8b", "bf16", "A10", 1, 22],
    ["qwen3-8b", "bf16", "L20", 1, 170],
    ["deepseek-r1-distill-llama-8b", "bf16", "A10", 1, 28],
    ["deepseek-r1-distill-llama-8b", "bf16", "L20", 1, 194],
    ["deepseek-r1-distill-qwen-14b", "bf16", "A10", 2, 50],
    ["deepseek-r1-distill-qwen-14b", "bf16", "L20", 1, 61],
    ["deepseek-r1-distill-qwen-14b", "bf16", "L20", 2, 272],
    ["qwen2.5-32b", "bf16", "A10", 4, 50],
    ["qwen2.5-32b", "bf16", "L20", 2, 66],
    ["qwen2.5-32b", "bf16", "L20", 4, 383],
    ["qwen2.5-32b", "bf16", "A100-80", 1, 37],
    ["qwen3-32b", "fp8", "L20", 1, 27],
    ["qwen3-32b", "fp8", "L20", 2, 186],
    ["qwen3-32b", "fp8", "A10", 2, 19],
    ["qwen3-30b-a3b", "bf16", "A10", 4, 180],
    ["qwen3-30b-a3b", "bf16", "L20", 2, 223],
    ["deepseek-r1-distill-llama-70b", "bf16", "L20", 4, 70],
    ["deepseek-r1-distill-llama-70b", "bf16", "A100-80", 2, 26],
    ["deepseek-r1-distill-llama-70b", "bf16", "A100-80", 4, 483],
    ["deepseek-r1-distill-llama-70b", "bf16", "96GB", 2, 118],
    ["qwen2.5-72b", "bf16", "L20", 4, 56],
    ["qwen2.5-72b", "bf16", "A100-80", 2, 13],
    ["qwen2.5-72b", "bf16", "96GB", 2, 105],
    ["qwen2.5-72b", "bf16", "A100-80", 4, 469],
    ["qwen3-235b-a22b", "fp8", "96GB", 4, 625],
    ["qwen3-235b-a22b", "fp8", "A100-80", 4, 313],
    ["qwen3-235b-a22b", "bf16", "A100-80", 8, 323],
    ["qwen3-235b-a22b", "bf16", "96GB", 8, 635],
  ])("%s %s on %s x %i holds %ik tokens, within 3 %% or one thousand", (model, precision, gpu, count, thousands) => {
    const fit = at(model, precision, gpu, count);
    expect(fit.fits).toBe(true);
    expect(Math.abs(fit.tokens / 1_000 - thousands)).toBeLessThanOrEqual(Math.max(1, thousands * 0.03));
  });

  test("DeepSeek V3 on eight 96 GB GPUs: the calibrated row", () => {
    const fit = at("deepseek-v3", "fp8", "96GB", 8);
    expect(fit.weightBytes / 1e9).toBeCloseTo(673.1, 0);
    expect(Math.abs(fit.tokens - 65_536)).toBeLessThan(500);
  });

  test.each([
    ["deepseek-v3", "fp8", "A100-80", 8],
    ["deepseek-v3", "fp8", "L20", 8],
    ["deepseek-v3", "bf16", "96GB", 8],
    ["qwen3-8b", "bf16", "T4", 1],
  ])("%s %s on %s x %i is rejected with the bytes missing", (model, precision, gpu, count) => {
    const fit = at(model, precision, gpu, count);
    expect(fit.fits).toBe(false);
    expect(fit.tokens).toBe(0);
    expect(fit.missingBytesPerGpu).toBeGreaterThan(1e9);
  });

  test("nothing smaller than eight 96 GB GPUs holds V3", () => {
    for (const gpu of KNOWN_GPUS) {
      for (const count of [1, 2, 4, 8]) {
        if (gpu === "96GB" && count === 8) continue;
        expect(at("deepseek-v3", "fp8", gpu, count).fits).toBe(false);
      }
    }
  });
});

describe("parallelism", () => {
  test.each([
    ["deepseek-v3", 70_272],
    ["deepseek-r1-distill-qwen-1.5b", 28_672],
    ["qwen2.5-7b", 57_344],
    ["qwen2.5-14b", 196_608],
    ["qwen2.5-32b", 262_144],
    ["qwen2.5-72b", 327_680],
    ["qwen3-8b", 147_456],
    ["qwen3-30b-a3b", 98_304],
    ["qwen3-235b-a22b", 192_512],
  ])("%s keeps %i bytes a token", (model, bytes) => expect(at(model, "bf16", "96GB", 8).kvBytesPerToken).toBe(bytes));

  test("eight-bit cache halves it", () =>
    expect(at("deepseek-v3", "fp8", "96GB", 8, { kvBytes: 1 }).kvBytesPerToken).toBe(35_136));

  test("tensor ranks beyond the kv heads hold copies", () => {
    const four = at("qwen3-235b-a22b", "bf16", "96GB", 4).kvBytesPerTokenPerGpu;
    expect(at("qwen3-235b-a22b", "bf16", "96GB", 8).kvBytesPerTokenPerGpu).toBe(four);
  });

  test("latent attention is copied to every rank; data-parallel attention multiplies the tokens", () => {
    const copied = at("deepseek-v3", "fp8", "96GB", 8);
    const own = at("deepseek-v3", "fp8", "96GB", 8, { dataParallelAttention: true });
    expect(copied.kvBytesPerTokenPerGpu).toBe(copied.kvBytesPerToken);
    expect(own.tokens / copied.tokens).toBeCloseTo(8, 3);
  });

  test("pipeline stages divide the layers of the cache", () => {
    const flat = at("qwen2.5-72b", "bf16", "L20", 8, { tensor: 8 });
    const staged = at("qwen2.5-72b", "bf16", "L20", 8, { tensor: 4, pipeline: 2 });
    expect(staged.kvBytesPerTokenPerGpu).toBe(flat.kvBytesPerTokenPerGpu);
    expect(staged.fits).toBe(true);
  });

  test("Qwen3-235B FP8 is refused at tensor 8 unless experts are spread", () => {
    expect(at("qwen3-235b-a22b", "fp8", "96GB", 8).refusals).toEqual([
      "tensor 8 cuts FP8 blocks: 192 is not a multiple of 128; use expert parallelism",
    ]);
    expect(at("qwen3-235b-a22b", "fp8", "96GB", 8, { expertParallel: true }).fits).toBe(true);
  });

  test("degrees that do not multiply to the GPUs, and heads that do not divide, are refused", () => {
    expect(at("qwen2.5-7b", "bf16", "A10", 4, { tensor: 2 }).refusals).toEqual(["tensor 2 x pipeline 1 is not 4 GPUs"]);
    expect(at("qwen2.5-7b", "bf16", "A10", 8).refusals).toEqual(["28 attention heads do not divide by tensor 8"]);
  });

  test("a context that does not fit is rejected with what is missing", () => {
    const fit = at("qwen3-8b", "bf16", "A10", 1, { contextTokens: 40_960 });
    expect(fit.fits).toBe(false);
    expect(fit.missingBytesPerGpu / fit.kvBytesPerTokenPerGpu).toBeCloseTo(40_960 - fit.tokens, -1);
  });

  test("says FP8 on a GPU without it is weights only", () =>
    expect(at("qwen3-32b", "fp8", "A10", 2).notes).toHaveLength(1));
});

test("unknown names come with the nearest known one", () => {
  expect(fitOf({ model: "qwen3-8", precision: "bf16", gpu: "A10", gpusPerReplica: 1 })).toEqual({
    known: false,
    unknown: "model qwen3-8 (did you mean qwen3-8b?)",
  });
  expect(fitOf({ model: "qwen3-8b", precision: "fp4", gpu: "A10", gpusPerReplica: 1 })).toEqual({
    known: false,
    unknown: "precision fp4 (did you mean fp8?)",
  });
});
