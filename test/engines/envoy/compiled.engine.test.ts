import { seconds } from "../../../base";
import {
  attach,
  DEFAULT_CONTEXT,
  endpoint,
  enforce,
  FallbackPolicy,
  HealthPolicy,
  internalAddress,
  type PolicyTarget,
  PROFILES,
  RetryPolicy,
  RolloutPolicy,
  service,
} from "../../../policies";
import {
  answer,
  type Answer,
  type Behaviour,
  type FakeUpstream,
  hang,
  type KubernetesObject,
  proves,
  reset,
  sendMany,
  servedBy,
  startFakes,
  startGateway,
  statuses,
  type TestGateway,
} from "./harness";

const HOSTS = { r1: "nlb-r1.example.com", qwen: "nlb-qwen.example.com" } as const;
const PATH = "/v1/chat/completions";
const MANY = 10;

interface Stage {
  readonly r1: FakeUpstream;
  readonly qwen: FakeUpstream;
  readonly middleware: FakeUpstream;
  readonly gateway: TestGateway;
  readonly ask: (count: number, headers?: Readonly<Record<string, string>>) => Promise<readonly Answer[]>;
}

/** Two models; the first behind a path of its own. */
function models(): readonly [PolicyTarget, PolicyTarget] {
  const at = (name: keyof typeof HOSTS, pathPrefix?: string): PolicyTarget =>
    endpoint(name, {
      address: {
        host: HOSTS[name],
        port: 80,
        tokenSecret: `${name}-token`,
        ...(pathPrefix === undefined ? {} : { pathPrefix }),
      },
    });
  const made = [at("r1", "/api/predict/r1"), at("qwen")] as const;
  attach(HealthPolicy.tcp()).to(...made);
  return made;
}

/** What stands around the documents in a cluster: the class and the models' tokens. */
const AROUND: readonly KubernetesObject[] = [
  {
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "GatewayClass",
    metadata: { name: DEFAULT_CONTEXT.gatewayClass },
    spec: { controllerName: "gateway.envoyproxy.io/gatewayclass-controller" },
  },
  ...["r1", "qwen"].map((name) => ({
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name: `${name}-token`, namespace: DEFAULT_CONTEXT.namespace },
    stringData: { credential: `token-of-${name}` },
  })),
];

async function stage(chat: PolicyTarget, profile: (typeof PROFILES)[number]): Promise<Stage> {
  const [r1, qwen, middleware] = await startFakes("r1", "qwen", "middleware");
  const documents = enforce([chat], { profile })
    .documents.filter(({ tier, resource }) => tier === "envoy-gateway" && resource !== "ConfigMap")
    .map(({ body }) => body as unknown as KubernetesObject);
  const hops = documents.flatMap((document) => (document.kind === "HTTPRoute" ? [document.metadata.name] : []));
  const upstreams = Object.fromEntries(
    hops.map((name) => {
      const { host, port } = internalAddress(name, DEFAULT_CONTEXT);
      return [`${host}:${port}`, { listener: port }] as const;
    }),
  );
  const gateway = await startGateway(
    [...AROUND, ...documents],
    {
      ...upstreams,
      [`${HOSTS.r1}:80`]: r1,
      [`${HOSTS.qwen}:80`]: qwen,
      "middleware.platform.svc.cluster.local:8080": middleware,
    },
    profile,
  );
  const port = gateway.port(internalAddress("chat", DEFAULT_CONTEXT).port);
  const ask = (count: number, headers: Readonly<Record<string, string>> = {}): Promise<readonly Answer[]> =>
    sendMany(count, port, PATH, { body: { messages: [] }, headers });
  return { r1, qwen, middleware, gateway, ask };
}

const servers = (answers: readonly Answer[]): readonly string[] => [...new Set(answers.map(servedBy))];

describe.each(PROFILES)("compiled policies on profile %s", (profile) => {
  const failures: readonly (readonly [string, Behaviour])[] = [
    ["500", answer(500)],
    ["503", answer(503)],
    ["429", answer(429)],
    ["a reset", reset],
    ["silence", hang],
  ];

  describe.each(failures)("when the primary answers with %s", (_name, behaviour) => {
    proves("every caller is served by the fallback, the first one too", async () => {
      const [r1, qwen] = models();
      const chat = service("chat", { to: r1, concurrency: 50 });
      attach(RetryPolicy.on("5xx", "connect-failure").attempts(2).perTry(seconds(0.4))).to(chat);
      attach(FallbackPolicy.when("5xx", "429", "timeout", "connect-failure", "unhealthy").then(qwen)).to(chat);
      const on = await stage(chat, profile);
      on.r1.behave(behaviour);
      const answers = await on.ask(MANY);
      expect(statuses(answers)).toEqual({ 200: MANY });
      expect(servers(answers)).toEqual(["qwen"]);
    });
  });

  proves("while all is well the primary serves, with its own path and token", async () => {
    const [r1, qwen] = models();
    const chat = service("chat", { to: r1 });
    attach(FallbackPolicy.when("5xx").then(qwen)).to(chat);
    const on = await stage(chat, profile);
    expect(servers(await on.ask(MANY, { authorization: "Bearer of-client" }))).toEqual(["r1"]);
    const seen = on.r1.requests[0];
    expect(seen?.path).toBe("/api/predict/r1/v1/chat/completions");
    expect(seen?.headers["authorization"]).toBe("token-of-r1");
    expect(on.qwen.requests).toEqual([]);
  });

  proves("with both models down a fixed reply is given", async () => {
    const [r1, qwen] = models();
    const chat = service("chat", { to: r1 });
    attach(
      FallbackPolicy.when("5xx")
        .then(qwen)
        .thenReply(503, { body: { error: "busy" } }),
    ).to(chat);
    const on = await stage(chat, profile);
    on.r1.behave(answer(500));
    on.qwen.behave(answer(500));
    const answers = await on.ask(MANY);
    expect(statuses(answers)).toEqual({ 503: MANY });
    expect([...new Set(answers.map(({ body }) => body))]).toEqual(['{"error":"busy"}']);
  });

  proves("with both models down a dead letter is the middleware's, which learns whose it is", async () => {
    const [r1, qwen] = models();
    const chat = service("chat", { to: r1 });
    attach(RetryPolicy.on("5xx").perTry(seconds(1))).to(chat);
    attach(FallbackPolicy.when("5xx").then(qwen).thenDeadLetter()).to(chat);
    const on = await stage(chat, profile);
    on.r1.behave(answer(500));
    on.qwen.behave(answer(500));
    on.middleware.behave(answer(202));
    expect(statuses(await on.ask(MANY))).toEqual({ 202: MANY });
    expect(on.middleware.requests[0]?.headers["x-policy-target"]).toBe("chat");
    expect(on.middleware.requests[0]?.path).toBe(PATH);
  });

  proves("one silent model does not use up the time of the rungs below", async () => {
    const [r1, qwen] = models();
    const chat = service("chat", { to: r1 });
    attach(RetryPolicy.on("5xx").perTry(seconds(0.4))).to(chat);
    attach(FallbackPolicy.when("5xx", "timeout").then(qwen).thenDeadLetter()).to(chat);
    const on = await stage(chat, profile);
    on.r1.behave(hang);
    on.qwen.behave(hang);
    on.middleware.behave(answer(202));
    expect(statuses(await on.ask(MANY))).toEqual({ 202: MANY });
  });

  proves("a variant's requests go to it, and fall back like the others", async () => {
    const [r1, qwen] = models();
    const next = endpoint("next", { address: { host: "nlb-r1.example.com", port: 80 } });
    attach(HealthPolicy.tcp()).to(next);
    const chat = service("chat", { to: r1 });
    attach(RolloutPolicy.byHeader("x-variant", { value: "b", target: next })).to(chat);
    attach(FallbackPolicy.when("5xx").then(qwen)).to(chat);
    const on = await stage(chat, profile);
    await on.ask(1, { "x-variant": "b" });
    expect(on.r1.requests.map(({ path }) => path)).toEqual([PATH]);
    on.r1.behave(answer(500));
    expect(servers(await on.ask(MANY, { "x-variant": "b" }))).toEqual(["qwen"]);
  });
});
