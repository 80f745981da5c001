import { type Cases, type Edit } from "../support";

const OLD = "    image: registry.example.com/a/billing:1.0.0\n";
const told = (config: string, schema: string): Edit => [
  OLD,
  `${OLD}    config: ${config}\n    configSchema: ${schema}\n`,
];
const SCHEMA =
  "{ type: object, additionalProperties: false, required: [limit], properties: { limit: { type: integer }, mode: { enum: [fast, safe] } } }";

export const configDocuments: Cases = {
  refused: [
    {
      name: "a schema that is no JSON Schema",
      edits: [told("{ limit: 1 }", "{ type: objekt }")],
      problems: [["configSchema", expect.stringMatching(/configSchema: no JSON Schema 2020-12 \(.*type.*must be/)]],
    },
    {
      name: "a pattern that could take forever",
      edits: [told("{ limit: 1 }", '{ properties: { a: { pattern: "(?=a)b" } } }')],
      problems: [["configSchema", expect.stringContaining("pattern (?=a)b: RE2 has no look-around")]],
    },
    {
      name: "a document that breaks its schema, at each place",
      edits: [told("{ mode: quick, limits: 3 }", SCHEMA)],
      problems: [
        ["config", "services.billing.config: must have required property 'limit' (configSchema says so)"],
        [
          "quick",
          'services.billing.config.mode: must be equal to one of the allowed values: "fast", "safe" (configSchema says so)',
        ],
        ["limits", "services.billing.config.limits: the schema has no such key (configSchema says so)"],
      ],
    },
    {
      name: "a schema without a document",
      edits: [[OLD, `${OLD}    configSchema: { type: object }\n`]],
      problems: [["configSchema", "services.billing.configSchema: there is no config that it could judge"]],
    },
  ],
  accepted: [{ name: "a document that keeps to it", edits: [told("{ limit: 3, mode: safe }", SCHEMA)] }],
};
