import { hours, minutes, seconds } from "../../../base";
import { Metric } from "../../../constructs/core";
import { render } from "../../support/render";

const depth = new Metric("acs_mns_new", "ActiveMessages", { region: "ap-southeast-1", queue: "jobs-dlq" });

describe("Metric.alarm", () => {
  test("calls its contact groups after three wrong periods of five minutes", () => {
    const { block } = render((stack) => {
      depth.alarm(stack, "Depth", { atLeast: 1, notify: ["lumen-ops"] });
    }).one("alicloud_cms_alarm");
    expect(block).toEqual({
      name: "lumen-test-depth",
      project: "acs_mns_new",
      metric: "ActiveMessages",
      metric_dimensions: '[{"region":"ap-southeast-1","queue":"jobs-dlq"}]',
      contact_groups: ["lumen-ops"],
      period: 300,
      silence_time: 3600,
      effective_interval: "00:00-23:59",
      escalations_critical: { comparison_operator: ">=", statistics: "Average", threshold: "1", times: 3 },
      tags: { Project: "lumen" },
    });
  });

  test("takes a lower bound, a level, a period and a silence", () => {
    const alarm = render((stack) => {
      depth.alarm(stack, "Idle", {
        below: 0.5,
        notify: ["a", "b"],
        level: "warn",
        period: minutes(1),
        periods: 1,
        silence: hours(2),
        statistic: "Maximum",
      });
    }).one("alicloud_cms_alarm");
    alarm.has({
      period: 60,
      silence_time: 7200,
      escalations_warn: { comparison_operator: "<", statistics: "Maximum", threshold: "0.5", times: 1 },
    });
    alarm.lacks("escalations_critical", "escalations_info");
  });

  test("refuses all that is wrong at once", () => {
    const define = () =>
      render((stack) => {
        depth.alarm(stack, "Depth", {
          atLeast: Number.NaN,
          notify: [],
          period: seconds(90),
          silence: seconds(1),
          periods: 0,
        });
      });
    expect(define).toThrow(
      "[test/Depth] notify: got [], want at least one contact group: an alarm must reach somebody",
    );
    expect(define).toThrow('period: got "90s", want whole minutes, 1m to 1h');
    expect(define).toThrow('silence: got "1s", want 5m to 1d');
    expect(define).toThrow("periods: got 0, want a whole number from 1 to 100");
    expect(define).toThrow("threshold: got null, want a finite number");
  });
});
