import { formatProblems } from "../../config";

test("a problem reads as place, what is wrong, and how to mend it", () => {
  const problems = [
    {
      where: "platform.yaml:41:7",
      field: "services.chat.calls[0]",
      got: '"modle"',
      want: "one of model, user",
      hint: "did you mean model?",
    },
    { where: "platform.yaml", message: "the file is empty" },
  ];
  expect(formatProblems(problems)).toBe(
    [
      "platform.yaml:41:7  services.chat.calls[0]",
      '  got "modle", want one of model, user',
      "  did you mean model?",
      "platform.yaml",
      "  the file is empty",
    ].join("\n"),
  );
});
