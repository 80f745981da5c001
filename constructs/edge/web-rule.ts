/**
 * What happens to requests that match: `alicloud_alb_rule`. Limits come first, then the answer.
 * https://www.alibabacloud.com/help/en/slb/application-load-balancer/user-guide/configure-forwarding-rules
 */
import { Construct } from "constructs";
import { AlbRule, type AlbRuleRuleActions, type AlbRuleRuleConditions } from "#alicloud/alb-rule";
import { nameOf, PropChecks } from "../core";
import type { WebServerGroup } from "./web-server-group";

/** Which requests. Every condition must hold; of the values of a condition, one. */
export interface WebMatch {
  /** Such as `/v1/chat/*`; `*` and `?` stand for anything. */
  readonly paths?: readonly string[];
  readonly hosts?: readonly string[];
  readonly methods?: readonly string[];
  /** Values by header. */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  /** Value by cookie. */
  readonly cookies?: Readonly<Record<string, string>>;
  /** Blocks of client addresses, five at most. */
  readonly sources?: readonly string[];
}

/** Requests a second that pass; the rest is answered 503. */
export interface WebLimit {
  /** All together, 1 to 100000. */
  readonly qps?: number;
  /** Of one client address, 1 to 100000, less than `qps`. Behind a proxy say whom to trust, or it counts the proxy. */
  readonly perAddressQps?: number;
}

export type WebAnswer =
  | {
      /** Groups by share, 0 to 100, five at most. */
      readonly forward: readonly { readonly group: WebServerGroup; readonly weight?: number }[];
    }
  | {
      readonly redirect: {
        readonly protocol?: "HTTP" | "HTTPS";
        readonly port?: number;
        readonly status?: 301 | 302 | 307 | 308;
      };
    }
  | {
      readonly reply: {
        readonly status: number;
        readonly body: string;
        readonly contentType?: "text/plain" | "text/html" | "application/json";
      };
    };

export interface WebRuleOptions {
  /** 1 to 10000, lower is first; each listener has a number once. */
  readonly priority: number;
  readonly match: WebMatch;
  readonly answer: WebAnswer;
  /** @default none */
  readonly limit?: WebLimit;
}

export interface WebRuleProps extends WebRuleOptions {
  readonly listenerId: string;
}

const LIMIT_ORDER = 1;
const ANSWER_ORDER = 10;
const MOST_GROUPS = 5;

export class WebRule extends Construct {
  readonly resource: AlbRule;

  constructor(scope: Construct, id: string, props: WebRuleProps) {
    super(scope, id);
    const { priority, match, answer, limit } = props;
    const conditions = conditionsOf(match);
    const checks = new PropChecks(this)
      .expectWhole("priority", priority, 1, 10_000)
      .expect("match", conditions.length, (count) => count > 0, "at least one condition")
      .expect("match.sources", match.sources?.length, (count) => count <= 5, "five blocks at most")
      .expectWhole("limit.qps", limit?.qps, 1, 100_000)
      .expectWhole("limit.perAddressQps", limit?.perAddressQps, 1, 100_000);
    const { qps, perAddressQps } = limit ?? {};
    if (limit !== undefined && qps === undefined && perAddressQps === undefined) {
      checks.note({ field: "limit", got: "nothing", want: "qps, perAddressQps or both" });
    }
    if (qps !== undefined && perAddressQps !== undefined && perAddressQps >= qps) {
      checks.note({ field: "limit.perAddressQps", got: String(perAddressQps), want: `less than qps (${qps})` });
    }
    checkAnswer(checks, answer);
    checks.done();
    this.resource = new AlbRule(this, "Resource", {
      ruleName: nameOf(this, "alb-rule"),
      listenerId: props.listenerId,
      priority,
      ruleConditions: conditions,
      ruleActions: [...(limit === undefined ? [] : [limitAction(limit)]), answerAction(answer)],
    });
  }
}

function conditionsOf(match: WebMatch): AlbRuleRuleConditions[] {
  const { paths, hosts, methods, headers = {}, cookies = {}, sources } = match;
  return [
    ...(paths === undefined ? [] : [{ type: "Path", pathConfig: { values: [...paths] } }]),
    ...(hosts === undefined ? [] : [{ type: "Host", hostConfig: { values: [...hosts] } }]),
    ...(methods === undefined ? [] : [{ type: "Method", methodConfig: { values: [...methods] } }]),
    ...Object.entries(headers).map(([key, values]) => ({ type: "Header", headerConfig: { key, values: [...values] } })),
    ...Object.entries(cookies).map(([key, value]) => ({ type: "Cookie", cookieConfig: { values: [{ key, value }] } })),
    ...(sources === undefined ? [] : [{ type: "SourceIp", sourceIpConfig: { values: [...sources] } }]),
  ];
}

function checkAnswer(checks: PropChecks, answer: WebAnswer): void {
  if ("forward" in answer) {
    checks.expect(
      "answer.forward",
      answer.forward.length,
      (count) => count >= 1 && count <= MOST_GROUPS,
      "one to five groups",
    );
    for (const { group, weight = 100 } of answer.forward) {
      checks.expectWhole(`answer.forward.${group.node.id}.weight`, weight, 0, 100);
    }
    if (answer.forward.length > 0 && answer.forward.every(({ weight }) => weight === 0)) {
      checks.note({ field: "answer.forward", got: "weights of 0 alone", want: "a group that gets requests" });
    }
  } else if ("redirect" in answer) {
    checks.expectWhole("answer.redirect.port", answer.redirect.port, 1, 65_535);
  } else {
    checks
      .expectWhole("answer.reply.status", answer.reply.status, 200, 599)
      .expect("answer.reply.body", answer.reply.body, (body) => Buffer.byteLength(body) <= 1024, "1024 bytes at most");
  }
}

function limitAction({ qps, perAddressQps }: WebLimit): AlbRuleRuleActions {
  return {
    order: LIMIT_ORDER,
    type: "TrafficLimit",
    trafficLimitConfig: {
      ...(qps === undefined ? {} : { qps }),
      ...(perAddressQps === undefined ? {} : { perIpQps: perAddressQps }),
    },
  };
}

function answerAction(answer: WebAnswer): AlbRuleRuleActions {
  if ("forward" in answer) {
    return {
      order: ANSWER_ORDER,
      type: "ForwardGroup",
      forwardGroupConfig: {
        serverGroupTuples: answer.forward.map(({ group, weight = 100 }) => ({
          serverGroupId: group.serverGroupId,
          weight,
        })),
        serverGroupStickySession: { enabled: false },
      },
    };
  }
  if ("redirect" in answer) {
    const { protocol = "HTTPS", port = 443, status = 308 } = answer.redirect;
    return {
      order: ANSWER_ORDER,
      type: "Redirect",
      redirectConfig: { protocol, port: String(port), httpCode: String(status) },
    };
  }
  const { status, body, contentType = "text/plain" } = answer.reply;
  return {
    order: ANSWER_ORDER,
    type: "FixedResponse",
    fixedResponseConfig: { httpCode: String(status), content: body, contentType },
  };
}
