import { describeProblem } from "../../../../base";
import additions from "../../../../policies/enforcement/envoy-gateway/crds/ack-additions.json";
import { planRule, rulesIn } from "../../../../policies/enforcement/envoy-gateway/crds/cel-rules";
import {
  type Profile,
  PROFILES,
  schemasOf,
  type StructuralSchema,
} from "../../../../policies/enforcement/envoy-gateway/crds/schemas";
import { type Document, validateDocument } from "../../../../policies/enforcement/envoy-gateway/validate-document";

const targetRefs = [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute", name: "chat" }];

const traffic = (spec: object): Document & { readonly spec: object } => ({
  apiVersion: "gateway.envoyproxy.io/v1alpha1",
  kind: "BackendTrafficPolicy",
  metadata: { name: "chat" },
  spec: { targetRefs, ...spec },
});

const said = (document: Document, profile: Profile): readonly string[] =>
  validateDocument(document, profile).map(describeProblem);

describe("a document that its profile accepts", () => {
  test.each(PROFILES)("%s: retry, passive health, timeout and a bulkhead", (profile) => {
    const document = traffic({
      retry: { numRetries: 2, retryOn: { triggers: ["5xx"], httpStatusCodes: [429] }, perRetry: { timeout: "20s" } },
      healthCheck: { passive: { consecutive5XxErrors: 3, baseEjectionTime: "30s" } },
      timeout: { http: { requestTimeout: "60s" } },
      circuitBreaker: { maxParallelRequests: 64, maxParallelRetries: 12 },
    });
    expect(said(document, profile)).toEqual([]);
  });
});

describe("a field that the profile does not have", () => {
  test.each<[string, object, string]>([
    ["panic threshold", { healthCheck: { panicThreshold: 30 } }, "healthCheck.panicThreshold"],
    ["retry budget", { circuitBreaker: { retryBudget: { percent: { numerator: 20 } } } }, "circuitBreaker.retryBudget"],
    ["attempts per priority", { retry: { numAttemptsPerPriority: 1 } }, "retry.numAttemptsPerPriority"],
    ["zone aware routing", { loadBalancer: { type: "LeastRequest", zoneAware: {} } }, "loadBalancer.zoneAware"],
  ])("%s: accepted on envoy-gateway-1.9, refused on ack with a hint", (_name, spec, field) => {
    expect(said(traffic(spec), "envoy-gateway-1.9")).toEqual([]);
    expect(said(traffic(spec), "ack")).toEqual([
      `[BackendTrafficPolicy chat] spec.${field}: profile ack has no such field and would drop it (profile envoy-gateway-1.9 has it)`,
    ]);
  });

  test("reply headers and the source of a reply are refused on ack, each by name", () => {
    const reply = {
      match: { statusCodes: [{ type: "Value", value: 503 }] },
      source: "Backend",
      response: { body: { inline: "{}" }, header: { set: [{ name: "x-degraded", value: "reply" }] } },
    };
    expect(validateDocument(traffic({ responseOverride: [reply] }), "ack").map(({ field }) => field)).toEqual([
      "spec.responseOverride.0.source",
      "spec.responseOverride.0.response.header",
    ]);
  });

  test("a typo gets the nearest name", () => {
    expect(said(traffic({ retry: { numRetrys: 2 } }), "ack")).toEqual([
      "[BackendTrafficPolicy chat] spec.retry.numRetrys: profile ack has no such field and would drop it (did you mean numRetries?)",
    ]);
  });
});

describe("a value that the resource refuses", () => {
  test("all at once, with what is wanted", () => {
    const spec = { retry: { numRetries: -1, retryOn: { triggers: ["429"], httpStatusCodes: [600] } } };
    expect(validateDocument(traffic(spec), "ack")).toMatchObject([
      { field: "spec.retry.numRetries", got: "-1", want: ">= 0" },
      { field: "spec.retry.retryOn.httpStatusCodes.0", got: "600", want: "< 600" },
      { field: "spec.retry.retryOn.triggers.0", got: '"429"', want: expect.stringContaining("one of 5xx,") as string },
    ]);
  });

  test("a required field that is missing", () => {
    const spec = { responseOverride: [{ response: { body: { inline: "{}" } } }] };
    expect(said(traffic(spec), "envoy-gateway-1.9")).toContain(
      "[BackendTrafficPolicy chat] spec.responseOverride.0.match: got nothing, want a value",
    );
  });

  test("two entries with one key in a list that is a map", () => {
    const gateway = {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "Gateway",
      metadata: { name: "edge" },
      spec: {
        gatewayClassName: "middleware",
        listeners: [
          { name: "http", port: 80, protocol: "HTTP" },
          { name: "http", port: 81, protocol: "HTTP" },
        ],
      },
    };
    expect(validateDocument(gateway, "ack")).toMatchObject([{ want: "entries that differ in name" }]);
  });

  test("an unknown kind and an unknown version", () => {
    expect(validateDocument({ ...traffic({}), kind: "Ingress" }, "ack")).toMatchObject([{ field: "kind" }]);
    expect(validateDocument({ ...traffic({}), apiVersion: "gateway.envoyproxy.io/v1" }, "ack")).toMatchObject([
      { field: "apiVersion", want: "gateway.envoyproxy.io/v1alpha1 on profile ack" },
    ]);
  });
});

describe("the rules of the resources", () => {
  test("a load balancer without the part that its type needs is refused in the resource's words", () => {
    expect(said(traffic({ loadBalancer: { type: "ConsistentHash" } }), "ack")).toEqual([
      "[BackendTrafficPolicy chat] spec.loadBalancer: If LoadBalancer type is consistentHash, consistentHash field needs to be set.",
    ]);
  });

  test("a duration is one that Go reads", () => {
    expect(said(traffic({ healthCheck: { passive: { baseEjectionTime: "7d" } } }), "ack")).toEqual([
      '[BackendTrafficPolicy chat] spec.healthCheck.passive.baseEjectionTime: got "7d", want match format "duration"',
    ]);
  });

  test("a policy without a target is refused", () => {
    const document = { ...traffic({}), spec: { retry: { numRetries: 1 } } };
    expect(said(document, "ack")).toEqual([
      "[BackendTrafficPolicy chat] spec: either targetRef or targetRefs must be used",
    ]);
  });

  test("defaults count: a parent reference needs no kind", () => {
    const route = {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "HTTPRoute",
      metadata: { name: "chat" },
      spec: { parentRefs: [{ name: "edge" }], rules: [{ backendRefs: [{ name: "chat", port: 80 }] }] },
    };
    expect(said(route, "ack")).toEqual([]);
  });

  test.each(PROFILES)("%s: the evaluator understands every rule", (profile) => {
    const rules = Object.values(schemasOf(profile)).flatMap((versions) => Object.values(versions).flatMap(rulesIn));
    expect(new Set(rules).size).toBeGreaterThan(100);
    for (const rule of rules) expect(planRule(rule)).toBeInstanceOf(Function);
  });
});

describe("the additions of ack", () => {
  test("each names a source", () => {
    const known = Object.keys(additions.sources);
    for (const { source } of additions.additions) expect(known).toContain(source);
  });

  test.each(additions.additions.map(({ kind, path }) => [kind, path] as const))(
    "%s %s is in the schema",
    (kind, path) => {
      for (const schema of Object.values(schemasOf("ack")[kind] ?? {})) {
        let node: StructuralSchema | undefined = schema;
        for (const step of path.replaceAll("[]", ".[]").split(".")) {
          node = step === "[]" ? node?.items : node?.properties?.[step];
        }
        expect(node).toBeDefined();
      }
    },
  );

  test("what came later is not there", () => {
    const apiKeys =
      schemasOf("ack")["SecurityPolicy"]?.["gateway.envoyproxy.io/v1alpha1"]?.properties?.["spec"]?.properties?.[
        "apiKeyAuth"
      ];
    expect(Object.keys(apiKeys?.properties ?? {})).toEqual(["credentialRefs", "extractFrom"]);
  });
});
