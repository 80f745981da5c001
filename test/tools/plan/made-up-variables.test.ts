import { withMadeUpVariables } from "../../../tools/plan/made-up-variables";

describe("made-up variables", () => {
  it("leaves a stack alone whose variables all have a value", () => {
    const stack = { variable: { size: { type: "number", default: 3 } } };
    expect(withMadeUpVariables(stack)).toEqual({ json: stack, variables: [] });
    expect(withMadeUpVariables({})).toEqual({ json: {}, variables: [] });
  });

  it("gives the others a value of their type, keeps what they are, and names them", () => {
    const { json, variables } = withMadeUpVariables({
      variable: {
        password: { type: "string", sensitive: true, nullable: false },
        free: {},
        count: { type: "number" },
        on: { type: "bool" },
        zones: { type: "list(string)" },
        tags: { type: "map(string)" },
        kept: { type: "string", default: "here" },
      },
      output: { one: { value: "${var.password}" } },
    });
    expect(variables).toEqual(["password", "free", "count", "on", "zones", "tags"]);
    expect(json).toEqual({
      variable: {
        password: { type: "string", sensitive: true, nullable: false, default: "Placeholder-1" },
        free: { default: "Placeholder-1" },
        count: { type: "number", default: 1 },
        on: { type: "bool", default: false },
        zones: { type: "list(string)", default: [] },
        tags: { type: "map(string)", default: {} },
        kept: { type: "string", default: "here" },
      },
      output: { one: { value: "${var.password}" } },
    });
  });
});
