/** A short run of `npm run prove`: the sample's own documents on real engines, and losses against the analysis. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineDirectory } from "../../../tools/plan/engines";
import { prove, type Proved } from "../../../tools/prove/prove";
import { markdown } from "../../../tools/prove/report/markdown";

const SCENARIOS = ["retry", "ladder", "jwt", "cache", "dead-letter"];
const LOSSES = ["middleware", "auth-canary", "deepseek-r1", "certificate:api.lumen.example.com"];
const ENGINES = ["egctl", "envoy", "helm", "kafka", "nginx"];

const missing = ENGINES.filter((name) => engineDirectory(name) === undefined);
const demanded = process.env["CI"] !== undefined;
if (missing.length > 0 && !demanded)
  console.warn(`SKIPPED: the proof. node tools/engines/install.mjs ${missing.join(" ")}`);
const suite = missing.length > 0 && !demanded ? describe.skip : describe;

suite("a short proof of the sample platform", () => {
  const directory = mkdtempSync(join(tmpdir(), "prove-test-"));
  let result: Proved;
  const told: string[] = [];

  beforeAll(async () => {
    result = await prove({
      platform: join(__dirname, "../../../platform.yaml"),
      directory,
      now: new Date("2026-01-02T03:04:05Z"),
      scenarios: ({ id }) => SCENARIOS.includes(id),
      losses: ({ id }) => LOSSES.includes(id),
      cost: [],
      tell: (text) => told.push(text),
    });
  }, 600_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it("holds in every scenario", () => {
    const failed = result.proof.scenarios.flatMap(({ scenario, checks }) =>
      checks
        .filter(({ holds }) => !holds)
        .map(({ what, expected, measured }) => ({ id: scenario.id, what, expected, measured })),
    );
    expect(failed).toEqual([]);
    expect(result.proof.scenarios.map(({ scenario }) => scenario.id).sort()).toEqual([...SCENARIOS].sort());
  });

  it("agrees with the analysis about every loss, and says what it does not show", () => {
    const rows = result.proof.matrix.map((row) => [row.lost, "cells" in row ? row.agrees : row.notShown]);
    expect(Object.fromEntries(rows)).toEqual({
      middleware: true,
      "auth-canary": true,
      "deepseek-r1": true,
      "certificate:api.lumen.example.com": "no TLS here",
    });
    expect(result.holds).toBe(true);
  });

  it("is written down with its date, its engines and what was left out", () => {
    const text = markdown(result.proof);
    expect(text).toContain("2026-01-02 03:04 UTC");
    expect(text).toMatch(/Envoy 1\.\d+\.\d+/);
    expect(text).toContain("Left out of this run: fallback,");
  });
});
