import fc from "fast-check";
import {
  describeProblem,
  Duration,
  minutes,
  nearest,
  percent,
  ProblemsError,
  seconds,
  stableJson,
  throwIfAny,
} from "../../base";

describe("Duration", () => {
  test.each([
    ["250ms", 250],
    ["10s", 10_000],
    ["5m", 300_000],
    ["2h", 7_200_000],
    ["7d", 604_800_000],
  ])("reads %s", (text, expected) => {
    expect(Duration.parse(text).milliseconds).toBe(expected);
  });

  test.each(["", "10", "s", "1.5s", "-1s", "10 s"])("refuses %p", (text) => {
    expect(() => Duration.parse(text)).toThrow(/want a whole number and a unit/);
  });

  test("refuses a negative amount", () => {
    expect(() => seconds(-1)).toThrow(
      "[Duration] milliseconds: got -1000, want a whole number of milliseconds, 0 or more",
    );
  });

  test("what it prints it reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (amount) => {
        const duration = Duration.ofMilliseconds(amount);
        expect(Duration.parse(duration.toString()).equals(duration)).toBe(true);
      }),
    );
  });

  test("compares and adds", () => {
    expect(minutes(1).isLongerThan(seconds(59))).toBe(true);
    expect(minutes(1).plus(seconds(30)).toString()).toBe("90s");
  });
});

test("percent refuses what is no share", () => {
  expect(percent(25).fraction).toBe(0.25);
  expect(() => percent(101)).toThrow("want 0 to 100");
});

describe("nearest", () => {
  test("finds the name a typo meant", () => {
    expect(nearest("instanceTpyes", ["instanceTypes", "replicas"])).toBe("instanceTypes");
  });
  test("sees letters that changed places, in short words too", () => {
    expect(nearest("caht", ["chat", "auth"])).toBe("chat");
  });
  test("stays silent when nothing is near", () => {
    expect(nearest("zzz", ["instanceTypes", "replicas"])).toBeUndefined();
  });
});

describe("stableJson", () => {
  test("sorts keys at every depth and drops undefined", () => {
    expect(stableJson({ b: [{ d: 1, c: undefined }], a: seconds(2) })).toBe('{"a":"2s","b":[{"d":1}]}');
  });
});

describe("problems", () => {
  test("are told all at once", () => {
    const problems = [
      { where: "a.yaml:1:2", field: "name", got: '"x"', want: "2 to 20 characters" },
      { where: "Stack/Vpc", message: "two owners", hint: "keep one", code: "NET-001" },
    ];
    expect(() => throwIfAny(problems)).toThrow(ProblemsError);
    expect(problems.map(describeProblem)).toEqual([
      '[a.yaml:1:2] name: got "x", want 2 to 20 characters',
      "[Stack/Vpc] NET-001 two owners (keep one)",
    ]);
  });
  test("none is no error", () => {
    expect(() => throwIfAny([])).not.toThrow();
  });
});
