import { type Cases } from "../support";

export const names: Cases = {
  refused: [
    {
      name: "a bucket name too long in its region",
      edits: [
        ["name: lumen", "name: lumen-for-all"],
        ["results: {} }", "results: {}, results-of-each-evaluation-run-for-audit: {} }"],
      ],
      problems: [
        [
          "results-of-each-evaluation-run-for-audit",
          'data.objects.results-of-each-evaluation-run-for-audit: got the physical name "lumen-for-all-test-results-of-each-evaluation-run-for-audit-ap-southeast-1-123456" (81 characters), want 3 to 63 characters for bucket (shorten it, the platform\'s name or the environment)',
        ],
      ],
    },
    {
      name: "a service name too long for its database account",
      edits: [
        ["  chat:\n", "  conversation-history: { image: registry.example.com/a/b:1, database: polardb }\n  chat:\n"],
      ],
      problems: [
        [
          "conversation-history",
          "services.conversation-history: got the database account conversation_history (20 characters), want at most 16 characters for polardb (a service with a database needs a short name)",
        ],
      ],
    },
  ],
  accepted: [],
};
