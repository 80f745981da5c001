import { percent, seconds } from "../../../../base";
import {
  attach,
  CircuitBreakerPolicy,
  DeadLetterPolicy,
  enforce,
  FallbackPolicy,
  HealthPolicy,
  endpoint,
  type PolicyTarget,
  RolloutPolicy,
  service,
} from "../../../../policies";

const HEALTH = ["healthCheck", "passive", "maxEjectionPercent"] as const;

const model = (name: string): PolicyTarget => {
  const made = endpoint(name, { address: { host: `${name}.example.com`, port: 80 } });
  attach(HealthPolicy.tcp()).to(made);
  return made;
};

/** The BackendTrafficPolicies of a call, by name. */
function traffic(chat: PolicyTarget, profile: "ack" | "envoy-gateway-1.9" = "ack") {
  const { documents } = enforce([chat], { profile });
  const found = documents.filter(({ resource }) => resource === "BackendTrafficPolicy");
  return new Map(found.map(({ name, body }) => [name, body["spec"] as Readonly<Record<string, unknown>>]));
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((node, step) => (node as Readonly<Record<string, unknown>> | undefined)?.[step], value);

const busy = { body: { error: "busy" }, retryAfter: seconds(30) };

describe("a ladder that ends in the middleware's word", () => {
  test("keeps one backend of each hop: a 5xx of the last would cut it off and lead back to what failed", () => {
    const chat = service("chat", { to: model("r1") });
    attach(FallbackPolicy.when("5xx").then(model("qwen")).thenReply(503, busy)).to(chat);
    const specs = traffic(chat);
    expect([at(specs.get("chat"), HEALTH), at(specs.get("chat-rung-1"), HEALTH)]).toEqual([50, 50]);
  });

  test("keeps one backend also where the primary is several", () => {
    const chat = service("chat", { to: model("r1") });
    attach(RolloutPolicy.canary(model("next"), { steps: [percent(10)] })).to(chat);
    attach(DeadLetterPolicy.capture("later")).to(chat);
    expect(at(traffic(chat).get("chat"), HEALTH)).toBe(67);
  });

  test("is not covered by the answer to what a bulkhead turns away, where both are 503", () => {
    const chat = service("chat", { to: model("r1"), concurrency: 10 });
    attach(CircuitBreakerPolicy.trip({ after: 3 }).bulkhead({ active: 10 })).to(chat);
    attach(FallbackPolicy.when("5xx").thenReply(503, busy)).to(chat);
    expect(at(traffic(chat).get("chat"), ["responseOverride"])).toBeUndefined();
    expect(at(traffic(chat, "envoy-gateway-1.9").get("chat"), ["responseOverride"])).toBeDefined();
  });

  test("is refused beside an answer of the bulkhead's own", () => {
    const chat = service("chat", { to: model("r1"), concurrency: 10 });
    attach(CircuitBreakerPolicy.bulkhead({ active: 10 }).answerOverflow(503, { body: { error: "full" } })).to(chat);
    attach(FallbackPolicy.when("5xx").thenReply(503, busy)).to(chat);
    expect(() => traffic(chat)).toThrow("cannot tell the bulkhead's 503 from the ladder's reply of 503");
  });
});
