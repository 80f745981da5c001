import { type Cases, type Edit } from "../support";

const OLD = "registry.example.com/a/chat:1.0.0";
const NEW = "registry.example.com/a/chat:1.1.0";
const IMAGE = `    image: ${OLD}\n`;

/** The fixture's chat with versions and a rollout in place of its image. */
const chat = (versions: string, rollout?: string): Edit => [
  IMAGE,
  `    versions: ${versions}\n${rollout === undefined ? "" : `    rollout: ${rollout}\n`}`,
];
const TWO = `{ stable: { image: ${OLD} }, canary: { image: ${NEW}, replicas: 1 } }`;
const gated = (step: string, gate: string): readonly Edit[] => [
  chat(TWO, `{ canary: { steps: [${step}], gate: ${gate} } }`),
  ["loadBalancers:", "deployment: { method: gitops, canaryGate: GATE }\nloadBalancers:"],
  ["GATE", "{ image: registry.example.com/a/prom:1.0.0, prometheus: http://prometheus:9090 }"],
];

export const versions: Cases = {
  refused: [
    {
      name: "a canary that sums to 110",
      edits: [chat(TWO, "{ canary: { steps: [{ stable: 90, canary: 20 }] } }")],
      problems: [["{", "services.chat.rollout.canary.steps[0]: got stable 90 + canary 20 = 110, want a sum of 100"]],
    },
    {
      name: "a version that is not there",
      edits: [chat(TWO, "{ canary: { steps: [{ stable: 95, canry: 5 }] } }")],
      problems: [
        [
          "canry",
          'services.chat.rollout.canary.steps[0].canry: got "canry", want a version of the service: stable, canary (did you mean canary?)',
        ],
      ],
    },
    {
      name: "an image without a tag",
      edits: [chat("{ stable: { image: registry.example.com/a/chat } }")],
      problems: [
        [
          "registry.example.com/a/chat",
          'services.chat.versions.stable.image: got "registry.example.com/a/chat", want a container image with its registry and a tag or digest, such as registry.example.com/lumen/chat:1.4.2',
        ],
      ],
    },
    {
      name: "latest, which is no version",
      edits: [[OLD, "registry.example.com/a/chat:latest"]],
      problems: [["registry.example.com/a/chat", expect.stringContaining("want a container image with its registry")]],
    },
    {
      name: "an A/B test without its header",
      edits: [chat(TWO, "{ byHeader: { variants: [{ value: next, to: canary }] } }")],
      problems: [["byHeader", "services.chat.rollout.byHeader.name: missing; want 1 to 40 letters, digits, - and _"]],
    },
    {
      name: "two stable versions",
      edits: [
        chat(`{ stable: { image: ${OLD} }, next: { image: ${NEW}, stable: true } }`, "{ blueGreen: { live: next } }"),
      ],
      problems: [
        [
          "next",
          "services.chat.versions.next: two stable versions: stable and next (all that are not named in the rollout get the stable one: keep stable on one of them)",
        ],
      ],
    },
    {
      name: "another image beside the stable version",
      edits: [[IMAGE, `    image: ${NEW}\n    versions: { stable: { image: ${OLD} } }\n`]],
      problems: [
        [
          "registry.example.com/a/chat",
          "services.chat.image: two stable versions: image, and versions.stable (say it once: leave image out)",
        ],
      ],
    },
    {
      name: "no image, and no stable version",
      edits: [chat(`{ one: { image: ${OLD} }, two: { image: ${NEW} } }`, "{ blueGreen: { live: one } }")],
      problems: [
        [
          "versions",
          "services.chat.versions: none of one, two is the stable version (name one stable, say stable: true in one of them, or say image beside them)",
        ],
      ],
    },
    {
      name: "a version that nobody reaches",
      edits: [chat(TWO)],
      problems: [
        [
          "versions",
          "services.chat.versions: no request reaches canary (say who gets it: rollout: { canary: { steps: [{ stable: 95, canary: 5 }] } })",
        ],
      ],
    },
    {
      name: "two forms at once",
      edits: [chat(TWO, "{ blueGreen: { live: canary }, mirror: canary }")],
      problems: [["mirror", "services.chat.rollout.mirror: blueGreen and mirror exclude each other (keep one)"]],
    },
    {
      name: "a share that falls, and a step that is not there",
      edits: [chat(TWO, "{ canary: { steps: [{ stable: 75, canary: 25 }, { stable: 95, canary: 5 }], at: 2 } }")],
      problems: [
        ["{", "services.chat.rollout.canary.steps[1]: got 5 after 25, want a share that rises from step to step"],
        ["2", "services.chat.rollout.canary.at: got 2, want a step, 0 to 1"],
      ],
    },
    {
      name: "a gate that nobody judges",
      edits: [chat(TWO, "{ canary: { steps: [{ stable: 95, canary: 5 }], gate: { errorRate: 1% } } }")],
      problems: [
        [
          "gate",
          "services.chat.rollout.canary.gate: nobody judges it (say deployment.canaryGate: { image, prometheus })",
        ],
      ],
    },
    {
      name: "gates that a bad canary would pass",
      edits: gated("{ stable: 95, canary: 5 }", "{ errorRate: 5%, latency: { quantile: 0.95, below: 2s }, watch: 3h }"),
      problems: [
        [
          "5%",
          "services.chat.rollout.canary.gate.errorRate: got 5%, want less than the first share, 5% (a canary that fails every request would pass)",
        ],
        [
          "0.95",
          "services.chat.rollout.canary.gate.latency.quantile: got 0.95, want more than 0.95 (with a share of 5% a canary that is always slow would pass)",
        ],
        ["3h", "services.chat.rollout.canary.gate.watch: got 3h, want 1m to 2h"],
      ],
    },
  ],
  accepted: [
    {
      name: "a version beside an image",
      edits: [[IMAGE, `${IMAGE}    versions: { next: { image: ${NEW} } }\n    rollout: { mirror: next }\n`]],
    },
    {
      name: "a gate that sees a bad canary",
      edits: gated("{ stable: 95, canary: 5 }", "{ errorRate: 1%, latency: { quantile: 0.99, below: 2s } }"),
    },
  ],
};
