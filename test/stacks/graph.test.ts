import fc from "fast-check";
import { openPlatform, openPlatformText } from "../../config";
import { type Call, type Component, type Graph } from "../../model";
import { reviewPlatform } from "../../stacks/analysis";
import { SAMPLE, platformText, sampleText, WATCHED } from "./support/policies";

const { graph, analysis } = reviewPlatform(openPlatform(SAMPLE));

const component = (id: string, of: Graph = graph): Component => {
  const found = of.components.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no component ${id}`);
  return found;
};
const call = (from: string, to: string): Call => {
  const found = graph.calls.find((item) => item.from === from && item.to.includes(to));
  if (found === undefined) throw new Error(`no call ${from} -> ${to}`);
  return found;
};
const smallGraph = (parts: Parameters<typeof platformText>[0]): Graph =>
  reviewPlatform(openPlatformText(platformText(parts), "p.yaml")).graph;

describe("the graph of the sample", () => {
  test("holds every part of the platform once", () => {
    const byKind = new Map<string, string[]>();
    for (const { kind, id } of graph.components) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
    expect(Object.fromEntries([...byKind].map(([kind, ids]) => [kind, ids.sort()]))).toEqual({
      entry: ["entry:global-accelerator"],
      loadBalancer: ["load-balancer:gateway", "load-balancer:web"],
      gateway: ["api-gateway:a", "api-gateway:b", "gateway:ap-southeast-1a", "gateway:ap-southeast-1b"],
      middleware: [
        "address:chat-to-auth",
        "address:chat-to-deepseek-r1",
        "address:user-to-auth",
        "address:web-to-auth",
        "middleware",
      ],
      service: [
        "auth",
        "auth-canary",
        "billing",
        "chat",
        "inference",
        "model",
        "monitoring",
        "storage",
        "training",
        "user",
        "web",
      ],
      endpoint: ["deepseek-r1", "qwen"],
      worker: ["worker:image", "worker:video"],
      store: [
        "bucket:models",
        "bucket:results",
        "bucket:uploads",
        "files:training",
        "store:analytics-mysql",
        "store:analytics-postgres",
        "store:polardb",
        "store:redis",
        "store:tablestore",
      ],
      broker: ["broker:kafka", "queue:image", "queue:video"],
      configServer: ["config-server"],
    });
  });

  test("knows what fails together", () => {
    expect(graph.domains.map(({ id, within }) => (within === undefined ? id : `${id} in ${within}`))).toEqual([
      "provider:alibaba-cloud",
      "account:1234567890123456 in provider:alibaba-cloud",
      "dns:api.lumen.example.com",
      "certificate:api.lumen.example.com",
      "key:kms:lumen/signing-key",
      "key:var:deepseek_r1_token",
      "key:var:qwen_token",
      "ap-southeast-1 in account:1234567890123456",
      "ap-southeast-1a in ap-southeast-1",
      "ap-southeast-1b in ap-southeast-1",
      "cluster in ap-southeast-1",
      "pool:general in cluster",
      "pool:gpu-text in cluster",
      "pool:vision in cluster",
      "pool:media-spot in cluster",
    ]);
  });

  test("a route goes through the accelerator, gateways and load balancer to its service", () => {
    expect(call("entry:global-accelerator", "api-gateway:a")).toMatchObject({
      to: ["api-gateway:a", "api-gateway:b"],
      policy: { health: { probe: { intervalMs: 5_000, unhealthyAfter: 3, shallow: true } } },
    });
    expect(call("api-gateway:b", "load-balancer:gateway").routes).toBeUndefined();
    expect(call("load-balancer:web", "load-balancer:gateway").routes).toBeUndefined();
    expect(call("load-balancer:gateway", "gateway:ap-southeast-1a").to).toHaveLength(2);
    expect(call("gateway:ap-southeast-1a", "chat").routes).toEqual(["/v1/chat/*"]);
    expect(graph.routes.find(({ id }) => id === "/v1/chat/*")).toMatchObject({
      entry: "entry:global-accelerator",
      streaming: true,
      load: { value: 6, basis: "measured" },
    });
  });

  test("calls with policies go through an address that holds them as numbers", () => {
    expect(call("chat", "address:chat-to-deepseek-r1").policy).toBeUndefined();
    expect(call("address:chat-to-deepseek-r1", "deepseek-r1").policy).toMatchObject({
      timeout: { requestMs: 150_000, perTryMs: 20_000 },
      retry: { attempts: 2, budgetShare: 0.2 },
      bulkhead: { maxConcurrent: 60, maxPending: 10 },
      fallback: {
        rungs: [
          { kind: "component", to: "qwen" },
          { kind: "reply", status: 503 },
        ],
      },
    });
  });

  test("a model that is only a rung is not called while all is well", () => {
    expect(graph.calls.some(({ from, to }) => from === "chat" && to.includes("qwen"))).toBe(false);
  });

  test("captured requests are kept by the middleware, in the stream", () => {
    expect(call("middleware", "broker:kafka").need).toBe("hard");
  });

  test("replicas stand in zones and pools, and ask for machines", () => {
    expect(component("chat")).toMatchObject({
      placements: [
        { domains: ["ap-southeast-1a", "pool:general"], replicas: 1 },
        { domains: ["ap-southeast-1b", "pool:general"], replicas: 1 },
      ],
      requests: { cpu: 1, memoryGiB: 1 },
      health: { probe: { intervalMs: 10_000, unhealthyAfter: 3 } },
    });
    expect(
      graph.pools.map(({ domain, nodes, perNode }) => `${domain} ${nodes} x ${perNode.cpu} ${perNode.gpus ?? 0}`),
    ).toEqual([
      "pool:general 12 x 7.2 0",
      "pool:gpu-text 4 x 14.4 1",
      "pool:vision 4 x 7.2 1",
      "pool:media-spot 8 x 7.2 1",
    ]);
  });

  test("a model carries its scaling target, and its weights are known to fit", () => {
    const { work, deployment } = component("deepseek-r1");
    expect(work).toMatchObject({
      concurrency: 32,
      serviceTimeMs: { value: 4_000, basis: "assumed" },
      computeDomain: "text",
    });
    expect(deployment).toMatchObject({ gpu: "A10", gpusPerReplica: 4, contextTokens: 32_768 });
    expect(analysis.findings.filter(({ id }) => id === "capacity/fits").map(({ subject }) => subject)).toEqual([
      "deepseek-r1",
      "qwen",
    ]);
  });

  test("drills count for the gateways that they take out, and for nothing else", () => {
    const drilled = graph.components.filter(({ reliability }) => reliability?.drillIntervalHours !== undefined);
    expect(drilled.map(({ id, reliability }) => [id, reliability?.drillIntervalHours])).toEqual([
      ["api-gateway:a", 168],
      ["api-gateway:b", 168],
    ]);
  });

  test("all three lemmas speak", () => {
    const lemmas = new Set(
      analysis.findings.map(({ id }) => id.slice(0, id.indexOf("/"))).filter((id) => id.startsWith("lemma")),
    );
    expect([...lemmas].sort()).toEqual(["lemma1", "lemma2", "lemma3"]);
  });

  test("the loss of a zone or a model loses none of the routes that must survive it", () => {
    const lost = (removed: string) =>
      analysis.detail?.survival.routes
        .filter(({ outcomes }) => outcomes.some((item) => item.removed === removed && item.status === "lost"))
        .map(({ route }) => route);
    expect(lost("ap-southeast-1a")).toEqual([]);
    expect(lost("inference")).toEqual([]);
    expect(lost("deepseek-r1")).toEqual([]);
    expect(lost("api-gateway:a")).toEqual([]);
    expect(lost("key:var:deepseek_r1_token")).toEqual(["/*", "/v1/chat/*", "/v1/completions", "/v1/live/*"]);
    expect(lost("entry:global-accelerator")).not.toContain("/*");
    expect(lost("entry:global-accelerator")).toHaveLength(7);
  });
});

test("a load that is not said is assumed", () => {
  const { routes } = smallGraph({ edits: [["load: 2, policies: {}", "policies: {}"]] });
  expect(routes.map(({ load }) => load)).toEqual([
    { value: 1, basis: "assumed", source: "no load is given" },
    { value: 2, basis: "measured", source: "the platform file" },
  ]);
});

test("replicas of a model are in one zone unless a policy spreads them", () => {
  const zonesOf = (model: string) => component("r1", smallGraph({ model })).placements.map(({ domains }) => domains);
  expect(zonesOf("{}")).toEqual([["ap-southeast-1a"]]);
  expect(zonesOf(WATCHED)).toEqual([["ap-southeast-1a"], ["ap-southeast-1b"]]);
});

test("a model whose own address holds policies has a component for it", () => {
  const small = smallGraph({ model: "{ timeout: { request: 60s } }" });
  expect(small.calls.filter(({ to }) => to.includes("r1")).map(({ from }) => from)).toEqual(["address:r1"]);
  expect(small.calls.filter(({ to }) => to.includes("address:r1")).map(({ from }) => from)).toContain(
    "address:chat-to-r1",
  );
});

test("each region stands for itself", () => {
  const small = smallGraph({
    edits: [
      ["regions: [{", "regions: [{ id: eu-central-1, zones: [eu-central-1a, eu-central-1b], cidr: 10.20.0.0/16 }, {"],
    ],
  });
  expect(small.routes.map(({ id, entry }) => `${id} by ${entry}`)).toEqual([
    "/v1/chat/*@eu-central-1 by load-balancer:api@eu-central-1",
    "/v1/complete@eu-central-1 by load-balancer:api@eu-central-1",
    "/v1/chat/*@ap-southeast-1 by load-balancer:api@ap-southeast-1",
    "/v1/complete@ap-southeast-1 by load-balancer:api@ap-southeast-1",
  ]);
  const crossing = small.calls.filter(({ from, to }) =>
    to.some((id) => id.split("@")[1] !== from.split("@")[1] && id.includes("@") && from.includes("@")),
  );
  expect(crossing).toEqual([]);
});

test("the same file gives the same graph, whatever the order of its services", () => {
  expect(reviewPlatform(openPlatform(SAMPLE)).graph).toEqual(graph);
  const [head = "", rest = ""] = sampleText().split(/^services:\n/m);
  const end = rest.search(/^[a-z]/m);
  const blocks = rest.slice(0, end).split(/(?=^ {2}[a-z])/m);
  const sorted = ({ components, calls }: Graph) => [
    components.map(({ id }) => id).sort(),
    calls.map(({ id }) => id).sort(),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(blocks, { minLength: blocks.length }), (shuffled) => {
      const text = `${head}services:\n${shuffled.join("")}${rest.slice(end)}`;
      expect(sorted(reviewPlatform(openPlatformText(text, "p.yaml")).graph)).toEqual(sorted(graph));
    }),
    { numRuns: 3 },
  );
});

describe("what a route needs beside its service", () => {
  test("a service whose versions run side by side is reached by their shares", () => {
    const routed = call("gateway:ap-southeast-1a", "auth");
    expect(routed).toMatchObject({ to: ["auth", "auth-canary"], shares: [0.95, 0.05] });
    const callees = (from: string) => graph.calls.filter((item) => item.from === from).flatMap(({ to }) => to);
    expect(callees("auth-canary")).toEqual(callees("auth"));
  });

  test("a route whose bodies are checked needs who checks them, and nobody needs Kafka for that", () => {
    const lossOf = (removed: string) =>
      analysis.detail?.survival.routes
        .find(({ route }) => route === "/v1/completions")
        ?.outcomes.find((outcome) => outcome.removed === removed)?.status;
    expect([lossOf("middleware"), lossOf("broker:kafka")]).toEqual(["lost", undefined]);
  });
});
