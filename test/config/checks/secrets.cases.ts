import { type Cases } from "../support";

export const secrets: Cases = {
  refused: [
    {
      name: "a literal password in a document",
      edits: [["config: { limits", "config: { dbPassword: hunter2, limits"]],
      problems: [
        [
          "hunter2",
          "services.chat.config.dbPassword: got a literal (not shown), want no secret in the file (a service gets secrets by its own `secrets: { NAME: kms:... }`)",
        ],
      ],
    },
    {
      name: "secrets by their form",
      edits: [
        ["resolution: 30s", "resolution: LTAI5tAbCdEfGhIjKlMn"],
        ["tags: { Team: ai }", "tags: { Team: 'https://bob:hunter2@example.com' }"],
      ],
      problems: [
        [
          "'https",
          "tags.Team: got a literal (not shown), want no secret in the file (a service gets secrets by its own `secrets: { NAME: kms:... }`)",
        ],
        [
          "LTAI5tAbCdEfGhIjKlMn",
          "cluster.addons.metrics-server.config.resolution: got a literal (not shown), want no secret in the file (a service gets secrets by its own `secrets: { NAME: kms:... }`)",
        ],
      ],
    },
    {
      name: "a secret deep in a list",
      edits: [["config: { limits", "config: { backends: [{ apiKey: hunter2 }], limits"]],
      problems: [
        [
          "hunter2",
          "services.chat.config.backends[0].apiKey: got a literal (not shown), want no secret in the file (a service gets secrets by its own `secrets: { NAME: kms:... }`)",
        ],
      ],
    },
  ],
  accepted: [
    {
      name: "a reference and names that only sound alike",
      edits: [["config: { limits", "config: { password: kms:db, maxTokens: 5, tokenizer: fast, limits"]],
    },
  ],
};
