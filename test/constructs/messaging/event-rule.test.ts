import { ServiceLinkedRoles } from "../../../constructs/access";
import type { PlatformStack } from "../../../constructs/core";
import {
  EventBus,
  EventRule,
  type EventRuleProps,
  EventTarget,
  Queue,
  SEND_TO_QUEUES_ROLE,
} from "../../../constructs/messaging";
import { SecurityGroup } from "../../../constructs/network";
import { render } from "../../support/render";
import { RecordingGrantee } from "../support/grantee";
import { networkIn } from "../support/network";

const rule = (stack: PlatformStack, props: Partial<EventRuleProps> = {}) =>
  new EventRule(stack, "Degraded", {
    bus: props.bus ?? new EventBus(stack, "Bus"),
    pattern: { source: ["lumen.gateway"], type: ["degraded"] },
    target: EventTarget.queue(new Queue(stack, "jobs")),
    deadLetters: new Queue(stack, "jobs-dlq"),
    ...props,
  });

describe("EventRule", () => {
  test("sends to a queue for a day, then to the dead letters, once the role is there", () => {
    const rendered = render((stack) => rule(stack));
    const { block } = rendered.one("alicloud_event_bridge_rule");
    expect(block).toEqual({
      event_bus_name: expect.stringContaining("alicloud_event_bridge_event_bus.Bus") as string,
      rule_name: "lumen-test-degraded",
      status: "ENABLE",
      filter_pattern: '{"source":["lumen.gateway"],"type":["degraded"]}',
      targets: [
        {
          target_id: "target",
          type: "acs.mns.queue",
          endpoint: "acs:mns:ap-southeast-1:1234567890123456:queues/jobs",
          push_retry_strategy: "EXPONENTIAL_DECAY_RETRY",
          param_list: [
            { resource_key: "queue", form: "CONSTANT", value: "jobs" },
            { resource_key: "Body", form: "ORIGINAL" },
            { resource_key: "IsBase64Encode", form: "CONSTANT", value: "true" },
          ],
          dead_letter_queue: { arn: "acs:mns:ap-southeast-1:1234567890123456:queues/jobs-dlq" },
        },
      ],
      depends_on: [expect.stringContaining("alicloud_event_bridge_service_linked_role.")],
    });
    rendered.one("alicloud_event_bridge_event_bus").has({ event_bus_name: "lumen-test-bus" });
    rendered.one("alicloud_event_bridge_service_linked_role").has({ product_name: SEND_TO_QUEUES_ROLE });
  });

  test("can be off, and gives up soon if asked", () => {
    const rendered = render((stack) => rule(stack, { retry: "short", enabled: false }));
    rendered.one("alicloud_event_bridge_rule").has({
      status: "DISABLE",
      targets: [{ push_retry_strategy: "BACKOFF_RETRY" }],
    });
  });

  test("listens to a bus that exists already, and leaves its roles alone", () => {
    const rendered = render((stack) => rule(stack, { bus: EventBus.fromName(stack, "Default", "default") }));
    rendered.one("alicloud_event_bridge_rule").has({ event_bus_name: "default", depends_on: [] });
    expect(rendered.types()).toEqual(["alicloud_event_bridge_rule"]);
  });

  test("shares the account's roles", () => {
    const rendered = render((stack) => {
      const roles = new ServiceLinkedRoles(stack, "Roles", {
        services: [SEND_TO_QUEUES_ROLE],
        existing: [SEND_TO_QUEUES_ROLE],
      });
      rule(stack, { bus: new EventBus(stack, "Bus", { roles, busName: "lumen" }) });
    });
    expect(rendered.all("alicloud_event_bridge_service_linked_role")).toEqual([]);
    rendered.one("alicloud_event_bridge_event_bus").has({ event_bus_name: "lumen" });
  });

  test("refuses patterns that fit nothing, and itself as dead letters", () => {
    const define = () =>
      render((stack) =>
        rule(stack, { pattern: { source: [], type: [], subject: [] }, deadLetters: new Queue(stack, "jobs") }),
      );
    expect(define).toThrow("[test/Degraded] pattern.source: got [], want at least one source");
    expect(define).toThrow("[test/Degraded] pattern.type: got [], want at least one type, or nothing for every type");
    expect(define).toThrow("[test/Degraded] pattern.subject: got [], want at least one subject");
    expect(define).toThrow("[test/Degraded] deadLetters: got the target itself, want another queue");
  });
});

describe("EventTarget.http", () => {
  test("posts over the internet by HTTPS", () => {
    const rendered = render((stack) => rule(stack, { target: EventTarget.http("https://hooks.example.com/events") }));
    rendered.one("alicloud_event_bridge_rule").has({
      targets: [
        {
          type: "https",
          endpoint: "https://hooks.example.com/events",
          param_list: [
            { resource_key: "url", form: "CONSTANT", value: "https://hooks.example.com/events" },
            { resource_key: "Body", form: "ORIGINAL" },
            { resource_key: "Network", form: "CONSTANT", value: "PublicNetwork" },
          ],
        },
      ],
    });
  });

  test("posts within a network", () => {
    const rendered = render((stack) => {
      const network = networkIn(stack);
      const securityGroup = new SecurityGroup(stack, "Sender", { network, members: ["node"] });
      rule(stack, { target: EventTarget.http("http://10.10.0.20/dead-letters", { network, securityGroup }) });
    });
    const text = JSON.stringify(rendered.one("alicloud_event_bridge_rule").block);
    expect(text).toContain('"type":"http"');
    expect(text).toContain('{"form":"CONSTANT","resource_key":"Network","value":"PrivateNetwork"}');
    expect(text).toContain('{"form":"CONSTANT","resource_key":"VpcId","value":"vpc-1"}');
    expect(text).toContain('{"form":"CONSTANT","resource_key":"VSwitchId","value":"vsw-Node-ap-southeast-1a"}');
    expect(text).toMatch(/"resource_key":"SecurityGroupId","value":"\$\{alicloud_security_group/);
  });

  test.each(["http://hooks.example.com", "ftp://hooks.example.com"])("refuses %s over the internet", (url) => {
    expect(() => EventTarget.http(url)).toThrow(
      `[EventTarget] url: got "${url}", want https://, or http:// within a network`,
    );
  });
});

describe("EventBus", () => {
  test("grants publishing", () => {
    const publisher = new RecordingGrantee();
    render((stack) => EventBus.fromName(stack, "Bus", "lumen").grants.publish(publisher));
    expect(publisher.statements).toEqual([
      { actions: ["eventbridge:PutEvents"], resources: ["acs:eventbridge:*:*:eventbus/lumen"] },
    ]);
  });

  test("refuses a name that EventBridge refuses", () => {
    expect(() => render((stack) => void new EventBus(stack, "Bus", { busName: "a_b" }))).toThrow(
      '[test/Bus] busName: got "a_b", want 2 to 127 letters, digits and hyphens',
    );
  });
});
