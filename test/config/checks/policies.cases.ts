import { type Cases } from "../support";

/** The fixture's route with these policies. */
const route = (policies: string): readonly [string, string] => [
  "{ to: chat }",
  `{ to: chat, policies: { ${policies} } }`,
];

export const policies: Cases = {
  refused: [
    {
      name: "a set that is not there",
      edits: [route("use: [pateint]")],
      problems: [
        [
          "pateint",
          'routes./v1/chat/*.policies.use[0]: got "pateint", want a set of policies.named: patient (did you mean patient?)',
        ],
      ],
    },
    {
      name: "a set that nothing uses",
      edits: [["  named:\n", "  named:\n    idle: { timeout: { idle: 60s } }\n"]],
      problems: [
        [
          "idle",
          "policies.named.idle: nothing uses this set (name it in the policies of a route, a service or a model: use: [idle])",
        ],
      ],
    },
    {
      name: "an extension of what a set does not say",
      edits: [route("cache: { extends: patient, fresh: 60s }")],
      problems: [["patient", "routes./v1/chat/*.policies.cache.extends: patient says nothing of cache"]],
    },
    {
      name: "a rung that is not there",
      edits: [route("fallback: { when: [5xx], then: [auth, { to: qwne }] }")],
      problems: [
        [
          "qwne",
          'routes./v1/chat/*.policies.fallback.then[1].to: got "qwne", want a service or a model: chat, auth, billing, vision, deepseek-r1, qwen (did you mean qwen?)',
        ],
      ],
    },
    {
      name: "another version that is not there",
      edits: [route("rollout: { canary: { to: chat-next, steps: [5%] } }")],
      problems: [
        [
          "chat-next",
          'routes./v1/chat/*.policies.rollout.canary.to: got "chat-next", want a service or a model: chat, auth, billing, vision, deepseek-r1, qwen',
        ],
      ],
    },
    {
      name: "a topic that is not there",
      edits: [route("fallback: { when: [5xx], thenDeadLetter: { topic: chat.late } }")],
      problems: [
        [
          "chat.late",
          'routes./v1/chat/*.policies.fallback.thenDeadLetter.topic: got "chat.late", want a topic of messaging.kafka.topics: chat.events, audit.events',
        ],
      ],
    },
    {
      name: "a region that is not there",
      edits: [
        route("failover: { regions: [{ name: ap-southeast-1, share: 100% }, { name: ap-southeast-2, share: 0% }] }"),
      ],
      problems: [
        [
          "regions",
          "routes./v1/chat/*.policies.failover.regions: a route does not act on it; want zones, keepsAllBut, pools (gateways and regions share the traffic of all routes: say it once, in gateways.accelerator.policies)",
        ],
        [
          "ap-southeast-2",
          'routes./v1/chat/*.policies.failover.regions[1].name: got "ap-southeast-2", want a region of regions: ap-southeast-1 (did you mean ap-southeast-1?)',
        ],
      ],
    },
    {
      name: "two last words",
      edits: [route("fallback: { when: [5xx], thenReply: 503, thenDeadLetter: {} }")],
      problems: [
        [
          "thenDeadLetter",
          "routes./v1/chat/*.policies.fallback.thenDeadLetter: thenReply and thenDeadLetter exclude each other (keep one)",
        ],
      ],
    },
    {
      name: "a policy that says nothing",
      edits: [route("timeout: {}")],
      problems: [["timeout", "routes./v1/chat/*.policies.timeout: it says nothing; want one of request, perTry, idle"]],
    },
    {
      name: "a ladder without rungs",
      edits: [route("fallback: { when: [5xx] }")],
      problems: [
        [
          "fallback",
          "routes./v1/chat/*.policies.fallback: it says nothing; want one of staleFor, then, thenReply, thenDeadLetter",
        ],
      ],
    },
    {
      name: "a kind that is not there",
      edits: [route("fallbck: { when: [5xx], thenReply: 503 }")],
      problems: [
        [
          "fallbck",
          "routes./v1/chat/*.policies.fallbck: unknown key; want one of use, health, timeout, retry, circuitBreaker, rateLimit, auth, validation, cache, fallback, failover, deadLetter, rollout, tracing, logging (did you mean fallback?)",
        ],
      ],
    },
    {
      name: "a trigger that is not there",
      edits: [route("fallback: { when: [5xx, 420], thenReply: 503 }")],
      problems: [
        [
          "420",
          "routes./v1/chat/*.policies.fallback.when[1]: got 420, want one of 5xx, 429, timeout, connect-failure, unhealthy, overflow",
        ],
      ],
    },
    {
      name: "a trigger that YAML reads as a number",
      edits: [route("fallback: { when: [5xx, 429], thenReply: 503 }")],
      problems: [
        [
          "429",
          "routes./v1/chat/*.policies.fallback.when[1]: got 429, want one of 5xx, 429, timeout, connect-failure, unhealthy, overflow (put it in quotes)",
        ],
      ],
    },
    {
      name: "a share without its sign",
      edits: [["budget: 20%", "budget: 20"]],
      problems: [["20", 'policies.named.patient.retry.budget: got 20, want a share such as "20%"']],
    },
    {
      name: "neither the short form nor the long one",
      edits: [["http: { path: /ready, every: 10s }", "http: ready"]],
      problems: [
        [
          "ready",
          'policies.defaults.health.http: got "ready", want a path that starts with / and has no query, such as /ready, or a map with path',
        ],
      ],
    },
    {
      name: "a policy about requests on a workload",
      edits: [["    work: { serviceTime: 40ms }", "    policies: { timeout: { request: 5s } }"]],
      problems: [
        [
          "timeout",
          "services.chat.policies.timeout: a workload does not act on it; want health, failover, rollout, tracing, logging (what is about requests stands on the routes to it, or in callPolicies of its callers)",
        ],
      ],
    },
    {
      name: "a set with one on a workload",
      edits: [
        [
          "    work: { serviceTime: 40ms }",
          "    policies: { use: [patient], rollout: { sticky: { cookie: c, ttl: 1m } } }",
        ],
      ],
      problems: [
        [
          "patient",
          "services.chat.policies.use[0]: patient says timeout, and a workload does not act on it; want health, failover, rollout, tracing, logging (what is about requests stands on the routes to it, or in callPolicies of its callers)",
        ],
        [
          "patient",
          "services.chat.policies.use[0]: patient says retry, and a workload does not act on it; want health, failover, rollout, tracing, logging (what is about requests stands on the routes to it, or in callPolicies of its callers)",
        ],
        [
          "sticky",
          "services.chat.policies.rollout.sticky: a workload does not act on it; want rolling (what is about requests stands on the routes to it, or in callPolicies of its callers)",
        ],
      ],
    },
    {
      name: "a ladder on a model's own address",
      edits: [["servesAlso: [deepseek-r1] }", "policies: { fallback: { when: [5xx], thenReply: 503 } } }"]],
      problems: [
        [
          "fallback",
          "models.qwen.policies.fallback: a model's own address does not act on it; want health, timeout, retry, circuitBreaker, rateLimit, auth, failover, rollout, tracing, logging (ladders, caches and checks stand on the routes to it, or in callPolicies of its callers)",
        ],
      ],
    },
    {
      name: "health on a call",
      edits: [["{ auth: { use: [patient] } }", "{ auth: { use: [patient], health: { tcp: {} } } }"]],
      problems: [
        [
          "health",
          "services.vision.callPolicies.auth.health: a call does not act on it; want timeout, retry, circuitBreaker, rateLimit, auth, validation, cache, fallback, failover, deadLetter, rollout, tracing, logging (health is about what is called: say it there)",
        ],
      ],
    },
    {
      name: "policies on a call that is not made",
      edits: [["callPolicies: { auth:", "callPolicies: { deepseek-r1:"]],
      problems: [
        [
          "deepseek-r1",
          'services.vision.callPolicies.deepseek-r1: got "deepseek-r1", want an entry of its calls: auth',
        ],
      ],
    },
  ],
  accepted: [
    {
      name: "every kind at once",
      edits: [
        route(
          [
            "use: [patient]",
            "circuitBreaker: { trip: {} }",
            "rateLimit: { perTenant: { header: x-tenant, requests: 5, per: second } }",
            "auth: { apiKey: { secrets: [keys] } }",
            "validation: { jsonSchema: { type: object } }",
            "cache: { fresh: 60s, staleIfError: 10m }",
            'fallback: { when: ["429"], staleFor: 5m, then: [{ to: qwen, allowDegraded: better slow than nothing }], thenReply: 503 }',
            "failover: { zones: {}, keepsAllBut: 1 }",
            "deadLetter: { capture: audit.events }",
            "rollout: { mirror: { to: auth, share: 5% } }",
            "tracing: { sample: 1% }",
            "logging: { access: {}, withLadderSteps: true }",
          ].join(", "),
        ),
      ],
    },
    {
      name: "a topic that only keeps requests",
      edits: [["audit.events: { external: true }", "late: {}"], route("deadLetter: { capture: late }")],
    },
    { name: "an extension", edits: [route("timeout: { extends: patient, idle: 30s }")] },
  ],
};
