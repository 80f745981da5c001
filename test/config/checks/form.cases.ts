import { type Cases } from "../support";

export const form: Cases = {
  refused: [
    {
      name: "an unknown key",
      edits: [["bandwidthMbps", "bandwithMbps"]],
      problems: [
        ["bandwithMbps", "network.nat.bandwithMbps: unknown key; want bandwidthMbps (did you mean bandwidthMbps?)"],
      ],
    },
    {
      name: "an unknown section",
      edits: [["\nservices:", "\nservics:"]],
      problems: [
        [
          "servics",
          "servics: unknown key; want one of name, environment, account, state, deletionProtection, tags, alarms, observability, regions, network, cluster, data, messaging, models, media, services, deployment, loadBalancers, gateways, drills, routes, policies, objectives, placement, catalogue (did you mean services?)",
        ],
      ],
    },
    {
      name: "a missing key",
      edits: [["  version: 1.34.3-aliyun.1\n  pools:", "  version: 1.34.3-aliyun.1\n  pool:"]],
      problems: [
        [
          "pool",
          "cluster.pool: unknown key; want one of version, spec, apiAccess, pools, virtualNodes, addons, maintenance, logRetentionDays (did you mean pools?)",
        ],
      ],
    },
    {
      name: "a missing section",
      edits: [['account: { id: "1234567890123456", type: International }\n', ""]],
      problems: [["name", "account: missing; want a map with id and type"]],
    },
    {
      name: "one zone only",
      edits: [["[ap-southeast-1a, ap-southeast-1b]", "[ap-southeast-1a]"]],
      problems: [
        [
          "[",
          "regions[0].zones: got 1 item, want a list of 2 to 4 (load balancers, Kafka and the cluster need two zones to survive the loss of one)",
        ],
      ],
    },
    {
      name: "the same zone twice",
      edits: [["[ap-southeast-1a, ap-southeast-1b]", "[ap-southeast-1a, ap-southeast-1a]"]],
      problems: [["ap-southeast-1a", 'regions[0].zones[1]: "ap-southeast-1a" stands twice (name each once)']],
    },
    {
      name: "a word outside a list",
      edits: [["International", "Internatonal"]],
      problems: [
        [
          "Internatonal",
          'account.type: got "Internatonal", want one of Domestic, International (did you mean International?)',
        ],
      ],
    },
    {
      name: "a tag of no variant",
      edits: [["kind: cpu", "kind: gpus"]],
      problems: [
        ["gpus", 'cluster.pools.general.kind: got "gpus", want one of cpu, gpu, gpu-share (did you mean gpu?)'],
      ],
    },
    {
      name: "no tag",
      edits: [["kind: cpu, ", ""]],
      problems: [["general", "cluster.pools.general.kind: missing; want one of cpu, gpu, gpu-share"]],
    },
    {
      name: "a key of another variant",
      edits: [["kind: cpu,", "kind: cpu, driver: 550.144.03,"]],
      problems: [
        [
          "driver",
          "cluster.pools.general.driver: unknown key; want one of kind, domain, instanceTypes, nodes, spot, disk",
        ],
      ],
    },
    {
      name: "a number in place of text",
      edits: [['id: "1234567890123456"', "id: 1234567890123456"]],
      problems: [
        [
          "1234567890123456",
          'account.id: got 1234567890123456, want the 16 digits of the account id, in quotes, such as "1234567890123456" (put it in quotes)',
        ],
      ],
    },
    {
      name: "an account id of 15 digits",
      edits: [['id: "1234567890123456"', 'id: "123456789012345"']],
      problems: [
        [
          '"123456789012345"',
          'account.id: got "123456789012345", want the 16 digits of the account id, in quotes, such as "1234567890123456"',
        ],
      ],
    },
    {
      name: "text in place of a number",
      edits: [["bandwidthMbps: 50", "bandwidthMbps: fast"]],
      problems: [["fast", 'network.nat.bandwidthMbps: got "fast", want a whole number, 1 to 200']],
    },
    {
      name: "a number out of range",
      edits: [["bandwidthMbps: 50", "bandwidthMbps: 5000"]],
      problems: [["5000", "network.nat.bandwidthMbps: got 5000, want a whole number, 1 to 200"]],
    },
    {
      name: "a fraction of a replica",
      edits: [["replicas: { min: 2, max: 8 }", "replicas: 1.5"]],
      problems: [["1.5", "services.chat.replicas: got 1.5, want a whole number, 1 to 200, or a map with min and max"]],
    },
    {
      name: "neither a number nor a range",
      edits: [["replicas: { min: 2, max: 8 }", "replicas: [2, 8]"]],
      problems: [["[", "services.chat.replicas: got a list, want a whole number, 1 to 200, or a map with min and max"]],
    },
    {
      name: "a list in place of a map",
      edits: [["  nacos: {}", "  nacos: []"]],
      problems: [["[", "messaging.nacos: got a list, want a map"]],
    },
    {
      name: "nothing in place of a map",
      edits: [["  nacos: {}", "  nacos:"]],
      problems: [["", "messaging.nacos: got nothing, want a map"]],
    },
    {
      name: "a name with capitals",
      edits: [["  billing:\n", "  Billing:\n"]],
      problems: [
        [
          "Billing",
          'services.Billing: got "Billing", want 1 to 40 lower-case letters, digits and hyphens, starting with a letter, not ending with a hyphen',
        ],
      ],
    },
    {
      name: "a literal password",
      edits: [["redis: { edition: oss }", "redis: { edition: oss, password: hunter2 }"]],
      problems: [
        [
          "hunter2",
          "data.redis.password: got a literal (not shown), want a reference: kms:NAME for a secret of KMS, or var:name for a sensitive Terraform variable",
        ],
      ],
    },
    {
      name: "a literal in secrets",
      edits: [["SIGNING_KEY: kms:signing-key", "SIGNING_KEY: hunter2"]],
      problems: [
        [
          "hunter2",
          "services.auth.secrets.SIGNING_KEY: got a literal (not shown), want a reference: kms:NAME for a secret of KMS, or var:name for a sensitive Terraform variable",
        ],
      ],
    },
    {
      name: "a floating image",
      edits: [["a/chat:1.0.0", "a/chat"]],
      problems: [
        [
          "registry.example.com/a/chat",
          'services.chat.image: got "registry.example.com/a/chat", want a container image with its registry and a tag or digest, such as registry.example.com/lumen/chat:1.4.2',
        ],
      ],
    },
    {
      name: "a Kubernetes version of another form",
      edits: [["1.34.3-aliyun.1", "1.34"]],
      problems: [["1.34", "cluster.version: got 1.34, want an ACK version such as 1.34.3-aliyun.1"]],
    },
    {
      name: "a merge key",
      edits: [["  nacos: {}", "  <<: {}"]],
      problems: [
        ["<<", "messaging.<<: merge keys (<<) are not read (write the keys out, or use platform.ts)"],
        ["{", "services.chat.config: messaging.nacos is not there (add messaging.nacos)"],
      ],
    },
    {
      name: "everything at once",
      edits: [
        ["International", "Internatonal"],
        ["bandwidthMbps", "bandwithMbps"],
        ["kind: cpu", "kind: gpus"],
        ["calls: [auth, qwen]", "calls: [auht, qwen]"],
        ["ap-southeast-1b]", "eu-central-1a]"],
        ["consumes: [chat.events]", "consumes: [chat.event]"],
      ],
      problems: [
        [
          "Internatonal",
          'account.type: got "Internatonal", want one of Domestic, International (did you mean International?)',
        ],
        [
          "eu-central-1a",
          'regions[0].zones[1]: got "eu-central-1a", want a zone of ap-southeast-1: ap-southeast-1a, ap-southeast-1b, ap-southeast-1c (eu-central-1a belongs to eu-central-1)',
        ],
        ["bandwithMbps", "network.nat.bandwithMbps: unknown key; want bandwidthMbps (did you mean bandwidthMbps?)"],
        ["gpus", 'cluster.pools.general.kind: got "gpus", want one of cpu, gpu, gpu-share (did you mean gpu?)'],
        [
          "auht",
          'services.chat.calls[0]: got "auht", want a service or a model: chat, auth, billing, vision, deepseek-r1, qwen (did you mean auth?)',
        ],
        [
          "chat.event",
          'services.billing.consumes[0]: got "chat.event", want a topic of messaging.kafka.topics: chat.events, audit.events (did you mean chat.events?)',
        ],
      ],
    },
  ],
  accepted: [],
};
