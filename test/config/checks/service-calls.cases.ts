import { type Cases } from "../support";

export const serviceCalls: Cases = {
  refused: [
    {
      name: "a call to nothing",
      edits: [["calls: [auth, qwen]", "calls: [auht, qwen]"]],
      problems: [
        [
          "auht",
          'services.chat.calls[0]: got "auht", want a service or a model: chat, auth, billing, vision, deepseek-r1, qwen (did you mean auth?)',
        ],
      ],
    },
    {
      name: "a call to itself",
      edits: [["calls: [auth, qwen]", "calls: [chat, qwen]"]],
      problems: [["chat", "services.chat.calls[0]: chat calls itself (a service needs no permission to)"]],
    },
    {
      name: "a name that means two things",
      edits: [
        ["  qwen: {", "  auth: {"],
        ["calls: [auth, qwen]", "calls: [auth]"],
      ],
      problems: [["auth", "models.auth: auth is also a service (calls could mean either: rename one)"]],
    },
  ],
  accepted: [],
};
