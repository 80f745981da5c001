import fc from "fast-check";
import { BodySchema, bodySchemaProblem } from "../../middleware/validation/body-schema";
import { jsonDepth } from "../../middleware/validation/json-depth";
import { type BodyRules, judge, type Verdict } from "../../middleware/validation/judge";

const CHAT = {
  type: "object",
  required: ["messages"],
  additionalProperties: false,
  properties: {
    messages: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["role", "content"],
        properties: { role: { enum: ["system", "user"] }, content: { type: "string", maxLength: 5 } },
      },
    },
    code: { type: "string", pattern: "^[a-z]+$" },
    number: { type: "string", pattern: "^[0-9]+$" },
    at: { type: "string", format: "date-time" },
  },
};

const rules = (schema?: object, rest: Partial<BodyRules> = {}): BodyRules => ({
  contentTypes: [],
  schema: schema && new BodySchema(schema),
  maxDepth: 100,
  ...rest,
});

function verdictOn(body: string | Buffer, from: BodyRules = rules(CHAT), contentType = "application/json"): Verdict {
  return judge(from, { method: "POST", contentType, body: Buffer.from(body) });
}

const said = (verdict: Verdict): readonly string[] =>
  "problems" in verdict ? verdict.problems.map(({ path, keyword }) => `${path} ${keyword}`) : [];

describe("a body under its schema", () => {
  it("passes when it matches", () => {
    const body = JSON.stringify({ messages: [{ role: "user", content: "hi" }], code: "abc", number: "123" });
    expect(verdictOn(body)).toEqual({ outcome: "passed", reason: "valid" });
  });

  it("is refused with every problem at its place", () => {
    const messages = [{ role: "robot", content: "too long" }, { role: "user" }, 3];
    const verdict = verdictOn(JSON.stringify({ messages, code: "12", number: "ab", at: "noon", extra: 1 }));
    expect(said(verdict)).toEqual([
      " additionalProperties",
      "/messages/0/role enum",
      "/messages/0/content maxLength",
      "/messages/1 required",
      "/messages/2 type",
      "/code pattern",
      "/number pattern",
      "/at format",
    ]);
    expect(verdict).toMatchObject({ status: 422, complete: true });
  });

  it("never finds the body's values in the answer", () => {
    const secret = "hunter2hunter2";
    const verdict = verdictOn(JSON.stringify({ messages: [{ role: secret, content: secret }], code: `${secret} ` }));
    expect(said(verdict)).toHaveLength(3);
    expect(JSON.stringify(verdict)).not.toContain(secret);
    expect(JSON.stringify(verdictOn(`{"messages": ${secret}}`))).not.toContain(secret);
  });

  it("names what is allowed", () => {
    const verdict = verdictOn(JSON.stringify({ messages: [{ role: "robot", content: "" }] }));
    expect(JSON.stringify(verdict)).toContain('\\"system\\", \\"user\\"');
  });

  it("reports at most a hundred problems, and says that there are more", () => {
    const verdict = verdictOn(JSON.stringify(Array(500).fill(1)), rules({ items: { type: "string" } }));
    expect(said(verdict)).toHaveLength(100);
    expect(verdict).toMatchObject({ complete: false });
  });

  it("reports the first problem only for a large body", () => {
    const verdict = verdictOn(JSON.stringify(Array(100_000).fill(1)), rules({ items: { type: "string" } }));
    expect(said(verdict)).toEqual(["/0 type"]);
    expect(verdict).toMatchObject({ complete: false });
  });
});

describe("a body that cannot be judged", () => {
  it.each([
    ["is no JSON", '{"messages":'],
    ["is empty", ""],
    ["has a byte order mark", "\ufeff{}"],
    ["has two values", "{} {}"],
  ])("is refused with 400 when it %s", (_name, body) => {
    expect(verdictOn(body)).toMatchObject({ outcome: "refused", status: 400 });
  });

  it("is refused with 400 when it is no UTF-8", () => {
    expect(verdictOn(Buffer.from([0x22, 0xff, 0xfe, 0x22]))).toMatchObject({ status: 400 });
  });

  it("is refused when it is nested too deep, and reaches no stack limit", () => {
    const nested = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const recursive = { $defs: { list: { items: { $ref: "#/$defs/list" } } }, $ref: "#/$defs/list" };
    expect(said(verdictOn(nested, rules(recursive)))).toEqual([" maxDepth"]);
    expect(said(verdictOn(`${"[".repeat(9)}${"]".repeat(9)}`, rules(recursive, { maxDepth: 9 })))).toEqual([]);
  });

  it("is refused, not passed, when the validator itself fails", () => {
    const broken = rules({ type: "object" });
    jest.spyOn(broken.schema!, "problemsOf").mockImplementation(() => {
      throw new RangeError("stack");
    });
    expect(verdictOn("{}", broken)).toMatchObject({ outcome: "refused", status: 422 });
  });
});

describe("media types", () => {
  const json = rules(CHAT, { contentTypes: ["application/json", "image/*"] });

  it.each(["application/json", "Application/JSON; charset=utf-8", "image/png"])("takes %s", (type) => {
    expect(verdictOn('{"messages":1}', json, type)).not.toMatchObject({ status: 415 });
  });

  it.each(["text/plain", "application/jsonp", "imag/png", ""])("refuses %p", (type) => {
    expect(verdictOn("{}", json, type)).toMatchObject({ status: 415, detail: "send application/json or image/*" });
  });
});

describe("requests without a body", () => {
  it.each(["GET", "HEAD", "OPTIONS", "DELETE"])("pass on %s", (method) => {
    const empty = { method, contentType: undefined, body: Buffer.alloc(0) };
    expect(judge(rules(CHAT, { contentTypes: ["application/json"] }), empty)).toMatchObject({ outcome: "passed" });
  });

  it("are judged on GET when there is a body after all", () => {
    expect(judge(rules(CHAT), { method: "GET", contentType: undefined, body: Buffer.from("{}") })).toMatchObject({
      status: 422,
    });
  });
});

describe("a schema", () => {
  it.each([
    ["names an unknown type", { type: "objekt" }, "schema is invalid"],
    ["refers outside itself", { $ref: "other.json" }, "can't resolve reference"],
    [
      "has a pattern that could take forever",
      { pattern: "(?=a)b" },
      "pattern (?=a)b: RE2 has no look-around or back-references",
    ],
  ])("is refused when it %s", (_name, schema, message) => {
    expect(bodySchemaProblem(schema)).toContain(message);
  });

  it("may say anything in an annotation or an unknown format", () => {
    expect(bodySchemaProblem({ title: "x", "x-own": 1, format: "unheard-of" })).toBeUndefined();
  });

  it("does not let a pattern run away", () => {
    const evil = rules({ type: "string", pattern: "^(a+)+$" });
    expect(verdictOn(JSON.stringify(`${"a".repeat(5000)}!`), evil)).toMatchObject({ status: 422 });
  });
});

describe("jsonDepth", () => {
  const depthOf = (value: unknown): number =>
    value !== null && typeof value === "object" ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

  it("is the nesting of any JSON value, whatever stands in its strings", () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 6 }),
        fc.string({ unit: fc.constantFrom("[", "{", '"', "\\", "]") }),
        (text, odd) => {
          expect(jsonDepth(text)).toBe(depthOf(JSON.parse(text)));
          expect(jsonDepth(JSON.stringify([odd, { [odd]: 1 }]))).toBe(2);
        },
      ),
    );
  });
});
