import { days, minutes } from "../../../base";
import { Metric, type PlatformStack, SecretRef } from "../../../constructs/core";
import { EventStream, type EventStreamProps, type StreamClient } from "../../../constructs/messaging";
import { SecurityGroup } from "../../../constructs/network";
import { type Rendered, render } from "../../support/render";
import { networkIn } from "../support/network";
import { output, outputsOf } from "../support/outputs";

const CHAT: StreamClient = { name: "chat", password: SecretRef.variable("kafka_chat_password") };
const BILLING: StreamClient = { name: "billing", password: SecretRef.variable("kafka_billing_password") };
const stream = (stack: PlatformStack, props: Partial<EventStreamProps> = {}) =>
  new EventStream(stack, "Events", { network: networkIn(stack), ...props });

/** `user operation subject name`, sorted. */
const rules = (rendered: Rendered): string[] =>
  rendered
    .all("alicloud_alikafka_sasl_acl")
    .map((rule) =>
      [rule["username"], rule["acl_operation_type"], rule["acl_resource_type"], rule["acl_resource_name"]]
        .map(String)
        .map((text) => text.replace(/^\$\{alicloud_alikafka_\w+\.Events_(.*)_[0-9A-F]{8}\.\w+\}$/, "$1"))
        .join(" "),
    )
    .sort();

describe("EventStream", () => {
  test("is serverless, in both zones, private, encrypted, and lets nobody in unasked", () => {
    const rendered = render((stack) => {
      output(stack, { servers: stream(stack).bootstrapServers });
    });
    expect(rendered.one("alicloud_alikafka_instance").block).toEqual({
      name: "lumen-test-events",
      instance_type: "alikafka_serverless",
      deploy_type: 5,
      paid_type: "PostPaid",
      spec_type: "normal",
      service_version: "3.3.1",
      vpc_id: "vpc-1",
      vswitch_ids: ["vsw-Node-ap-southeast-1a", "vsw-Node-ap-southeast-1b"],
      selected_zones: ["zonea", "zoneb"],
      config: '{"enable.acl":"true","enable.vpc_sasl_ssl":"true","kafka.log.retention.hours":"72"}',
      serverless_config: { reserved_publish_capacity: 60, reserved_subscribe_capacity: 60 },
      enable_auto_topic: "disable",
      enable_auto_group: false,
      timeouts: { create: "90m", update: "120m", delete: "60m" },
      tags: { Project: "lumen" },
      lifecycle: { prevent_destroy: true },
    });
    expect(outputsOf(rendered)).toEqual({ servers: "${alicloud_alikafka_instance.Events_#.vpc_sasl_domain_endpoint}" });
  });

  test("speaks in the open when told to, by the endpoint for that", () => {
    const rendered = render((stack) => {
      output(stack, { servers: stream(stack, { protocol: "SASL_PLAINTEXT" }).bootstrapServers });
    });
    rendered.one("alicloud_alikafka_instance").has({
      config: '{"enable.acl":"true","enable.vpc_sasl_ssl":"false","kafka.log.retention.hours":"72"}',
    });
    expect(outputsOf(rendered)).toEqual({ servers: "${alicloud_alikafka_instance.Events_#.sasl_domain_endpoint}" });
  });

  test("takes capacity, retention, a security group and tags, and gives up protection", () => {
    const instance = render((stack) => {
      const network = networkIn(stack);
      new EventStream(stack, "Events", {
        network,
        publishMBps: 120,
        subscribeMBps: 240,
        retentionHours: 168,
        securityGroup: new SecurityGroup(stack, "Brokers", { network, members: ["node"] }),
        deletionProtection: false,
        tags: { Team: "data" },
      });
    }).one("alicloud_alikafka_instance");
    instance.has({
      serverless_config: { reserved_publish_capacity: 120, reserved_subscribe_capacity: 240 },
      config: '{"enable.acl":"true","enable.vpc_sasl_ssl":"true","kafka.log.retention.hours":"168"}',
      tags: { Team: "data" },
    });
    expect(instance.block["security_group"]).toMatch(/alicloud_security_group/);
    instance.lacks("lifecycle");
  });

  test("refuses capacity that plans and then fails, all at once", () => {
    const define = () => render((stack) => stream(stack, { publishMBps: 20, subscribeMBps: 59.5, retentionHours: 1 }));
    expect(define).toThrow(
      "[test/Events] publishMBps: got 20, want a whole number from 60 to 7500 (less plans and then fails)",
    );
    expect(define).toThrow("[test/Events] subscribeMBps: got 59.5, want a whole number from 60 to 7500");
    expect(define).toThrow("[test/Events] retentionHours: got 1, want a whole number from 24 to 480");
  });

  test("refuses one zone, which survives no failure", () => {
    const define = () => render((stack) => stream(stack, { network: networkIn(stack, "Small", ["ap-southeast-1a"]) }));
    expect(define).toThrow("[test/Events] network: got 1, want a network with two zones or more");
  });
});

describe("addTopic", () => {
  test("adds a companion for dead letters", () => {
    const rendered = render((stack) => stream(stack).addTopic("chat.events"));
    const topics = rendered.all("alicloud_alikafka_topic");
    expect(topics.map((topic) => [topic["topic"], topic["partition_num"], topic["remark"]])).toEqual([
      ["chat.events", 12, "chat-events"],
      ["chat.events.dlq", 6, "chat-events-dlq"],
    ]);
    expect(topics[0]).toMatchObject({
      local_topic: false,
      compact_topic: false,
      tags: { Project: "lumen" },
      lifecycle: { prevent_destroy: true },
    });
    expect(topics[0]).not.toHaveProperty("configs");
  });

  test("takes partitions, retention and compaction, alone if asked", () => {
    const topic = render((stack) =>
      stream(stack).addTopic("prices", {
        partitions: 3,
        retention: days(7),
        compact: true,
        deadLetter: false,
        deletionProtection: false,
      }),
    ).one("alicloud_alikafka_topic");
    topic.has({ partition_num: 3, configs: '{"retention.ms":"604800000"}', compact_topic: true });
    topic.lacks("lifecycle");
  });

  test("never gives dead letters more partitions than their topic", () => {
    const rendered = render((stack) => stream(stack).addTopic("small", { partitions: 2 }));
    expect(rendered.all("alicloud_alikafka_topic").map((topic) => topic["partition_num"])).toEqual([2, 2]);
  });

  test.each<[string, Parameters<EventStream["addTopic"]>, string]>([
    [
      "a name that would be cut",
      ["x".repeat(61)],
      "want at most 60 characters (longer names are cut, and .dlq follows)",
    ],
    ["a short name", ["ab"], '[test/Events/Topic-ab] topicName: got "ab", want 3 to 64 letters, digits, -, _ and .'],
    ["a name with a blank", ["a b c"], 'topicName: got "a b c"'],
    ["no partitions", ["events", { partitions: 0 }], "partitions: got 0, want a whole number from 1 to 360"],
    ["a short memory", ["events", { retention: minutes(5) }], 'retention: got "5m", want 1h to 365d'],
  ])("refuses %s", (_, [name, options], message) => {
    expect(() => render((stack) => stream(stack).addTopic(name, options))).toThrow(message);
  });

  test("refuses a name that Kafka can't tell from another", () => {
    const define = () =>
      render((stack) => {
        const events = stream(stack);
        events.addTopic("chat.events");
        events.addTopic("chat_events");
      });
    expect(define).toThrow("want a name that Kafka tells apart from chat.events: . and _ are the same to it");
  });
});

describe("publish and consume", () => {
  test("make users, groups and rules as they are needed, each once", () => {
    const rendered = render((stack) => {
      const events = stream(stack);
      events.addTopic("chat.events");
      events.publish(CHAT, "chat.events");
      events.publish(CHAT, "chat.events");
      events.consume(BILLING, "chat.events");
      events.consume(BILLING, "chat.events");
    });
    expect(rendered.all("alicloud_alikafka_sasl_user")).toMatchObject([
      { username: "billing", type: "scram", mechanism: "SCRAM-SHA-256", password: "${var.kafka_billing_password}" },
      { username: "chat", password: "${var.kafka_chat_password}" },
    ]);
    rendered.one("alicloud_alikafka_consumer_group").has({ consumer_id: "billing", remark: "billing" });
    expect(rules(rendered)).toEqual([
      "Access_User-billing Read Group Access_Group-billing",
      "Access_User-billing Read Topic Topic-chatevents",
      "Access_User-billing Write Topic Topic-chateventsdlq",
      "Access_User-chat Write Topic Topic-chatevents",
    ]);
    expect(rendered.all("alicloud_alikafka_sasl_acl")[0]).toMatchObject({
      acl_resource_pattern_type: "LITERAL",
      acl_permission_type: "ALLOW",
      host: "*",
    });
  });

  test("let one client read in a group of its own choice, and topics without dead letters", () => {
    const rendered = render((stack) => {
      const events = stream(stack);
      events.addTopic("audit", { deadLetter: false });
      events.consume(BILLING, "audit", { group: "reports" });
    });
    expect(rules(rendered)).toEqual([
      "Access_User-billing Read Group Access_Group-reports",
      "Access_User-billing Read Topic Topic-audit",
    ]);
  });

  test("work on a stream that exists already", () => {
    const rendered = render((stack) => {
      const theirs = EventStream.fromAttributes(stack, "Theirs", {
        instanceId: "alikafka_post-1",
        bootstrapServers: "kafka.example.com:9095",
        topics: ["orders"],
      });
      theirs.consume(BILLING, "orders");
      theirs.addTopic("refunds");
    });
    expect(rendered.all("alicloud_alikafka_instance")).toEqual([]);
    expect(rendered.all("alicloud_alikafka_topic")[0]).toMatchObject({ instance_id: "alikafka_post-1" });
    expect(rendered.all("alicloud_alikafka_sasl_acl").map((rule) => rule["acl_resource_name"])).toContain("orders");
  });

  test("refuse a topic that is not there, and guess which one was meant", () => {
    const define = () =>
      render((stack) => {
        const events = stream(stack);
        events.addTopic("chat.events", { deadLetter: false });
        events.publish(CHAT, "chat.event");
      });
    expect(define).toThrow(
      '[test/Events] topic: got "chat.event", want one of chat.events (did you mean chat.events?)',
    );
    expect(() => render((stack) => stream(stack).publish(CHAT, "orders"))).toThrow(
      '[test/Events] topic: got "orders", want a topic; there is none yet (add it with addTopic first)',
    );
  });

  test("refuse another password for a user, without repeating a secret", () => {
    const define = () =>
      render((stack) => {
        const events = stream(stack);
        events.addUser("chat", SecretRef.variable("one"));
        events.addUser("chat", SecretRef.variable("two"));
      });
    expect(define).toThrow('chat.password: got "var:two", want var:one, which the user has already');
  });

  test("refuse names that Kafka refuses", () => {
    expect(() => render((stack) => stream(stack).addUser("a b", CHAT.password))).toThrow(
      'name: got "a b", want 1 to 64 letters, digits, - and _',
    );
    expect(() => render((stack) => stream(stack).addConsumerGroup("ui"))).toThrow(
      'group: got "ui", want 3 to 64 letters, digits, - and _',
    );
  });
});

test("metrics name instance, group and topic", () => {
  render((stack) => {
    const { metrics } = EventStream.fromAttributes(stack, "Theirs", { instanceId: "k-1", bootstrapServers: "x:9095" });
    expect([metrics.lag("billing"), metrics.arrivals("a.dlq"), metrics.bytesIn()]).toEqual([
      new Metric("acs_kafka", "message_accumulation", { instanceId: "k-1", consumerGroup: "billing" }),
      new Metric("acs_kafka", "topic_message_num_input", { instanceId: "k-1", topic: "a.dlq" }),
      new Metric("acs_kafka", "instance_message_input", { instanceId: "k-1" }),
    ]);
  });
});
