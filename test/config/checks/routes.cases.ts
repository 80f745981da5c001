import { type Cases } from "../support";

export const routes: Cases = {
  refused: [
    {
      name: "a route to nothing",
      edits: [["{ to: chat }", "{ to: chatt }"]],
      problems: [
        [
          "chatt",
          'routes./v1/chat/*.to: got "chatt", want a service or a model: chat, auth, billing, vision, deepseek-r1, qwen (did you mean chat?)',
        ],
      ],
    },
    {
      name: "a path that another covers",
      edits: [["/v1/chat/*: { to: chat }", "/v1/chat/*: { to: chat }\n  /v1/chat: { to: auth }"]],
      problems: [["/v1/chat", "routes./v1/chat: /v1/chat/* answers this path too (keep one of them)"]],
    },
    {
      name: "a request that the load balancer cuts short",
      edits: [["{ to: chat }", "{ to: chat, policies: { timeout: { request: 11m } } }"]],
      problems: [
        [
          "11m",
          "routes./v1/chat/*.policies.timeout.request: a request may take 11m, and the load balancer api waits 600s for an answer (shorten it, or set loadBalancers.api.requestTimeout, at most 600s)",
        ],
      ],
    },
    {
      name: "a load balancer that is not there",
      edits: [["{ to: chat }", "{ to: chat, through: web }"]],
      problems: [["web", "routes./v1/chat/*.through: there is no load balancer web (add loadBalancers: { web: {} })"]],
    },
  ],
  accepted: [
    { name: "a route to a model", edits: [["{ to: chat }", "{ to: qwen }"]] },
    {
      name: "a stream that lasts",
      edits: [["{ to: chat }", "{ to: chat, protocol: sse, policies: { timeout: { request: 2h } } }"]],
    },
  ],
};
