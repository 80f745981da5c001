import { causesOf } from "../../middleware/observe/causes";

test("an error comes down to its reasons, each once, with the way there and the field's name of it", () => {
  const refused = Object.assign(new Error("not allowed"), { apiId: "TOPIC_AUTHORIZATION_FAILED" });
  const attempt = (cause: unknown): Error => new AggregateError([new Error("connection to k:1 failed", { cause })]);
  const system = Object.assign(new Error("no such host"), { code: "ENOTFOUND" });
  const nested = new AggregateError([attempt(refused), attempt(refused), new AggregateError([attempt(system)])]);
  expect(causesOf(nested)).toEqual([
    "connection to k:1 failed: not allowed (TOPIC_AUTHORIZATION_FAILED)",
    "connection to k:1 failed: no such host (ENOTFOUND)",
  ]);
});

test("is short whatever is thrown", () => {
  const many = new AggregateError(Array.from({ length: 50 }, (_, index) => new Error(`reason ${index}`)));
  expect(causesOf(many)).toHaveLength(5);
  expect(causesOf("a text")).toEqual(["a text"]);
  expect(causesOf(new AggregateError([], "nothing inside"))).toEqual(["nothing inside"]);
});
