import { minutes, percent, seconds } from "../../../base";
import {
  attach,
  AuthPolicy,
  CachePolicy,
  CircuitBreakerPolicy,
  DeadLetterPolicy,
  endpoint,
  FailoverPolicy,
  FallbackPolicy,
  HealthPolicy,
  LoggingPolicy,
  type PolicyTarget,
  queue,
  RateLimitPolicy,
  RetryPolicy,
  RolloutPolicy,
  route,
  scope,
  service,
  TimeoutPolicy,
  TracingPolicy,
  ValidationPolicy,
} from "../../../policies";

const HEALTH = HealthPolicy.http("/health", { every: seconds(10), unhealthyAfter: 3 });

function models(within?: PolicyTarget): readonly [PolicyTarget, PolicyTarget] {
  const common = within === undefined ? {} : { within };
  const r1 = endpoint("deepseek-r1", {
    ...common,
    address: { host: "nlb-r1.example.com", port: 9001, tokenSecret: "r1-token" },
  });
  const qwen = endpoint("qwen", {
    ...common,
    address: { host: "nlb-qwen.example.com", port: 9002, tokenSecret: "qwen-token" },
  });
  attach(HEALTH, { at: "models" }).to(r1, qwen);
  return [r1, qwen];
}

/** The sketch that everybody starts from. */
export function sketch(): PolicyTarget {
  const [r1, qwen] = models();
  const chat = service("chat", { to: r1, concurrency: 100 });
  attach(RetryPolicy.on("connect-failure", "5xx").attempts(2).perTry(seconds(20)).budget(percent(20))).to(chat);
  attach(
    FallbackPolicy.when("unhealthy", "5xx", "429")
      .staleFor(minutes(5))
      .then(qwen)
      .thenReply(503, { body: { error: "busy" }, retryAfter: seconds(30) }),
  ).to(chat);
  return chat;
}

/** Program to the targets it hands over, by name. Each is small enough to read beside its documents. */
export const CASES: Readonly<Record<string, () => readonly PolicyTarget[]>> = {
  "cache-and-fallback": () => {
    const [r1, qwen] = models();
    const catalogue = route("/v1/catalogue", { to: r1 });
    attach(CachePolicy.fresh({ ttl: minutes(1) }).staleIfError(minutes(10))).to(catalogue);
    attach(FallbackPolicy.when("5xx", "timeout").then(qwen)).to(catalogue);
    return [catalogue];
  },
  "validation-and-fallback": () => {
    const [r1, qwen] = models();
    const chat = route("/v1/chat/completions", { to: r1 });
    attach(
      ValidationPolicy.jsonSchema({ type: "object", required: ["messages"] })
        .maxBytes(262_144)
        .failOpen("a chat that nobody checked harms nobody"),
    ).to(chat);
    attach(FallbackPolicy.when("5xx").then(qwen).thenDeadLetter({ topic: "chat.later" })).to(chat);
    return [chat];
  },
  "breaker-retry-and-fallback": () => {
    const [r1, qwen] = models();
    const chat = route("/v1/chat/completions", { to: r1, concurrency: 60 });
    attach(TimeoutPolicy.request(seconds(120))).to(chat);
    attach(CircuitBreakerPolicy.trip({ after: 3, openFor: seconds(20) }).bulkhead({ active: 60, waiting: 10 })).to(
      chat,
    );
    attach(RetryPolicy.on("5xx", "connect-failure").attempts(2).perTry(seconds(20))).to(chat);
    attach(
      FallbackPolicy.when("5xx", "connect-failure")
        .then(qwen)
        .thenReply(503, { body: { error: "busy" } }),
    ).to(chat);
    return [chat];
  },
  "failover-and-fallback": () => {
    const [r1, qwen] = models();
    const tiers = ["global-accelerator", "apig", "nlb", "envoy-gateway"] as const;
    const chat = route("/v1/chat/completions", { to: r1, tiers });
    attach(
      FailoverPolicy.regions(
        { name: "ap-southeast-1", share: percent(100) },
        { name: "eu-central-1", share: percent(0) },
      ),
    ).to(chat);
    attach(FallbackPolicy.when("unhealthy", "5xx").then(qwen)).to(chat);
    return [chat];
  },
  "everything-logged": () => {
    const platform = scope("platform");
    attach(LoggingPolicy.access({ platform: "lumen" }).withLadderSteps(), { at: "platform.yaml:3:1" }).to(platform);
    attach(TracingPolicy.sample(percent(5)), { at: "platform.yaml:4:1" }).to(platform);
    const [r1] = models(platform);
    const chat = route("/v1/chat/completions", { to: r1, within: platform });
    attach(
      RateLimitPolicy.perTenant("x-tenant", { requests: 60, per: "minute" }).perAddress({
        requests: 20,
        per: "second",
      }),
    ).to(chat);
    return [chat];
  },
  "sse-route": () => {
    const [r1, qwen] = models();
    const stream = route("/v1/stream", { to: r1, protocol: "sse" });
    attach(TimeoutPolicy.idle(seconds(120)).perTry(seconds(30))).to(stream);
    attach(FallbackPolicy.when("5xx", "timeout").then(qwen)).to(stream);
    return [stream];
  },
  "websocket-route": () => {
    const voice = service("voice", { protocol: "websocket", tiers: ["envoy-gateway", "kubernetes"], replicas: 3 });
    const path = route("/v1/voice", { to: voice, protocol: "websocket" });
    attach(HealthPolicy.http("/ready").servesWhenReady().ejectAfter(4)).to(voice);
    attach(TimeoutPolicy.idle(minutes(10))).to(path);
    attach(RetryPolicy.on("connect-failure")).to(path);
    attach(AuthPolicy.apiKey({ secrets: ["voice-clients"] })).to(path);
    return [path];
  },
  "canary-with-ladder": () => {
    const [r1, qwen] = models();
    const next = endpoint("deepseek-r1-next", { address: { host: "nlb-next.example.com", port: 9003 } });
    attach(HEALTH).to(next);
    const chat = route("/v1/chat/completions", { to: r1 });
    attach(RolloutPolicy.canary(next, { steps: [percent(5), percent(25), percent(100)], at: 1 })).to(chat);
    attach(FallbackPolicy.when("5xx").then(qwen)).to(chat);
    return [chat];
  },
  workload: () => {
    const billing = service("billing", { tiers: ["alb", "kubernetes"], replicas: 3 });
    attach(
      HealthPolicy.http("/ready")
        .startWithin(minutes(2))
        .restartsWhenDead()
        .servesWhenReady()
        .slowStart(seconds(60))
        .drain(seconds(30)),
    ).to(billing);
    attach(FailoverPolicy.zones({ atLeast: 2 }).keepsAllBut(1)).to(billing);
    attach(TimeoutPolicy.request(seconds(30)).idle(seconds(60))).to(billing);
    return [billing];
  },
  queue: () => {
    const jobs = queue("image-jobs");
    attach(RetryPolicy.redeliver(4)).to(jobs);
    attach(TimeoutPolicy.request(minutes(10))).to(jobs);
    attach(DeadLetterPolicy.queue("image-jobs-dead")).to(jobs);
    return [jobs];
  },
};
