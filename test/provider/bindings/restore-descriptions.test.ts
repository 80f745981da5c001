import { restoreDescriptions } from "../../../provider/bindings/restore-descriptions";

const text = { type: "string", optional: true } as const;

test("a description that the facts know comes back, in nested blocks too", () => {
  const schema = { attributes: { name: { type: "string" } }, block_types: { rule: { block: { attributes: {} } } } };
  const facts = {
    name: text,
    description: text,
    rule: { type: "list", block: { description: { type: "string", required: true } } },
  };
  expect(restoreDescriptions(schema, facts)).toEqual({
    attributes: { name: { type: "string" }, description: { type: "string", optional: true } },
    block_types: { rule: { block: { attributes: { description: { type: "string", required: true } } } } },
  });
});

test("nothing is invented, and what is there stays", () => {
  const schema = { attributes: { description: { type: "string", computed: true } } };
  expect(restoreDescriptions(schema, { description: text })).toEqual(schema);
  expect(restoreDescriptions({ attributes: {} }, {})).toEqual({ attributes: {} });
});
