import { atMost, equal, within } from "../../tools/prove/scenarios/checks";
import { isFrom, readAnswer } from "../../tools/prove/platform/fake-service";
import { workloadsOf } from "../../tools/prove/platform/workload-facts";
import { markdown, type Proof } from "../../tools/prove/report/markdown";
import { type Cell } from "../../tools/prove/chaos/matrix";

const claim = { what: "answers", from: "the policy" };

describe("a check", () => {
  test.each([
    [equal(claim, { 200: 3, 429: 1 }, { 429: 1, 200: 3 }), true],
    [equal(claim, { 200: 3 }, { 200: 2, 500: 1 }), false],
    [equal(claim, 3, 3), true],
    [atMost(claim, 1.2, 1.2), true],
    [atMost(claim, 1.2, 1.21), false],
    [within(claim, [3, 5], 5, " %"), true],
    [within(claim, [3, 5], 2.9, " %"), false],
  ])("%j", (check, holds) => {
    expect(check.holds).toBe(holds);
  });
});

describe("an answer of a fake", () => {
  test("of a version is one of its service; one of another model is not", () => {
    expect([isFrom("auth-canary", "auth"), isFrom("auth", "auth"), isFrom("authors", "auth")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("is told from a fixed reply", () => {
    expect(readAnswer('{"error":"busy"}')).toBeUndefined();
    expect(readAnswer("no healthy upstream")).toBeUndefined();
    expect(readAnswer('{"servedBy":"chat","zone":"a","degraded":["qwen for deepseek-r1"]}')).toEqual({
      servedBy: "chat",
      zone: "a",
      degraded: ["qwen for deepseek-r1"],
    });
  });
});

test("a workload has as many copies as its Deployment says, else as its autoscaler's least", () => {
  const deployment = (name: string, spec: object) => ({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name },
    spec: { template: { spec: { containers: [{ env: [{ name: "A_URL", value: "http://a" }] }] } }, ...spec },
  });
  const scaler = {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: { name: "b" },
    spec: { scaleTargetRef: { name: "b" }, minReplicas: 4 },
  };
  const found = workloadsOf([deployment("a", { replicas: 2 }), deployment("b", {}), scaler, deployment("c", {})]);
  expect(found.map(({ name, replicas }) => [name, replicas])).toEqual([
    ["a", 2],
    ["b", 4],
    ["c", 1],
  ]);
  expect(found[0]?.environment).toEqual({ A_URL: "http://a" });
});

describe("the page", () => {
  const cell = (route: string, expected: Cell["expected"], outcome: Cell["expected"]): Cell => ({
    route,
    expected,
    measured: { outcome, served: 0, degraded: 0, lost: 0, why: [] },
    agrees: expected === outcome,
  });
  const proof: Proof = {
    platform: "platform.yaml",
    conditions: { date: "2026-01-02 03:04", engines: { Envoy: "1.2.3" }, machine: "2 cores" },
    scenarios: [],
    skipped: [],
    matrix: [
      {
        lost: "redis",
        kind: "store",
        by: "gone",
        cells: [cell("/a", "lost", "lost"), cell("/b", "served", "degraded")],
        settledMs: 2_000,
        agrees: false,
      },
      { lost: "dns", kind: "dns", notShown: "no names here" },
    ],
    sections: [],
  };

  test("says what differs from the analysis, and what is not shown", () => {
    const text = markdown(proof);
    expect(text).toContain("| redis | lost | **degraded, want served** | 2 s | **differs** |");
    expect(text).toContain("| dns | no names here |");
    expect(text).toContain("0 of 1 agree with the analysis on every route; 1 of 2 are not shown");
  });
});
