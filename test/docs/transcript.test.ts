import { notPrinted, type Step, stepsOf } from "../../tools/docs/samples/transcript";

const step = (...output: readonly string[]): Step => ({ where: "page.md:1", command: "make", output, exit: 0 });

test.each([
  ["what was printed", ["one", "two"], "one\n\ntwo\n", []],
  ["other numbers", ["in 5.5 s, 294 resources"], "in 12 s, 7 resources", []],
  ["lines left out where the page says so", ["…", "two", "…"], "one\ntwo\nthree", []],
  ["a line between two that the page shows together", ["one", "three"], "one\ntwo\nthree", ["three"]],
  ["a line that was not printed", ["…", "four"], "one\ntwo", ["four"]],
  ["lines in another order", ["…", "two", "…", "one"], "one\ntwo", ["one"]],
])("of a transcript: %s", (_, output, printed, missing) => {
  expect(notPrinted(step(...output), printed)).toEqual(missing);
});

test("a block of commands holds each with what it prints; only the last may fail", () => {
  const text = "$ cd there\n$ make \\\n  all\nbuilt\n\n$ make test\nfailed\n";
  const fence = { where: "page.md:3", language: "console", about: new Map([["exit", "2"]]), text };
  expect(stepsOf([fence]).map(({ command, output, exit }) => [command, output, exit])).toEqual([
    ["cd there", [], 0],
    ["make all", ["built"], 0],
    ["make test", ["failed"], 2],
  ]);
});
