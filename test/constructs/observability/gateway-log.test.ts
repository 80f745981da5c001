import { seconds } from "../../../base";
import {
  GATEWAY_LOG_FIELDS,
  GatewayLog,
  ladderSignals,
  LogContacts,
  LogProject,
  type RungSignal,
  type ShareAlarmOptions,
} from "../../../constructs/observability";
import {
  attach,
  endpoint,
  enforce,
  FallbackPolicy,
  internalAddress,
  DEFAULT_CONTEXT,
  LoggingPolicy,
  type PolicyTarget,
  route,
  service,
} from "../../../policies";
import { render } from "../../support/render";

const notify = LogContacts.fromId("sre");
const signal: RungSignal = {
  target: "route /v1/chat",
  rung: "reply 503",
  route: "v1-chat",
  condition: "degraded = 'reply'",
};
const gateway = (use: (log: GatewayLog) => void = () => undefined) =>
  render((stack) => {
    use(new GatewayLog(stack, "Access", { project: new LogProject(stack, "Logs"), cluster: { clusterId: "c1" } }));
  });

test("collects what the gateway's pods write", () => {
  const rendered = gateway();
  rendered.one("alicloud_log_store").has({ logstore_name: "gateway", retention_period: 30 });
  expect(rendered.one("alicloud_logtail_config").block["input_detail"]).toContain('"K8sContainerRegex":"^envoy$"');
});

test("has exactly the fields that the logging policy writes", () => {
  const target = route("/v1/chat", { to: service("chat") });
  attach(LoggingPolicy.access().withLadderSteps()).to(target);
  const document = enforce([target]).documents.find(({ resource }) => resource === "EnvoyProxy");
  const json = /"json":(\{[^}]*\})/.exec(JSON.stringify(document?.body))?.[1] ?? "{}";
  expect(Object.keys(JSON.parse(json) as object).sort()).toEqual(Object.keys(GATEWAY_LOG_FIELDS).sort());
});

test("calls for a share of errors, and for a share of a route's requests on a rung", () => {
  const rendered = gateway((log) => {
    log.alarmOnErrors("Errors", { notify });
    log.alarmOnRung("Reply", signal, { notify, atLeast: 1 });
  });
  const [errors, reply] = rendered.all("alicloud_sls_alert").map(
    (alarm) =>
      alarm["configuration"] as {
        readonly query_list: readonly { readonly query: string }[];
        readonly severity_configurations: readonly { readonly eval_condition: { readonly condition: string } }[];
        readonly annotations: readonly { readonly value: string }[];
      },
  );
  expect(errors?.query_list[0]?.query).toContain("count_if(status >= 500)");
  expect(errors?.severity_configurations[0]?.eval_condition.condition).toBe("share >= 5");
  expect(reply?.query_list[0]?.query).toBe(
    "* | select coalesce(count_if(degraded = 'reply') * 100.0 / nullif(count(1), 0), 0) as share where route like 'httproute/%/v1-chat/%'",
  );
  expect(reply?.severity_configurations[0]?.eval_condition.condition).toBe("share >= 1");
  expect(reply?.annotations[1]?.value).toBe("1 % or more of the requests of route /v1/chat are answered by reply 503.");
});

test.each<[Partial<ShareAlarmOptions>, string]>([
  [{ atLeast: 0 }, "Errors.atLeast: got 0, want a percentage above 0 and up to 100"],
  [{ atLeast: 101 }, "Errors.atLeast: got 101"],
  [{ window: seconds(30) }, "want whole minutes, 1m to 1d"],
])("refuses %j", (options, message) => {
  expect(() => gateway((log) => log.alarmOnErrors("Errors", { notify, ...options }))).toThrow(message);
});

describe("ladderSignals", () => {
  const deepseek = endpoint("deepseek-r1");
  const qwen = endpoint("qwen");
  const chat = (policy: FallbackPolicy): PolicyTarget => {
    const target = route("/v1/chat", { to: deepseek });
    attach(policy).to(target);
    attach(LoggingPolicy.access().withLadderSteps()).to(target);
    return target;
  };

  test("tells stale copies, models and replies apart by what the log says of each", () => {
    const { seen, unseen } = ladderSignals([
      chat(
        FallbackPolicy.when("5xx").staleFor(seconds(60)).then(qwen).thenReply(200, { body: "later", degraded: true }),
      ),
    ]);
    expect(unseen).toEqual([]);
    expect(seen.map(({ rung, condition }) => [rung, condition])).toEqual([
      ["stale", "cache = 'STALE'"],
      ["qwen", `upstream like '%:${internalAddress("qwen", DEFAULT_CONTEXT).port}'`],
      ["reply 200", "degraded = 'reply'"],
    ]);
    expect(new Set(seen.map(({ route: name }) => name))).toEqual(new Set(["v1-chat"]));
  });

  test("knows a plain error reply by its status, and a dead letter by its mark", () => {
    const conditions = (policy: FallbackPolicy) => ladderSignals([chat(policy)]).seen.map(({ condition }) => condition);
    expect(conditions(FallbackPolicy.when("5xx").thenReply(503))).toEqual(["status = 503"]);
    expect(conditions(FallbackPolicy.when("5xx").thenDeadLetter())).toEqual(["degraded = 'dead-letter'"]);
  });

  test("says which rungs it cannot tell: services share a port", () => {
    const target = route("/users", { to: service("user") });
    attach(FallbackPolicy.when("5xx").then(service("user-copy"))).to(target);
    attach(LoggingPolicy.access().withLadderSteps()).to(target);
    expect(ladderSignals([target])).toEqual({
      seen: [],
      unseen: [
        {
          target: expect.stringContaining("/users") as string,
          rung: "user-copy",
          why: "another backend of the ladder listens on port 80 too",
        },
      ],
    });
  });

  test("cannot tell anything where nothing is logged", () => {
    const target = route("/v1/chat", { to: deepseek });
    attach(FallbackPolicy.when("5xx").thenReply(503)).to(target);
    expect(ladderSignals([target]).seen).toEqual([]);
    expect(ladderSignals([target]).unseen[0]?.why).toBe("no logging policy writes ladder steps into the gateway's log");
  });

  test("has nothing to say of a target without a ladder", () => {
    expect(ladderSignals([route("/v1/chat", { to: deepseek })])).toEqual({ seen: [], unseen: [] });
  });
});
