import { join } from "node:path";
import { loadPlatform } from "../../config";
import type { ChartSource } from "../../constructs/workloads";
import { definePlatformStacks } from "../../stacks/platform";
import { expectGolden } from "../support/golden";
import { manifestDigest } from "../support/manifest-digest";
import { renderApp } from "../support/render";

const PROFILES = {
  sample: "platform.yaml",
  development: "examples/development/platform.yaml",
};

describe.each(Object.entries(PROFILES))("manifests of profile %s", (profile, file) => {
  let charts: readonly ChartSource[] = [];
  beforeAll(() => {
    const platform = loadPlatform(join(__dirname, "../..", file));
    renderApp((app) => {
      const { regions } = definePlatformStacks(app, platform);
      charts = Object.values(regions).flatMap(({ workloads }) => workloads?.charts ?? []);
    });
  });

  test("each chart is what its digest says, in fewer than 150 lines", () => {
    expect(charts.length).toBeGreaterThan(1);
    for (const chart of charts) {
      const { name, documents } = chart.makeChart();
      const text = manifestDigest(documents);
      expect(text.split("\n").length).toBeLessThan(150);
      expectGolden(`charts/${profile}/${name}.txt`, text);
    }
  });
});

test("a digest tells a change that it shows, and one that it does not show", () => {
  const object = (spec: object): Record<string, unknown> => ({ kind: "Deployment", metadata: { name: "chat" }, spec });
  const line = (spec: object): readonly string[] =>
    manifestDigest([object(spec)])
      .trim()
      .split(" ");
  const [, before, ...shown] = line({ replicas: 2, paused: false });
  expect(shown).toEqual(["replicas=2"]);
  expect(line({ replicas: 3, paused: false })).toContain("replicas=3");
  expect(line({ replicas: 2, paused: true })).not.toContain(before);
});
