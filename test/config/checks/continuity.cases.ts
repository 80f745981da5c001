import { type Cases, type Edit } from "../support";

/** The fixture with gateways, these words about them, and these lines beside them. */
const gateways = (words: string, beside = ""): Edit => [
  "loadBalancers: { api: { requestTimeout: 600s } }",
  `gateways: { domain: api.example.com, certificate: 12345678-ap-southeast-1${words} }\n${beside}`,
];
const TWO: Edit = [
  "regions:",
  "regions:\n  - { id: eu-central-1, zones: [eu-central-1a, eu-central-1b], cidr: 10.30.0.0/16 }",
];
const WANTED: Edit = ["failover: 60s }", "failover: 60s, drillEvery: 7d }"];
const dialled = (words: string, more = ""): Edit => gateways(`${more}, accelerator: { dial: { ${words} } }`);
const DIAL = "route: /v1/chat/*, slowFrom: 900ms, calmBelow: 500ms";

export const continuity: Cases = {
  refused: [
    {
      name: "an objective that counts on drills where nothing drills",
      edits: [gateways(""), WANTED],
      problems: [
        [
          "7d",
          "objectives.drillEvery: nothing takes a gateway or a region out by the clock (drills: {} does, every week; or leave this out)",
        ],
      ],
    },
    {
      name: "an objective that counts on more drills than there are",
      edits: [gateways("", "drills: { every: month }"), WANTED],
      problems: [
        [
          "7d",
          "objectives.drillEvery: drills come every month, which may be 31d apart (drill more often, or want it less often)",
        ],
      ],
    },
    {
      name: "drills where nothing can be told to leave a gateway out",
      edits: [gateways(", entry: dns, dns: { zone: example.com }", "drills: {}")],
      problems: [
        [
          "drills",
          "drills: only Global Accelerator can be told to leave a gateway or a region out (gateways with entry: global-accelerator, or no drills)",
        ],
      ],
    },
    {
      name: "drills without gateways",
      edits: [["loadBalancers:", "drills: {}\nloadBalancers:"]],
      problems: [
        [
          "drills",
          "drills: only Global Accelerator can be told to leave a gateway or a region out (gateways with entry: global-accelerator, or no drills)",
        ],
      ],
    },
    {
      name: "drills that take out what stands alone",
      edits: [gateways(", count: 1", "drills: { takes: [gateway, region] }")],
      problems: [
        ["1", "gateways.count: drills take out a gateway, and there is none beside it (count: 2)"],
        ["[", "drills.takes: drills take out a region, and there is none beside it (takes: [gateway])"],
      ],
    },
    {
      name: "a drill too short, at a time that is none",
      edits: [gateways("", 'drills: { hold: 30s, at: "4 am" }')],
      problems: [
        ["30s", "drills.hold: got 30s, want 1m to 1h"],
        ['"4', 'drills.at: got "4 am", want a time of day in UTC, such as 04:00'],
      ],
    },
    {
      name: "a drill too long",
      edits: [gateways("", "drills: { hold: 2h }")],
      problems: [["2h", "drills.hold: got 2h, want 1m to 1h"]],
    },
    {
      name: "a dial with nowhere to send traffic",
      edits: [dialled(DIAL)],
      problems: [["dial", "gateways.accelerator.dial: traffic has nowhere else to go with one region (leave it out)"]],
    },
    {
      name: "a dial that nobody hears of, and that no probe feeds",
      edits: [
        dialled(DIAL),
        TWO,
        ["alarms: { emails: [ops@example.com] }", "observability: { probes: { enabled: false } }"],
      ],
      problems: [
        ["images", expect.stringContaining("nobody hears of its dead letters")],
        [
          "dial",
          "gateways.accelerator.dial: it goes by alarms, and there are none without somebody who hears of them (alarms: { emails: [ops@example.com] })",
        ],
        [
          "dial",
          "gateways.accelerator.dial: it goes by probes, and they are switched off (observability: { probes: { enabled: true } })",
        ],
      ],
    },
    {
      name: "a dial without rest, floor or step, by a route that is none, looked at more often than probes ask",
      edits: [
        dialled("route: /v1/chat, slowFrom: 90s, calmBelow: 90s, floor: 0%, step: 0.5%, every: 1m"),
        TWO,
        ["alarms: {", "observability: { probes: { every: 5m } }\nalarms: {"],
      ],
      problems: [
        [
          "/v1/chat",
          expect.stringContaining(
            "gateways.accelerator.dial.route: got /v1/chat, want a route through the gateways: /v1/chat/*",
          ),
        ],
        ["90s", "gateways.accelerator.dial.slowFrom: got 90s, want 1ms to 60s"],
        [
          "90s",
          "gateways.accelerator.dial.calmBelow: got 90s, want 1ms or longer, and shorter than 90s: between the two the dial rests",
        ],
        ["0%", "gateways.accelerator.dial.floor: got 0%, want 1% or more"],
        ["0.5%", "gateways.accelerator.dial.step: got 0.5%, want 1% or more"],
        ["1m", "gateways.accelerator.dial.every: got 1m, want 5m or longer, as the probes ask no more often"],
      ],
    },
    {
      name: "a dial behind a name",
      edits: [dialled(DIAL, ", entry: dns, dns: { zone: example.com }"), TWO],
      problems: [
        ["dial", expect.stringContaining("only Global Accelerator has a share of the traffic for each region")],
      ],
    },
  ],
  accepted: [
    { name: "drills as often as they are counted on", edits: [gateways("", "drills: {}"), WANTED] },
    { name: "drills of regions", edits: [gateways("", "drills: { takes: [region], every: day }"), TWO] },
    { name: "a dial between two regions", edits: [dialled(DIAL), TWO] },
  ],
};
