import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPlatform, type Platform } from "../../config";
import { preflight, preflightJson, preflightText } from "../../preflight";
import { cli } from "../cli/support";
import { PARTS, type Part, type Prerequisite } from "../../preflight/prerequisite";
import { familyOf, vcpusOf } from "../../preflight/demand";
import { serviceRoles } from "../../preflight/roles";
import { secretReferences } from "../../preflight/secrets";
import { providerData } from "../../provider/validation";
import { definePlatformStacks } from "../../stacks/platform";
import { renderApp } from "../support/render";

const ROOT = join(__dirname, "../..");
const SAMPLE = loadPlatform(join(ROOT, "platform.yaml"));
const DEVELOPMENT = loadPlatform(join(ROOT, "examples/development/platform.yaml"));
const PRODUCTION = loadPlatform(join(ROOT, "examples/production/platform.yaml"));
const PROFILES = [
  ["sample", SAMPLE],
  ["development", DEVELOPMENT],
  ["production", PRODUCTION],
] as const;

const of = (platform: Platform, part: Part): readonly Prerequisite[] =>
  preflight(platform).filter((item) => item.part === part);
const find = (platform: Platform, part: Part, text: string): Prerequisite | undefined =>
  of(platform, part).find(({ what }) => what.includes(text));

test("Function Compute is switched on where something is drilled", () => {
  expect(find(SAMPLE, "activate", "Function Compute")?.why).toBe("needed for the drills");
  expect(find(DEVELOPMENT, "activate", "Function Compute")).toBeUndefined();
});

describe.each(PROFILES)("profile %s", (_name, platform) => {
  test("every part has something to say, each with a reason and a way", () => {
    const items = preflight(platform);
    expect([...new Set(items.map(({ part }) => part))]).toEqual(Object.keys(PARTS));
    expect(items.filter(({ what, why, how }) => [what, why, how].some((text) => text.trim() === ""))).toEqual([]);
    expect(items.filter(({ level }) => level === "blocked")).toEqual([]);
  });

  test("nothing is said twice", () => {
    const said = preflight(platform).map(({ part, region, what }) => `${part} ${region ?? ""} ${what}`);
    expect(new Set(said).size).toBe(said.length);
  });

  test("secrets and roles are exactly those that the stacks ask for", () => {
    const stacks = [...renderApp((app) => void definePlatformStacks(app, platform)).values()];
    const inStacks = (types: readonly string[], key: string): string[] =>
      stacks.flatMap((stack) => types.flatMap((type) => stack.all(type).map((block) => String(block[key])))).sort();
    const variables = [...new Set(stacks.flatMap((stack) => Object.keys(stack.json["variable"] ?? {})))].sort();
    const listed = [...secretReferences(platform).keys()].filter((reference) => reference.startsWith("var:"));
    expect(variables.filter((name) => !listed.includes(`var:${name}`))).toEqual([]);
    const services = Object.values(platform.services).flatMap(({ secrets }) => Object.values(secrets));
    expect(listed.filter((name) => !variables.includes(name.slice(4)) && !services.includes(name))).toEqual([]);
    const made = [
      ...inStacks(["alicloud_resource_manager_service_linked_role"], "service_name"),
      ...inStacks(["alicloud_event_bridge_service_linked_role"], "product_name"),
    ];
    expect(made.sort()).toEqual(Object.keys(serviceRoles(platform)).sort());
  });

  test("the text stays within 80 columns, but for words that are longer", () => {
    const long = preflightText(platform, preflight(platform))
      .split("\n")
      .filter((line) => line.length > 80 && line.trim().includes(" "));
    expect(long).toEqual([]);
  });

  test("the data for programs says the same as the text, and counts it", () => {
    const items = preflight(platform);
    const data = JSON.parse(preflightJson(platform, items)) as {
      readonly counts: Readonly<Record<string, number>>;
      readonly items: readonly unknown[];
    };
    expect(data.items).toEqual(items);
    expect(Object.values(data.counts).reduce((sum, count) => sum + count, 0)).toBe(items.length);
  });
});

test("products are switched on by data sources that the provider has", () => {
  const sources = of(SAMPLE, "activate").flatMap(({ how }) => /data "([a-z_]+)"/.exec(how)?.[1] ?? []);
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.filter((source) => !(source in providerData("alicloud")!.facts.dataSources))).toEqual([]);
});

test("a platform is asked for what it uses, and for nothing else", () => {
  const names = of(DEVELOPMENT, "activate").map(({ what }) => what);
  expect(names).toContain("Platform for AI (PAI), with EAS is switched on");
  expect(names.filter((name) => /Tablestore|MSE|EventBridge|ECI|NAS|flow logs|Auto Scaling/.test(name))).toEqual([]);
  expect(find(SAMPLE, "authorise", "AliyunRDSInstanceEncryptionDefaultRole")?.level).toBe("do");
  const { polardb: _, ...data } = SAMPLE.data;
  expect(find({ ...SAMPLE, data }, "authorise", "AliyunRDSInstanceEncryptionDefaultRole")).toBeUndefined();
});

test("processors are counted by family, way of buying and product, at their most", () => {
  expect(familyOf("ecs.gn7i-c16g1.4xlarge")).toBe("ecs.gn7i");
  expect([vcpusOf("ecs.g7.large"), vcpusOf("ecs.g7.xlarge"), vcpusOf("ecs.g8i.2xlarge")]).toEqual([2, 4, 8]);
  expect(vcpusOf("ecs.gn7i-c8g1.2xlarge")).toBe(8);
  // six copies of deepseek on 128, four of qwen on 32
  expect(find(SAMPLE, "quota", "896 vCPU of ecs.gn7i, pay-as-you-go, on EAS")?.why).toContain(
    "model deepseek-r1, model qwen",
  );
  expect(find(SAMPLE, "quota", "on ECI")?.what).toBe("128 vCPU of ecs.gn7i, spot, on ECI");
  expect(find(DEVELOPMENT, "quota", "on ECS")?.what).toBe("8 vCPU of ecs.g7, pay-as-you-go, on ECS");
});

test("addresses and load balancers are counted", () => {
  expect(find(SAMPLE, "quota", "elastic IP")?.what).toBe("elastic IP addresses: 7");
  expect(find(DEVELOPMENT, "quota", "elastic IP")?.what).toBe("elastic IP addresses: 1");
  expect(find(SAMPLE, "quota", "(NLB)")?.what).toBe("network load balancers (NLB): 2");
  expect(find(DEVELOPMENT, "quota", "(NLB)")?.what).toBe("network load balancers (NLB): 1");
});

describe("the way in", () => {
  const whatOf = (platform: Platform): string =>
    preflight(platform)
      .map(({ what }) => what)
      .join("\n");
  const gateways = PRODUCTION.gateways!;

  test("of gateways and an accelerator is switched on, has its roles and its room", () => {
    for (const product of [
      "API Gateway, the cloud-native one",
      "Global Accelerator",
      "Cloud Data",
      "Alibaba Cloud DNS",
    ]) {
      expect(find(PRODUCTION, "activate", product)).toBeDefined();
      expect(find(DEVELOPMENT, "activate", product)).toBeUndefined();
    }
    expect(find(PRODUCTION, "authorise", "AliyunServiceRoleForNativeApiGw")?.level).toBe("do");
    expect(of(PRODUCTION, "quota").filter(({ what }) => what.startsWith("API gateways: 2 of"))).toHaveLength(2);
    expect(find(PRODUCTION, "quota", "endpoint groups")).toMatchObject({
      level: "check",
      why: expect.not.stringContaining("raised") as string,
    });
    const third = { id: "eu-central-1", zones: ["eu-central-1a", "eu-central-1b"], cidr: "10.30.0.0/16" };
    const three = { ...PRODUCTION, regions: [...PRODUCTION.regions, third] };
    expect(find(three, "quota", "3 endpoint groups")).toMatchObject({
      level: "do",
      why: expect.stringContaining("raised") as string,
    });
  });

  test("needs a certificate for every name that is asked, and a zone that the world asks", () => {
    expect(find(PRODUCTION, "content", "certificate 12345678")?.what).toContain(
      "api.lumen.example.com and *.lumen.example.com",
    );
    expect(find(PRODUCTION, "content", "holds the zone lumen.example.com")?.why).toContain("4 gateways");
    const { dns: _, ...byHand } = gateways;
    expect(whatOf({ ...PRODUCTION, gateways: byHand })).toContain("leads to the accelerator's own name");
    const brought = { chain: "-----BEGIN CERTIFICATE-----", privateKey: "kms:edge-key" };
    expect(whatOf({ ...PRODUCTION, gateways: { ...gateways, certificate: brought } })).toContain(
      "its key is where kms:edge-key says",
    );
  });

  test("needs a filing where mainland China answers, and a contract where the border is crossed", () => {
    const filed = "has an ICP filing";
    expect(whatOf(PRODUCTION)).not.toContain(filed);
    const [first] = PRODUCTION.regions;
    const place = (id: string) => ({ ...PRODUCTION, regions: [{ ...first!, id }] });
    expect(whatOf(place("cn-hongkong"))).not.toContain(filed);
    expect(whatOf(place("cn-hangzhou"))).toContain(filed);
    const accelerator = { ...gateways.accelerator, enterAt: ["cn-shanghai"], crossBorder: true };
    const across = whatOf({ ...PRODUCTION, gateways: { ...gateways, accelerator } });
    expect(across).toContain(filed);
    expect(across).toContain("the contract for traffic across the border");
    expect(whatOf({ ...place("cn-hangzhou"), gateways: { ...gateways, entry: "none" } })).not.toContain(filed);
  });

  test("inside the network alone is asked for by nobody outside", () => {
    const inside = { ...PRODUCTION, gateways: { ...gateways, entry: "none" as const } };
    expect(find(inside, "reach", "in the network")?.why).toContain("no address on the internet");
    expect(find(inside, "activate", "Global Accelerator")).toBeUndefined();
    expect(find(inside, "quota", "elastic IP")?.what).toBe("elastic IP addresses: 1");
  });

  test("is enough for requests to be kept for later, gateways or not", () => {
    const { web: _, ...none } = SAMPLE.loadBalancers;
    expect(secretReferences({ ...SAMPLE, loadBalancers: none }).has("var:kafka_middleware_password")).toBe(true);
    const { gateways: __, ...closed } = SAMPLE;
    expect(secretReferences({ ...closed, loadBalancers: none }).has("var:kafka_middleware_password")).toBe(false);
  });
});

test("a network that is too small stops the deploy, and is said", () => {
  const [region] = SAMPLE.regions;
  const services = { ...SAMPLE.services, web: { ...SAMPLE.services["web"]!, replicas: 1500 } };
  const small = { ...SAMPLE, services, regions: [{ ...region!, cidr: "10.10.0.0/19" }] };
  const item = preflight(small).find(({ level }) => level === "blocked");
  expect(item?.what).toContain("addresses in the pod vSwitches: 508 are free in each of 2");
  expect(item?.why).toContain("10.10.0.0/19 is too small");
});

test("more pools than an account starts with must be asked for", () => {
  const pool = SAMPLE.cluster.pools["general"]!;
  const pools = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`p${index}`, pool]));
  const item = find({ ...SAMPLE, cluster: { ...SAMPLE.cluster, pools } }, "quota", "node pools");
  expect(item).toMatchObject({ level: "do", what: "1 ACK Pro cluster with 11 node pools and up to 132 nodes" });
});

test("who reaches the private API depends on who installs the charts", () => {
  expect(find(SAMPLE, "reach", "private Kubernetes API")?.what).toContain("whoever installs the charts");
  const helm = { ...SAMPLE.deployment, method: "helm", from: "internet" } as const;
  const stranded = find({ ...SAMPLE, deployment: helm }, "reach", "private Kubernetes API");
  expect(stranded).toMatchObject({ level: "blocked", why: expect.stringContaining("from is internet") as string });
  const open = { ...SAMPLE, cluster: { ...SAMPLE.cluster, apiAccess: "public" as const } };
  expect(find(open, "reach", "on the internet")?.level).toBe("check");
  expect(find(DEVELOPMENT, "reach", "shared gateway")?.what).toContain("qwen");
});

test("a role that the account has is looked for, and not made", () => {
  const account = { ...SAMPLE.account, existingServiceRoles: ["alb.aliyuncs.com"] };
  expect(find({ ...SAMPLE, account }, "authorise", "alb.aliyuncs.com")?.what).toBe(
    "the role for alb.aliyuncs.com exists",
  );
  expect(find(SAMPLE, "authorise", "alb.aliyuncs.com")?.what).toContain("does not exist yet");
});

test("machines that only sales can give are ordered first", () => {
  const model = { ...SAMPLE.models["qwen"]!, instanceTypes: ["ecs.ebmgn8v.48xlarge"] };
  const item = find({ ...SAMPLE, models: { ...SAMPLE.models, qwen: model } }, "stock", "for model qwen");
  expect(item).toMatchObject({ level: "do", why: "sold on request only: order it from sales first" });
});

test("state, certificates, weights and mails are said as they are", () => {
  const state = { backend: "oss", bucket: "tf", region: "ap-southeast-1", prefix: "x" } as const;
  expect(find({ ...SAMPLE, state }, "content", "bucket tf exists")?.level).toBe("do");
  expect(find(SAMPLE, "content", "qwen3-8b")?.what).toContain("lie in bucket models under qwen3-8b/");
  const web = { ...SAMPLE.loadBalancers.web!, certificate: "1-ap" };
  const secured = { ...SAMPLE, loadBalancers: { ...SAMPLE.loadBalancers, web } };
  expect(find(secured, "content", "certificate 1-ap")?.level).toBe("check");
  expect(find(DEVELOPMENT, "content", "nobody is to be called")).toBeDefined();
});

test("several regions are told apart", () => {
  const [region] = SAMPLE.regions;
  const two = {
    ...SAMPLE,
    regions: [region!, { id: "ap-northeast-1", zones: ["ap-northeast-1a", "ap-northeast-1b"], cidr: "10.20.0.0/16" }],
  };
  const text = preflightText(two, preflight(two));
  expect(text).toContain("(ap-northeast-1)");
  expect(text).toContain("(ap-southeast-1)");
});

describe("the command", () => {
  const run = (...args: readonly string[]) => cli("preflight", ...args);

  test("prints text or data, and ends with 0", async () => {
    const text = await run(join(ROOT, "platform.yaml"));
    expect(text.code).toBe(0);
    expect(text.stdout).toContain("SWITCH PRODUCTS ON");
    const data = await run(join(ROOT, "examples/development/platform.yaml"), "--json");
    expect(data.code).toBe(0);
    expect(JSON.parse(data.stdout)).toMatchObject({ platform: "lumen-dev", counts: { blocked: 0 } });
  });

  test("ends with 2 when the file alone shows that the deploy will fail", async () => {
    const directory = mkdtempSync(join(tmpdir(), "preflight-"));
    try {
      const many = ["a", "b", "c", "d", "e", "f"].map(
        (name) => `  ${name}: { image: r.example.com/x:1, replicas: 200 }`,
      );
      const file = join(directory, "tight.yaml");
      const text = readFileSync(join(ROOT, "examples/development/platform.yaml"), "utf8")
        .replace("10.20.0.0/16", "10.20.0.0/19")
        .replace("services:\n", `services:\n${many.join("\n")}\n`);
      writeFileSync(file, text);
      const tight = await run(file);
      expect([tight.code, tight.stderr]).toEqual([2, ""]);
      expect(tight.stdout).toContain("[!] 1201 addresses in the pod vSwitches");
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test("says what is wrong with a file and where, and ends with 3 when there is none", async () => {
    const directory = mkdtempSync(join(tmpdir(), "preflight-"));
    try {
      const file = join(directory, "bad.yaml");
      writeFileSync(file, "name: lumen\nregion: []\n");
      const bad = await run(file);
      expect(bad.code).toBe(2);
      expect(bad.stderr).toContain("bad.yaml:2:1");
      expect((await run(join(directory, "none.yaml"))).code).toBe(3);
      expect((await run("--colour")).code).toBe(3);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
