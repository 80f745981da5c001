import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Duration } from "../../base";
import { DRILL_INTERVALS, openPlatformText } from "../../config";
import { DrillSchedule } from "../../constructs/observability";
import { CONFIG_VARIABLE } from "../../functions/config-variable";
import type { DialConfig } from "../../functions/dial/config";
import type { DrillConfig } from "../../functions/drill/config";
import { definePlatformStacks } from "../../stacks/platform";
import { renderApp, type Rendered } from "../support/render";

const PRODUCTION = readFileSync(join(__dirname, "../../examples/production/platform.yaml"), "utf8");

function stacksOf(...edits: readonly (readonly [from: string, to: string])[]): Map<string, Rendered> {
  const text = edits.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`the profile does not hold ${from}`);
    return all.replace(from, to);
  }, PRODUCTION);
  const { platform } = openPlatformText(text, "platform.yaml");
  return renderApp((app) => void definePlatformStacks(app, platform));
}

function toldTo(stack: Rendered | undefined, handler: string): unknown {
  const found = stack?.all("alicloud_fcv3_function").find((block) => block["handler"] === handler);
  const variables = found?.["environment_variables"] as Readonly<Record<string, string>> | undefined;
  return JSON.parse((variables?.[CONFIG_VARIABLE] ?? "null").replaceAll(/\$\{[^}]*\}/g, "known after apply"));
}

test("an interval of the file is the interval of the schedule", () => {
  const file = Object.entries(DRILL_INTERVALS).map(([every, interval]) => [every, Duration.parse(interval).minutes]);
  const every = Object.keys(DRILL_INTERVALS) as (keyof typeof DRILL_INTERVALS)[];
  expect(file).toEqual(every.map((word) => [word, DrillSchedule.intervalOf(word).minutes]));
});

describe("the production profile", () => {
  const stacks = stacksOf();
  const drill = toldTo(stacks.get("continuity"), "index.drill") as DrillConfig;

  test("drills every gateway and both regions, through every path that comes by the gateways", () => {
    expect(drill.takes).toEqual(["gateway", "region"]);
    expect(drill.urls).toEqual(
      ["/v1/chat/", "/v1/completions", "/v1/history/"].map((path) => `https://api.lumen.example.com${path}`),
    );
    expect(
      drill.regions.map(({ region, gateways }) => [region, gateways.map(({ name, urls }) => [name, urls.length])]),
    ).toEqual(
      ["ap-southeast-1", "ap-northeast-1"].map((region) => [
        region,
        ["a", "b"].map((letter) => [`api-${region}-${letter}.lumen.example.com`, drill.urls.length]),
      ]),
    );
  });

  test("gives back what the accelerator was told, group by group", () => {
    const groups = stacks.get("global")?.all("alicloud_ga_endpoint_group") ?? [];
    for (const { gateways, region, traffic } of drill.regions) {
      const group = groups.find((block) => block["endpoint_group_region"] === region);
      const endpoints = group?.["endpoint_configurations"] as readonly { readonly weight: number }[];
      expect(gateways.map(({ weight }) => weight)).toEqual(endpoints.map(({ weight }) => weight));
      expect(traffic).toBe(group?.["traffic_percentage"]);
    }
  });

  test("has no dial, and Terraform keeps the shares of the traffic", () => {
    expect(toldTo(stacks.get("continuity"), "index.dial")).toBeNull();
    const groups = stacks.get("global")?.all("alicloud_ga_endpoint_group") ?? [];
    expect(groups.map(({ lifecycle }) => lifecycle)).toEqual([undefined, undefined]);
  });
});

test("a dial goes by one probe of each gateway, and Terraform lets it", () => {
  const stacks = stacksOf([
    "  accelerator:\n",
    "  accelerator:\n    dial: { route: /v1/history/*, slowFrom: 800ms, calmBelow: 500ms, floor: 30% }\n",
  ]);
  const dial = toldTo(stacks.get("continuity"), "index.dial") as DialConfig;
  expect(dial.floor).toBe(30);
  expect(dial.regions.map(({ slow, uneasy }) => [slow.length, uneasy.length])).toEqual([
    [2, 2],
    [2, 2],
  ]);
  const groups = stacks.get("global")?.all("alicloud_ga_endpoint_group") ?? [];
  expect(groups.map(({ lifecycle }) => lifecycle)).toEqual(Array(2).fill({ ignore_changes: ["traffic_percentage"] }));
});

test("a platform that drills and dials nothing has no such stack", () => {
  const stacks = stacksOf(
    ['drills: { every: week, on: wednesday, at: "04:00", takes: [gateway, region], hold: 5m }', ""],
    ["  drillEvery: 7d", "  # drillEvery: 7d"],
  );
  expect([...stacks.keys()].filter((name) => name === "continuity")).toEqual([]);
});
