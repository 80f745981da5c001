import { analyze, assumed, buildGraph, type ComponentInput, type GraphFragment } from "../../model";
import { compare, type DomainClass } from "../../model/analysis/compute-domains";

const work = (serviceTimeMs: number, computeDomain?: string, variability = 1) => ({
  serviceTimeMs: assumed(serviceTimeMs),
  variability: assumed(variability),
  ...(computeDomain === undefined ? {} : { computeDomain, hardware: "A10" }),
});

const detail = (fragment: GraphFragment, objectives = {}) => analyze(buildGraph("test", fragment), objectives).detail!;

describe("lemma 1: own pools for each compute domain", () => {
  const light: DomainClass = {
    domain: "vision",
    rate: 20,
    meanService: 0.01,
    variability: 0,
    servers: 1,
    gpusPerServer: 1,
  };
  const heavy: DomainClass = {
    domain: "media",
    rate: 0.1,
    meanService: 4,
    variability: 1,
    servers: 1,
    gpusPerServer: 1,
  };

  test("unlike work: own pools shorten the light wait eighty times or more, by formula and by simulation", () => {
    const result = compare("A10", [light, heavy], { arrivals: 200_000, seed: 3 });
    expect(result).toMatchObject({ ratio: 400, separationHelpsLight: true, separationHelpsAverage: true });
    const { dedicated, pooled } = result.arrangements;
    expect(dedicated.formula[0]!.mean).toBeCloseTo(0.00125, 9);
    expect(dedicated.formula[1]!.mean).toBeCloseTo(2.667, 3);
    for (const waits of ["formula", "simulated"] as const) {
      expect(pooled[waits][0]!.mean / dedicated[waits][0]!.mean).toBeGreaterThan(80);
    }
  });

  test.each([
    [3.4, false],
    [3.6, true],
  ])("at load 0.8 a ratio of %f helps the light class: %s (threshold 3.5)", (ratio, helps) => {
    const one = { ...light, rate: 0.8, meanService: 1, variability: 1 };
    const other = { ...heavy, rate: 0.8 / ratio, meanService: ratio };
    const result = compare("A10", [one, other]);
    expect(result.threshold).toBeCloseTo(3.5, 9);
    expect(result.separationHelpsLight).toBe(helps);
    expect(result.arrangements.pooled.simulated).toEqual([]);
  });

  test.each([
    [0.5, 9.8, false],
    [0.5, 10.0, true],
    [0.8, 6.8, false],
    [0.8, 7.0, true],
  ])("at load %f a ratio of %f helps the average job: %s", (rho, ratio, helps) => {
    const one = { ...light, rate: rho, meanService: 1, variability: 1 };
    expect(compare("A10", [one, { ...heavy, rate: rho / ratio, meanService: ratio }]).separationHelpsAverage).toBe(
      helps,
    );
  });

  test("like work is pooled with fewer servers", () => {
    const classes = ["a", "b", "c", "d", "e"].map((domain) => ({
      ...heavy,
      domain,
      rate: 1,
      meanService: 1,
      servers: 3,
    }));
    const { arrangements, separationHelpsLight } = compare("A10", classes);
    expect([arrangements.dedicated.serversNeeded, arrangements.pooled.serversNeeded]).toEqual([15, 9]);
    expect(separationHelpsLight).toBe(false);
  });

  test("only domains on the same hardware are compared", () => {
    const component = (id: string, hardware: string): ComponentInput => ({
      id,
      kind: "endpoint",
      load: assumed(1),
      work: { ...work(100, id), hardware },
    });
    const compared = detail({
      components: [component("text", "L20"), component("vision", "A10"), component("audio", "A10")],
    });
    expect(compared.computeDomains.map((item) => item.classes.map((one) => one.domain))).toEqual([["vision", "audio"]]);
  });
});

describe("lemma 2: services per node", () => {
  const pool = (nodes: number): GraphFragment => ({
    domains: [{ id: "cpu", kind: "pool" }],
    pools: [{ domain: "cpu", nodes, perNode: { cpu: 8, memoryGiB: 32 } }],
  });
  const service = (id: string, replicas: number, cpu: number, more: Partial<ComponentInput> = {}): ComponentInput => ({
    id,
    kind: "service",
    placements: [{ domains: ["cpu"], replicas }],
    requests: { cpu, memoryGiB: 1 },
    ...more,
  });

  test("spreads replicas before it fills nodes, and counts contention by limits", () => {
    const [packed] = detail({
      ...pool(3),
      components: [service("a", 3, 4, { limits: { cpu: 12, memoryGiB: 2 } }), service("b", 2, 2)],
    }).pools;
    expect(packed).toMatchObject({
      nodes: [{ replicas: { a: 1, b: 1 } }, { replicas: { a: 1, b: 1 } }, { replicas: { a: 1 } }],
      unplaced: [],
      servicesPerNode: { most: 2 },
      cpuContention: 14 / 8,
      blastRadius: { component: "b", share: 0.5 },
    });
  });

  describe("shares of GPUs", () => {
    const node: GraphFragment = {
      domains: [{ id: "vision", kind: "pool" }],
      pools: [{ domain: "vision", nodes: 1, perNode: { cpu: 32, memoryGiB: 120, gpus: 2, gpuMemoryGiB: 14 } }],
    };
    const onGpu = (id: string, replicas: number, gpuMemoryGiB: number): ComponentInput => ({
      id,
      kind: "service",
      placements: [{ domains: ["vision"], replicas }],
      requests: { cpu: 1, memoryGiB: 1, gpuMemoryGiB },
    });
    const pack = (...components: readonly ComponentInput[]) => detail({ ...node, components }).pools[0];

    test("lie beside each other on one GPU as long as its memory lasts", () => {
      expect(pack(onGpu("detector", 2, 6), onGpu("segmenter", 2, 8))).toMatchObject({
        nodes: [{ replicas: { detector: 2, segmenter: 2 } }],
        unplaced: [],
      });
    });

    test("never lie on two: what is left on each of them must hold one whole", () => {
      expect(pack(onGpu("large", 3, 9))?.unplaced).toEqual([{ component: "large", replicas: 1 }]);
      expect(pack(onGpu("larger", 1, 15))?.unplaced).toEqual([{ component: "larger", replicas: 1 }]);
    });
  });

  test("keeps groups on nodes of their own", () => {
    const grouped = ["a", "b", "c", "d"].map((name) => service(name, 2, 0.1, { nodeGroup: name < "c" ? "a" : "c" }));
    const packed = (nodes: number) => detail({ ...pool(nodes), components: grouped }).pools[0];
    expect(packed(4)).toMatchObject({ servicesPerNode: { most: 2 }, unplaced: [] });
    expect(packed(1)?.unplaced.map(({ component }) => component)).toEqual(["c", "d"]);
  });

  test("names replicas without room, for want of CPU or by the spread rule", () => {
    const graph = buildGraph("full", {
      ...pool(2),
      components: [service("big", 3, 7), service("lonely", 3, 0.5, { maxPerNode: 1 })],
    });
    const { findings, detail: found } = analyze(graph);
    expect(found!.pools[0]!.unplaced).toEqual([
      { component: "big", replicas: 1 },
      { component: "lonely", replicas: 1 },
    ]);
    expect(findings.find((item) => item.id === "lemma2/unplaced")?.message).toBe(
      "no node has room for 1 of big, 1 of lonely",
    );
  });

  test("a model that loads for half an hour comes too late", () => {
    const model: ComponentInput = {
      id: "r1",
      kind: "endpoint",
      placements: [{ domains: [], replicas: 2 }],
      load: assumed(1),
      startMs: assumed(30 * 60_000),
      work: work(1_000),
      requests: { cpu: 1, memoryGiB: 1, gpus: 8 },
    };
    const result = detail({ components: [model] });
    // one server free, one busy, growth of a tenth a minute: ten minutes
    expect(result.coldStarts).toEqual([{ component: "r1", startMs: 1_800_000, exhaustMs: 600_000, inTime: false }]);
    expect(result.idleGpus).toEqual([{ component: "r1", gpus: 16, busy: 8, idle: 8 }]);
    expect(detail({ components: [model] }, { loadGrowthPerMinute: 0.01 }).coldStarts[0]!.inTime).toBe(true);
  });
});

describe("lemma 3: redundant gateways", () => {
  const probe = { intervalMs: 5_000, timeoutMs: 1_000, unhealthyAfter: 2, healthyAfter: 2 };
  const gateways = (more: object, zones: readonly string[] = ["z1", "z2"]) => {
    const fragment: GraphFragment = {
      domains: zones.map((id) => ({ id, kind: "zone" }) as const).filter((item, at) => zones.indexOf(item.id) === at),
      components: [
        { id: "entry", kind: "entry" },
        ...zones.map((zone, index): ComponentInput => ({
          id: `gw-${index}`,
          kind: "gateway",
          health: { probe },
          placements: [{ domains: [zone], replicas: 1 }],
          reliability: { mtbfHours: assumed(720), repairHours: assumed(0.5), ...more },
        })),
      ],
      calls: [{ from: "entry", to: zones.map((_zone, index) => `gw-${index}`) }],
      routes: [{ id: "/chat", entry: "entry" }],
    };
    return detail(fragment).gateways[0]!;
  };

  test("drills decide: monthly against never, for one latent fault a year", () => {
    const monthly = gateways({ drillIntervalHours: 730 });
    expect(monthly.coverage).toBeCloseTo(0.958, 3);
    expect(gateways({}).coverage).toBe(0.5);
    expect(monthly.downMinutesPerYear.alone).toBeCloseTo(364.7, 1);
    expect(monthly.downMinutesPerYear.perfect).toBeCloseTo(0.25, 1);
    // 2 x 0.0417 x q + q^2 + 2 x 11 s / 720 h
    expect(monthly.downMinutesPerYear.asDeclared).toBeCloseTo(30.4 + 0.25 + 4.46, 0);
    expect(monthly.drillAtMostHours).toBeCloseTo(175.2, 1);
  });

  test("plans a probe of each route through each gateway", () =>
    expect(gateways({}).probes).toEqual([
      { route: "/chat", through: "gw-0", everyMs: 5_000 },
      { route: "/chat", through: "gw-1", everyMs: 5_000 },
    ]));

  test("names the zone both stand in", () => {
    expect(gateways({}).shared).toEqual([]);
    expect(gateways({}, ["z1", "z1"]).shared).toEqual(["z1"]);
  });

  test("one gateway gains nothing from drills", () => {
    const one = gateways({ drillIntervalHours: 24 }, ["z1"]);
    expect(one.downMinutesPerYear.asDeclared).toBe(one.downMinutesPerYear.alone);
  });
});

describe("capacity", () => {
  const endpoint = (more: Partial<ComponentInput>): ComponentInput => ({ id: "r1", kind: "endpoint", ...more });
  const placements = [
    { domains: [], replicas: 1 },
    { domains: [], replicas: 2 },
  ];

  test("counts replicas for the load and what is left after a loss", () => {
    const [found] = detail({
      components: [
        endpoint({ placements, load: assumed(20), work: { serviceTimeMs: assumed(1_000), concurrency: 10 } }),
      ],
    }).capacities;
    expect(found).toMatchObject({ capacityPerSecond: 30, replicas: 3, replicasNeeded: 3, utilisationAfterLoss: 2 });
    expect(found!.utilisation).toBeCloseTo(2 / 3, 9);
  });

  test("loads follow the calls, and split over equal targets", () => {
    const { capacities } = detail({
      components: [
        { id: "chat", kind: "service", work: work(1) },
        endpoint({ work: work(1) }),
        { id: "r2", kind: "endpoint", work: work(1) },
      ],
      calls: [{ from: "chat", to: ["r1", "r2"], perRequest: 3 }],
      routes: [{ id: "/chat", entry: "chat", load: assumed(10) }],
    });
    expect(capacities.map((item) => item.ratePerSecond)).toEqual([10, 15, 15]);
  });

  test("routes send their load only along their own calls", () => {
    const { capacities } = detail({
      components: [
        { id: "gateway", kind: "gateway" },
        { id: "a", kind: "service", work: work(1) },
        { id: "b", kind: "service", work: work(1) },
      ],
      calls: [
        { from: "gateway", to: "a", routes: ["/a"] },
        { from: "gateway", to: "b", routes: ["/b"] },
      ],
      routes: [
        { id: "/a", entry: "gateway", load: assumed(3) },
        { id: "/b", entry: "gateway", load: assumed(5) },
      ],
    });
    expect(capacities.map((item) => item.ratePerSecond)).toEqual([3, 5]);
  });

  test("says what a model lacks, and how many requests its memory holds", () => {
    const messages = (gpu: string, gpusPerReplica: number) =>
      analyze(
        buildGraph("fit", {
          components: [
            endpoint({
              tokensPerRequest: assumed(8_000),
              deployment: { model: "qwen3-8b", precision: "bf16", gpu, gpusPerReplica },
            }),
          ],
        }),
      ).findings.map((finding) => `${finding.id}: ${finding.message}`);
    expect(messages("T4", 1)).toEqual(["capacity/does-not-fit: does not fit: 3.89 GB missing on each GPU"]);
    expect(messages("L20", 1)[0]).toMatch(
      /^capacity\/fits: weights 16.4 GB fit; 170\d+ tokens .* 21 requests at once$/,
    );
    expect(messages("L40", 1)[0]).toContain("unknown GPU L40 (did you mean L20?)");
  });
});
