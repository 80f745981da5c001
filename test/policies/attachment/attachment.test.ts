import fc from "fast-check";
import { seconds } from "../../../base";
import {
  attach,
  describeTarget,
  endpoint,
  POLICY_TARGET,
  type PolicyTarget,
  queue,
  resolve,
  route,
  scope,
  service,
} from "../../../policies/attachment";
import { HealthPolicy } from "../../../policies/health";
import { FallbackPolicy, RetryPolicy, TimeoutPolicy } from "../../../policies/resilience";
import { RateLimitPolicy } from "../../../policies/traffic";

const winner = (target: PolicyTarget, kind: "retry" | "timeout" | "health"): string | undefined =>
  resolve(target).get(kind)?.at;

describe("attach", () => {
  test("two of one kind on a target name both places", () => {
    const chat = service("chat");
    attach(RetryPolicy.on("5xx"), { at: "platform.yaml:41:7" }).to(chat);
    expect(() => attach(RetryPolicy.on("429"), { at: "platform.yaml:52:7" }).to(chat)).toThrow(
      "[service chat] retry: two retry policies on one target: at platform.yaml:41:7 and at platform.yaml:52:7",
    );
  });

  test("one target named twice is refused", () => {
    const chat = service("chat");
    expect(() => attach(RetryPolicy.on("5xx")).to(chat, chat)).toThrow("two retry policies on one target");
  });

  test("all targets or none", () => {
    const one = service("one");
    const two = service("two");
    attach(RetryPolicy.on("5xx")).to(two);
    expect(() => attach(RetryPolicy.on("429")).to(one, two)).toThrow("service two");
    expect(resolve(one).has("retry")).toBe(false);
  });

  test("a place is derived from the target and the order, never from a stack", () => {
    const chat = service("chat");
    attach(RetryPolicy.on("5xx")).to(chat);
    attach(TimeoutPolicy.request(seconds(5))).to(chat);
    expect(resolve(chat).get("timeout")?.at).toBe("service chat, attachment 2");
  });

  test.each<readonly [string, () => void, string]>([
    [
      "where no tier supports any of it",
      () => attach(RetryPolicy.on("5xx")).to(service("a", { tiers: ["kubernetes"] })),
      "no tier on the path (kubernetes) supports any of it: kubernetes: a Service forwards connections and knows no requests, so it repeats none (https://kubernetes.io/docs/concepts/services-networking/service/) (these tiers could: envoy-gateway)",
    ],
    [
      "what no tier anywhere supports",
      () => attach(RateLimitPolicy.tokens({ requests: 9, per: "minute" })).to(service("a")),
      "no tier of this library can",
    ],
    [
      "health on a route",
      () => attach(HealthPolicy.tcp()).to(route("/a", { to: service("a") })),
      "a route has no members to probe",
    ],
    [
      "a retry of requests on a queue",
      () => attach(FallbackPolicy.when("5xx").thenReply(503)).to(queue("jobs")),
      "no tier on the path (queue)",
    ],
    ["a half-made fallback", () => attach(FallbackPolicy.when("5xx") as never), "a FallbackPolicy needs a rung first"],
    [
      "something that is no target",
      () => attach(TimeoutPolicy.idle(seconds(1))).to({} as never),
      "to: got {}, want a policy target",
    ],
  ])("refuses %s", (_title, act, message) => {
    expect(act).toThrow(message);
  });

  test("a target is known by its brand, not by its class", () => {
    const point = service("chat")[POLICY_TARGET];
    const foreign = { [Symbol.for("alicloud-ai-platform.policy-target")]: point } as unknown as PolicyTarget;
    attach(TimeoutPolicy.idle(seconds(1))).to(foreign);
    expect(point.attachments).toHaveLength(1);
  });
});

describe("targets", () => {
  test.each<readonly [string, () => unknown, string]>([
    ["a path without a slash", () => route("chat", { to: service("chat") }), 'path: got "chat"'],
    ["no name", () => service(" "), "[service] name"],
    ["a tier nobody knows", () => service("a", { tiers: ["nginx" as "alb"] }), "tiers: got nginx"],
  ])("refuse %s", (_title, make, message) => {
    expect(make).toThrow(message);
  });

  test("a ring of scopes is refused", () => {
    const outer = scope("outer");
    const inner = scope("inner", { within: outer });
    Object.defineProperty(outer[POLICY_TARGET], "description", { value: { ...describeTarget(outer), within: inner } });
    expect(() => resolve(inner)).toThrow("the scopes form a ring: scope inner within scope outer within scope inner");
  });
});

describe("nearest scope wins", () => {
  test("whole, with nothing merged, and the losers are named", () => {
    const platform = scope("platform");
    const team = scope("team", { within: platform });
    const chat = route("/v1/chat", { to: service("chat"), within: team });
    attach(TimeoutPolicy.request(seconds(60)).idle(seconds(90)), { at: "p" }).to(platform);
    attach(TimeoutPolicy.request(seconds(30)), { at: "t" }).to(team);
    const resolved = resolve(chat).get("timeout");
    expect(resolved?.at).toBe("t");
    expect(resolved?.policy.settings).toEqual({ request: seconds(30) });
    expect(resolved?.losers.map(({ at }) => at)).toEqual(["p"]);
  });

  test("a route takes the policies of its service, but not its health", () => {
    const chat = service("chat");
    const path = route("/v1/chat", { to: chat });
    attach(RetryPolicy.on("5xx")).to(chat);
    attach(HealthPolicy.http("/up")).to(chat);
    expect(winner(path, "retry")).toBe("service chat, attachment 1");
    expect(winner(path, "health")).toBeUndefined();
  });

  test("policies about a service's own calls stay with the service", () => {
    const chat = service("chat", { to: endpoint("r1") });
    const path = route("/v1/chat", { to: chat });
    attach(RetryPolicy.on("5xx")).to(chat);
    expect(winner(path, "retry")).toBeUndefined();
  });

  test("a scope's default for requests holds on routes alone, so that no path has it twice", () => {
    const platform = scope("platform");
    const chat = service("chat", { within: platform, to: endpoint("r1", { within: platform }) });
    attach(RetryPolicy.on("5xx")).to(platform);
    attach(HealthPolicy.tcp()).to(platform);
    expect(winner(route("/v1/chat", { to: chat, within: platform }), "retry")).toBe("scope platform, attachment 1");
    expect(winner(chat, "retry")).toBeUndefined();
    expect(winner(chat, "health")).toBe("scope platform, attachment 2");
  });

  test("law: over any chain of scopes the nearest declaration wins, and every other one loses, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (declared) => {
        let within: PolicyTarget | undefined;
        const chain = declared.map((says, index) => {
          const last = index === declared.length - 1;
          const holder: PolicyTarget = last
            ? route("/leaf", { to: service("leaf"), ...(within === undefined ? {} : { within }) })
            : scope(`s${index}`, within === undefined ? {} : { within });
          if (says) attach(TimeoutPolicy.request(seconds(index + 1)), { at: `s${index}` }).to(holder);
          within = holder;
          return holder;
        });
        const expected = declared.flatMap((says, index) => (says ? [`s${index}`] : [])).reverse();
        const resolved = resolve(chain.at(-1)!).get("timeout");
        expect(resolved === undefined ? [] : [resolved.at, ...resolved.losers.map(({ at }) => at)]).toEqual(expected);
      }),
    );
  });
});
