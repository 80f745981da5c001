import { COMMENT_MARK, html, json, junit, markdown, review, sarif, terminal } from "../../review";
import { compareCharts } from "../../review/charts/compare";
import { comparePolicies } from "../../review/policies/compare";
import { approvalsIn } from "../../review/approvals";
import { changed, inputOf, planOf } from "./support/plan";
import { sarifFaults } from "./support/sarif-schema";

const NASTY = '</script><img src=x onerror=alert(1)> | `a` "b" @someone [x](http://x)';

function sample(count = 1) {
  const changes = Array.from({ length: count }, (_, index) =>
    changed(`alicloud_oss_bucket.models${index}`, {
      before: { bucket: "a", tags: { Note: "x" } },
      after: { bucket: "b", tags: { Note: NASTY } },
      actions: ["delete", "create"],
      replace_paths: [["bucket"]],
    }),
  );
  return review(inputOf(planOf(...changes)), { today: "2026-11-24" });
}

test("the terminal has 80 columns, the lines to copy apart", () => {
  const lines = terminal(sample()).split("\n");
  expect(lines.filter((line) => line.length > 80 && !line.includes("approved-"))).toEqual([]);
  expect(lines[0]).toBe("BLOCK  Do not apply this as it is.");
});

test("the comment is found again, the same each time, and short enough", () => {
  expect(markdown(sample()).startsWith(COMMENT_MARK)).toBe(true);
  expect(markdown(sample())).toBe(markdown(sample()));
  const long = markdown(sample(500));
  expect(long.length).toBeLessThan(60_000);
  expect(long).toMatch(/parts are left out to keep this short/);
});

test("what a plan holds is text everywhere", () => {
  expect(markdown(sample())).not.toContain("<img");
  expect(markdown(sample())).not.toMatch(/@someone/);
  expect(html(sample())).not.toContain("<img");
  expect(junit(sample())).not.toContain("<img");
});

test("the page needs no network and no scripts", () => {
  const page = html(sample());
  expect(page).not.toMatch(/<script|<link|@import|url\((?!#)|<[^>]*\ssrc=/);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test("SARIF names each rule that it uses, and hides what is waived behind a reason", () => {
  const { version, runs } = JSON.parse(sarif(sample(), new Map([["data", "plans/data.json"]]))) as {
    version: string;
    runs: [
      {
        tool: { driver: { rules: { id: string }[] } };
        results: {
          ruleId: string;
          level: string;
          locations: [{ physicalLocation: { artifactLocation: { uri: string } } }];
        }[];
      },
    ];
  };
  expect(version).toBe("2.1.0");
  const known = runs[0].tool.driver.rules.map(({ id }) => id);
  expect(runs[0].results.filter(({ ruleId }) => !known.includes(ruleId))).toEqual([]);
  expect(runs[0].results.find(({ ruleId }) => ruleId === "change/data-loss")).toMatchObject({
    level: "error",
    locations: [{ physicalLocation: { artifactLocation: { uri: "plans/data.json" } } }],
  });
});

test("SARIF is what the schema of OASIS asks for", () => {
  expect(sarifFaults(JSON.parse(sarif(sample(), new Map([["data", "plans/data.json"]]))))).toEqual([]);
  expect(sarifFaults({ version: "2.1.0", runs: [{}] })).toEqual(["/runs/0 must have required property 'tool'"]);
});

test("JUnit fails what blocks", () => {
  expect(junit(sample())).toMatch(/<testsuite name="changes" tests="1" failures="1"/);
});

test("JSON names rules by id", () => {
  const { findings, verdict } = JSON.parse(json(sample())) as { verdict: string; findings: { rule: unknown }[] };
  expect(verdict).toBe("BLOCK");
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(({ rule }) => typeof rule === "string")).toBe(true);
});

test("approvals are lines of their own in any text", () => {
  const text =
    "Please.\n- approved-replace: data/alicloud_oss_bucket.a\n> `approved-destroy: b.c`\nnot approved-replace: x.y";
  expect(approvalsIn(text)).toEqual(["data/alicloud_oss_bucket.a", "b.c"]);
});

test("policies are compared by target and kind", () => {
  const policies = (...rows: readonly [string, string, string][]) => ({
    policies: rows.map(([target, kind, policy]) => ({ target, kind, policy, enforcedBy: [{ tier: "alb" }] })),
  });
  const before = policies(["/v1", "timeout", "10 s"], ["/v1", "retry", "2"], ["/v2", "retry", "2"]);
  const after = policies(["/v1", "timeout", "20 s"], ["/v2", "retry", "2"], ["/v3", "retry", "1"]);
  expect(comparePolicies(before, after).map(({ target, kind, change }) => `${target} ${kind} ${change}`)).toEqual([
    "/v1 retry removed",
    "/v1 timeout changed",
    "/v3 retry added",
  ]);
  expect(comparePolicies(undefined, after)).toEqual([]);
});

test("charts are compared object by object, and a weaker policy is told", () => {
  const policy = (spec: string) => ({
    gateway: { "p.yaml": `kind: BackendTrafficPolicy\nmetadata: {name: chat, namespace: lumen}\nspec: ${spec}\n` },
  });
  const dangers = (before: string, after: string) =>
    compareCharts(policy(before), policy(after)).flatMap((change) => change.dangers.map(({ text }) => text));
  expect(dangers("{retry: {numRetries: 2}, a: 1}", "{a: 1}")).toEqual([
    'weaker: spec.retry {"numRetries":2} -> (nothing)',
  ]);
  expect(dangers("{h: {consecutive5XxErrors: 3}}", "{h: {consecutive5XxErrors: 9}}")).toEqual([
    "weaker: spec.h.consecutive5XxErrors 3 -> 9",
  ]);
  expect(dangers("{h: {consecutive5XxErrors: 9}}", "{h: {consecutive5XxErrors: 3}}")).toEqual([]);
  expect(compareCharts(policy("{}"), {})).toMatchObject([
    { object: "BackendTrafficPolicy lumen/chat", change: "removed", dangers: [{ kind: "policy" }] },
  ]);
});
