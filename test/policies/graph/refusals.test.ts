import { minutes, seconds } from "../../../base";
import {
  attach,
  endpoint,
  enforce,
  FallbackPolicy,
  HealthPolicy,
  type PolicyTarget,
  RetryPolicy,
  route,
  service,
  unsafe,
} from "../../../policies";

const HEALTH = HealthPolicy.http("/health");
const at = (host: string) => ({ address: { host: `${host}.example.com`, port: 9000 } });

function models(
  one: Parameters<typeof endpoint>[1] = {},
  two: Parameters<typeof endpoint>[1] = {},
): readonly [PolicyTarget, PolicyTarget] {
  return [endpoint("r1", { ...at("r1"), ...one }), endpoint("qwen", { ...at("qwen"), ...two })];
}

const messages = (...targets: readonly PolicyTarget[]): string =>
  unsafe(targets)
    .map(({ where, field, message }) => `${where} ${field ?? ""} ${message ?? ""}`)
    .join("\n");

describe("what is unsafe between targets is refused", () => {
  test("a sound ladder is not", () => {
    const [r1, qwen] = models();
    const chat = service("chat", { to: r1 });
    attach(HEALTH).to(r1, qwen);
    attach(FallbackPolicy.when("5xx").then(qwen)).to(chat);
    expect(unsafe([chat])).toEqual([]);
  });

  test("a rung without a health policy", () => {
    const [r1, qwen] = models();
    const chat = service("chat", { to: r1 });
    attach(HEALTH).to(r1);
    attach(FallbackPolicy.when("5xx").then(qwen), { at: "platform.yaml:41:7" }).to(chat);
    attach(RetryPolicy.on("5xx")).to(chat);
    expect(messages(chat)).toContain("platform.yaml:41:7 fallback/no-health nothing watches endpoint qwen");
  });

  test("a rung that shares the failure domain of the rung above, unless a reason is given", () => {
    const pool = { failureDomains: ["gpu-pool-a"] };
    const [r1, qwen] = models(pool, pool);
    attach(HEALTH).to(r1, qwen);
    const chat = service("chat", { to: r1 });
    attach(FallbackPolicy.when("5xx").then(qwen)).to(chat);
    expect(messages(chat)).toContain("endpoint qwen shares gpu-pool-a (pool) with endpoint r1, the rung above it");
    const search = service("search", { to: r1 });
    attach(FallbackPolicy.when("5xx").then(qwen, { allowSharedDomain: "one GPU pool until the second zone opens" })).to(
      search,
    );
    expect(messages(search)).toBe("");
  });

  test("two rungs that share a domain with each other", () => {
    const [r1, qwen] = models({}, { failureDomains: ["zone-b"] });
    const small = endpoint("small", { ...at("small"), failureDomains: ["zone-b"] });
    attach(HEALTH).to(r1, qwen, small);
    const chat = service("chat", { to: r1 });
    attach(FallbackPolicy.when("5xx").then(qwen).then(small)).to(chat);
    expect(messages(chat)).toContain("endpoint small shares zone-b (pool) with endpoint qwen");
  });

  test("a fallback that cannot carry the load, unless it is allowed to be degraded", () => {
    const [r1, qwen] = models({ capacity: 50 }, { capacity: 5 });
    attach(HEALTH).to(r1, qwen);
    const chat = service("chat", { to: r1 });
    const path = route("/v1/chat", { to: chat, load: 20 });
    const ladder = FallbackPolicy.when("5xx").then(qwen);
    attach(ladder).to(chat);
    expect(messages(path)).toContain("endpoint qwen serves 5/s (service time) and would get 20/s");
    const lenient = service("search", { to: r1 });
    attach(ladder.allowDegraded("answers get slower, which is agreed with the desk")).to(lenient);
    expect(messages(route("/v1/search", { to: lenient, load: 20 }))).toBe("");
  });

  test("a cycle of fallbacks", () => {
    const [r1, qwen] = models();
    const one = service("one", { to: r1 });
    const two = service("two", { to: qwen });
    attach(HEALTH).to(r1, qwen, one, two);
    attach(FallbackPolicy.when("5xx").then(two)).to(one);
    attach(FallbackPolicy.when("5xx").then(one)).to(two);
    expect(unsafe([one]).map(({ message }) => message)).toEqual([
      expect.stringContaining("a cycle of calls and rungs: service one -> service two -> service one"),
    ]);
  });

  test("a fallback to what failed", () => {
    const [r1] = models();
    const chat = service("chat", { to: r1 });
    attach(HEALTH).to(r1);
    attach(FallbackPolicy.when("5xx").then(r1)).to(chat);
    expect(messages(chat)).toContain("endpoint r1 is already the target of this call");
  });

  test("retries on more than one tier of a path, unless the product is accepted", () => {
    const [r1] = models();
    const chat = service("chat", { to: r1 });
    const path = route("/v1/chat", { to: chat });
    attach(RetryPolicy.on("5xx").attempts(2)).to(chat);
    attach(RetryPolicy.on("connect-failure").attempts(2)).to(path);
    expect(messages(path)).toContain("2 tiers retry on one path: 2 x 2 = 4 tries");

    const calm = service("calm", { to: r1 });
    const accepted = route("/v1/calm", { to: calm });
    attach(RetryPolicy.on("5xx").attempts(2)).to(calm);
    attach(RetryPolicy.on("5xx").attempts(2).acceptsProduct(4, "idempotent reads, four tries are affordable")).to(
      accepted,
    );
    expect(messages(accepted)).toBe("");
  });

  test("a model that tries again by itself counts as a tier", () => {
    const [r1] = models();
    const chat = service("chat", { to: r1 });
    const path = route("/v1/chat", { to: chat });
    attach(RetryPolicy.on("5xx")).to(chat);
    attach(RetryPolicy.on("connect-failure")).to(r1);
    expect(messages(path)).toContain("2 tiers retry on one path");
  });

  test("enforcing refuses it too, together with everything else", () => {
    const [r1, qwen] = models();
    const chat = service("chat", { to: r1, protocol: "sse" });
    attach(FallbackPolicy.when("5xx").staleFor(minutes(1)).then(qwen)).to(chat);
    expect(() => enforce([chat])).toThrow(/refused on sse[^]*nothing watches endpoint qwen/);
  });

  test("enforcing refuses two targets of one name", () => {
    const [r1] = models();
    attach(RetryPolicy.on("5xx").perTry(seconds(1))).to(r1);
    expect(() => enforce([service("chat", { to: r1 }), service("chat", { to: r1 })])).toThrow(
      "two targets have this kind and name",
    );
  });
});
