import { type Cases, type Edit } from "../support";

/** The fixture with gateways, and these words about them. */
const gateways = (words = "", certificate = "12345678-ap-southeast-1"): Edit => [
  "loadBalancers: { api: { requestTimeout: 600s } }",
  `gateways: { domain: api.example.com, certificate: ${certificate}${words === "" ? "" : `, ${words}`} }`,
];
const SURVIVES: Edit = ["failover: 60s }", "failover: 60s, survive: [gateway] }"];
const route = (policies: string): Edit => ["{ to: chat }", `{ to: chat, policies: { ${policies} } }`];
const TWO: Edit = [
  "regions:",
  "regions:\n  - { id: eu-central-1, zones: [eu-central-1a, eu-central-1b], cidr: 10.30.0.0/16 }",
];

export const wayIn: Cases = {
  refused: [
    {
      name: "one gateway where one may be lost",
      edits: [gateways("count: 1"), SURVIVES],
      problems: [
        [
          "1",
          "gateways.count: /v1/chat/* must survive the loss of a gateway, and there is one in each region (count: 2)",
        ],
      ],
    },
    {
      name: "a name alone where a gateway may be lost",
      edits: [gateways("entry: dns, dns: { zone: example.com }"), SURVIVES],
      problems: [
        [
          "dns",
          "gateways.entry: /v1/chat/* must survive the loss of a gateway, and a name keeps leading to a gateway that is gone (entry: global-accelerator asks each gateway for its health)",
        ],
      ],
    },
    {
      name: "names without a zone",
      edits: [gateways("entry: dns")],
      problems: [["dns", "gateways.entry: dns makes no records without a zone (dns: { zone: example.com })"]],
    },
    {
      name: "a zone that the domain does not lie in",
      edits: [gateways("dns: { zone: example.org }")],
      problems: [
        [
          "example.org",
          "gateways.dns.zone: got example.org, want a zone that api.example.com lies in, such as example.com",
        ],
      ],
    },
    {
      name: "a zone's answer that nobody may keep",
      edits: [gateways("dns: { zone: example.com, ttl: 10s }")],
      problems: [["10s", "gateways.dns.ttl: got 10s, want 1m to 1d"]],
    },
    {
      name: "words about an accelerator that is not there",
      edits: [gateways("entry: none, accelerator: { enterAt: [ap-southeast-1] }")],
      problems: [
        [
          "accelerator",
          "gateways.accelerator: nothing reads it: entry is none (entry: global-accelerator, or leave it out)",
        ],
      ],
    },
    {
      name: "three regions without the quota",
      edits: [
        gateways(),
        TWO,
        [
          "regions:",
          "regions:\n  - { id: ap-northeast-1, zones: [ap-northeast-1a, ap-northeast-1b], cidr: 10.40.0.0/16 }",
        ],
      ],
      problems: [
        [
          "gateways",
          'gateways.entry: 3 regions: a pay-as-you-go listener takes 2 endpoint groups until gaplus_quota_epgs_per_listener is raised (have it raised, and say so: accelerator: { quotaRaised: "raised to 5 on 2026-11-02" })',
        ],
      ],
    },
    {
      name: "regions on both sides of a border that nothing may cross",
      edits: [
        gateways(),
        ["regions:", "regions:\n  - { id: cn-hangzhou, zones: [cn-hangzhou-h, cn-hangzhou-i], cidr: 10.30.0.0/16 }"],
      ],
      problems: [
        [
          "gateways",
          "gateways.entry: it leads across the border of mainland China, between cn-hangzhou and ap-southeast-1, which needs a contract of its own (accelerator: { crossBorder: true } once you have it, or a platform for each side)",
        ],
      ],
    },
    {
      name: "shares that leave a gateway or a region out",
      edits: [
        gateways(
          "count: 3, accelerator: { policies: { failover: { gateways: [{ name: a, share: 50% }, { name: b, share: 50% }] } } }",
        ),
      ],
      problems: [
        [
          "[",
          "gateways.accelerator.policies.failover.gateways: it says nothing of c (give each its share, 0% for a standby)",
        ],
      ],
    },
    {
      name: "a gateway that is not there",
      edits: [
        gateways(
          "accelerator: { policies: { failover: { gateways: [{ name: a, share: 50% }, { name: b, share: 50% }, { name: z, share: 0% }] } } }",
        ),
      ],
      problems: [
        [
          "z",
          'gateways.accelerator.policies.failover.gateways[2].name: got "z", want a gateway of each region: a, b (did you mean a?)',
        ],
      ],
    },
    {
      name: "a retry at the accelerator",
      edits: [gateways("accelerator: { policies: { retry: { on: [5xx] } } }")],
      problems: [["retry", "gateways.accelerator.policies.retry: unknown key; want one of health, failover, timeout"]],
    },
    {
      name: "a probe of requests at the accelerator, and a port for a gateway's",
      edits: [
        gateways(
          "policies: { health: { tcp: { port: 81 } } }, accelerator: { policies: { health: { http: /ready }, timeout: { request: 5s } } }",
        ),
      ],
      problems: [
        ["port", "gateways.policies.health.tcp.port: a gateway asks the port that it sends requests to (leave it out)"],
        ...[
          ["http", "health.http", "tcp"],
          ["request", "timeout.request", "idle"],
        ].map(([word = "", path = "", want = ""]): readonly [string, string] => [
          word,
          `gateways.accelerator.policies.${path}: the accelerator does not act on it; want ${want} (it forwards connections and reads no requests: what is about those stands on routes)`,
        ]),
      ],
    },
    {
      name: "a limit for each address behind the accelerator",
      edits: [gateways(), route("rateLimit: { perAddress: { requests: 5, per: second } }")],
      problems: [
        [
          "perAddress",
          "routes./v1/chat/*.policies.rateLimit.perAddress: a limit for each address would count the accelerator, for all clients together (count by perTenant, let the route come through a load balancer, or set gateways.entry: dns)",
        ],
      ],
    },
    {
      name: "gRPC through a gateway",
      edits: [gateways(), ["{ to: chat }", "{ to: chat, protocol: grpc }"]],
      problems: [
        [
          "grpc",
          "routes./v1/chat/*.protocol: gRPC does not pass a gateway here: the way on to the cluster is HTTP/1.1 (through: api)",
        ],
      ],
    },
    {
      name: "gateways that no route comes through",
      edits: [
        [
          "loadBalancers:",
          "gateways: { domain: api.example.com, certificate: 12345678-ap-southeast-1 }\nloadBalancers:",
        ],
        ["{ to: chat }", "{ to: chat, through: api }"],
      ],
      problems: [["gateways", "gateways: no route comes through them (add one to routes, or leave them out)"]],
    },
    {
      name: "a route through gateways that are not there",
      edits: [["{ to: chat }", "{ to: chat, through: gateways }"]],
      problems: [
        [
          "gateways",
          "routes./v1/chat/*.through: there are no gateways (add gateways: { domain: api.example.com, certificate: 12345678-ap-southeast-1 })",
        ],
      ],
    },
    {
      name: "no certificate",
      edits: [["loadBalancers: { api: { requestTimeout: 600s } }", "gateways: { domain: api.example.com }"]],
      problems: [["gateways", expect.stringContaining("gateways.certificate: missing")]],
    },
    {
      name: "a key where the certificate belongs",
      edits: [gateways("", "{ chain: secret, privateKey: kms:edge-key }")],
      problems: [
        [
          "secret",
          'gateways.certificate.chain: got "secret", want certificates in PEM, the domain\'s own first, and no key among them',
        ],
      ],
    },
  ],
  accepted: [
    { name: "two gateways that survive one", edits: [gateways("dns: { zone: example.com }"), SURVIVES] },
    { name: "two regions", edits: [gateways(), TWO] },
    {
      name: "a border that may be crossed",
      edits: [gateways("accelerator: { crossBorder: true, enterAt: [cn-hangzhou, ap-southeast-1] }")],
    },
    { name: "gateways inside the network alone", edits: [gateways("entry: none")] },
    {
      name: "a limit for each address behind a name",
      edits: [
        gateways("entry: dns, dns: { zone: example.com }"),
        route("rateLimit: { perAddress: { requests: 5, per: second } }"),
      ],
    },
  ],
};
