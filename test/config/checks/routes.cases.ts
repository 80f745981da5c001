import { type Cases } from "../support";

export const routes: Cases = {
  refused: [
    {
      name: "a route to nothing",
      edits: [["{ to: chat }", "{ to: chatt }"]],
      problems: [
        [
          "chatt",
          'routes./v1/chat/*.to: got "chatt", want a service: chat, auth, billing, vision (did you mean chat?)',
        ],
      ],
    },
    {
      name: "a load balancer that is not there",
      edits: [["{ to: chat }", "{ to: chat, through: web }"]],
      problems: [["web", "routes./v1/chat/*.through: there is no load balancer web (add loadBalancers: { web: {} })"]],
    },
  ],
  accepted: [],
};
