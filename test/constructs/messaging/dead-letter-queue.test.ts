import { Construct } from "constructs";
import { days, hours, minutes, seconds } from "../../../base";
import { type PlatformStack, setEnvironment } from "../../../constructs/core";
import { DeadLetterQueue, type DeadLetterQueueProps, Queue } from "../../../constructs/messaging";
import { render } from "../../support/render";
import { RecordingGrantee } from "../support/grantee";
import { output, outputsOf } from "../support/outputs";

const queue = (stack: PlatformStack, props: Partial<DeadLetterQueueProps> = {}) =>
  new DeadLetterQueue(stack, "Video", { notify: ["lumen-ops"], ...props });

describe("DeadLetterQueue", () => {
  test("moves a message aside after five receives, and calls somebody at the first one", () => {
    const rendered = render((stack) => queue(stack));
    const [work, deadLetters] = rendered.all("alicloud_message_service_queue");
    expect(work).toMatchObject({
      queue_name: "lumen-test-video",
      visibility_timeout: 900,
      polling_wait_seconds: 20,
      message_retention_period: 345_600,
      maximum_message_size: 65_536,
      dlq_policy: { enabled: true, max_receive_count: 5 },
      tags: { Project: "lumen" },
      lifecycle: { prevent_destroy: true },
    });
    expect(JSON.stringify(work?.["dlq_policy"])).toContain("alicloud_message_service_queue.Video_DeadLetters");
    expect(deadLetters).toMatchObject({
      queue_name: "lumen-test-video-dlq",
      message_retention_period: 604_800,
      lifecycle: { prevent_destroy: true },
    });
    expect(deadLetters).not.toHaveProperty("dlq_policy");
    const alarm = rendered.one("alicloud_cms_alarm");
    alarm.has({
      project: "acs_mns_new",
      metric: "ActiveMessages",
      contact_groups: ["lumen-ops"],
      escalations_critical: { comparison_operator: ">=", statistics: "Maximum", threshold: "1", times: 1 },
    });
    expect(alarm.block["metric_dimensions"]).toMatch(
      /^\[\{"region":"ap-southeast-1","queue":"\$\{alicloud_message_service_queue\.Video_DeadLetters_\w+\.queue_name\}"\}\]$/,
    );
  });

  test("takes times, counts and tags, and gives up protection", () => {
    const rendered = render((stack) =>
      queue(stack, {
        visibilityTimeout: hours(2),
        maxReceives: 3,
        retention: days(2),
        pollingWait: seconds(0),
        alarmDepth: 10,
        tags: { Team: "media" },
        deletionProtection: false,
      }),
    );
    const [work] = rendered.all("alicloud_message_service_queue");
    expect(work).toMatchObject({
      visibility_timeout: 7200,
      polling_wait_seconds: 0,
      message_retention_period: 172_800,
      dlq_policy: { max_receive_count: 3 },
      tags: { Team: "media" },
    });
    expect(work).not.toHaveProperty("lifecycle");
    rendered.one("alicloud_cms_alarm").has({ escalations_critical: { threshold: "10" } });
  });

  test("refuses all that is wrong at once", () => {
    const define = () =>
      render((stack) =>
        queue(stack, {
          visibilityTimeout: hours(13),
          maxReceives: 0,
          retention: seconds(30),
          pollingWait: minutes(1),
          alarmDepth: 0,
        }),
      );
    expect(define).toThrow('[test/Video] visibilityTimeout: got "13h", want 1s to 12h');
    expect(define).toThrow("[test/Video] maxReceives: got 0, want a whole number from 1 to 1000");
    expect(define).toThrow('[test/Video] retention: got "30s", want 1m to 7d');
    expect(define).toThrow('[test/Video] pollingWait: got "1m", want 0s to 30s');
    expect(define).toThrow("[test/Video] alarmDepth: got 0");
  });

  test("refuses a retention that ends before the receives do", () => {
    const define = () => render((stack) => queue(stack, { visibilityTimeout: hours(12), maxReceives: 10 }));
    expect(define).toThrow(
      '[test/Video] retention: got "96h", want longer than 10 receives of 12h (or messages vanish before they can become dead letters)',
    );
  });

  test("refuses an alarm that reaches nobody", () => {
    expect(() => render((stack) => queue(stack, { notify: [] }))).toThrow(
      "notify: got [], want at least one contact group",
    );
  });
});

describe("Queue", () => {
  test("is addressed by EventBridge and by clients", () => {
    const rendered = render((stack) => {
      const { work } = DeadLetterQueue.fromNames(stack, "Theirs", { work: "jobs", deadLetters: "jobs-dlq" });
      output(stack, { arn: work.arn, endpoint: work.endpoint });
    });
    expect(outputsOf(rendered)).toEqual({
      arn: "acs:mns:ap-southeast-1:1234567890123456:queues/jobs",
      endpoint: "http://1234567890123456.mns.ap-southeast-1-internal.aliyuncs.com",
    });
    expect(rendered.types()).toEqual([]);
  });

  test("grants sending and receiving apart", () => {
    const sender = new RecordingGrantee();
    const receiver = new RecordingGrantee();
    render((stack) => {
      const jobs = new Queue(stack, "jobs");
      jobs.grants.send(sender);
      jobs.grants.receive(receiver);
      expect(jobs.metrics.inFlight().metricName).toBe("InactiveMessages");
    });
    expect(sender.statements).toEqual([
      { actions: ["mns:SendMessage", "mns:BatchSendMessage"], resources: ["acs:mns:*:*:/queues/jobs/messages"] },
    ]);
    expect(receiver.statements[0]?.actions).toEqual(
      expect.arrayContaining(["mns:ReceiveMessage", "mns:DeleteMessage"]),
    );
    expect(receiver.statements[0]?.actions).not.toContain("mns:SendMessage");
  });

  test("says what is missing where nobody said the account", () => {
    render((stack) => {
      const elsewhere = new PlainScope(stack);
      expect(() => new Queue(elsewhere, "jobs").arn).toThrow(
        "[test/Elsewhere] environment: the region or the account is not known (give accountId to the PlatformStack",
      );
    });
  });
});

class PlainScope extends Construct {
  constructor(scope: Construct) {
    super(scope, "Elsewhere");
    setEnvironment(this, { prefix: "elsewhere" });
  }
}
