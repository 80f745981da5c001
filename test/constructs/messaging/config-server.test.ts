import { Construct } from "constructs";
import { TerraformVariable } from "cdktf";
import { type PlatformStack, SecretRef, setEnvironment } from "../../../constructs/core";
import { type ConfigContent, ConfigServer, type ConfigServerProps } from "../../../constructs/messaging";
import { render } from "../../support/render";
import { networkIn } from "../support/network";
import { output, outputsOf } from "../support/outputs";

const server = (stack: Construct, props: Partial<ConfigServerProps> = {}) =>
  new ConfigServer(stack, "Config", { network: networkIn(stack), ...props });
const theirs = (stack: PlatformStack) =>
  ConfigServer.fromAttributes(stack, "Theirs", { instanceId: "mse-cn-1", host: "mse-1-nacos-ans.mse.aliyuncs.com" });
const document = (content: ConfigContent, options: Parameters<ConfigServer["addDocument"]>[2] = {}) =>
  render((stack) => theirs(stack).addDocument("chat", content, options)).one("alicloud_mse_nacos_config").block;

describe("ConfigServer", () => {
  test("has three nodes, of a size that the account's site sells, and a namespace", () => {
    const rendered = render((stack) => {
      output(stack, { host: server(stack).host });
    });
    expect(rendered.one("alicloud_mse_cluster").block).toEqual({
      cluster_alias_name: "lumen-test-config",
      cluster_type: "Nacos-Ans",
      cluster_version: "NACOS_2_0_0",
      version_code: "NACOS_2_3_2_1",
      cluster_specification: "MSE_SC_2_4_200_c",
      instance_count: 3,
      mse_version: "mse_pro",
      net_type: "privatenet",
      connection_type: "slb",
      pub_network_flow: "0",
      payment_type: "PayAsYouGo",
      vpc_id: "vpc-1",
      vswitch_id: "vsw-Node-ap-southeast-1a",
      tags: { Project: "lumen" },
      timeouts: { create: "40m", update: "40m", delete: "30m" },
      lifecycle: { prevent_destroy: true },
    });
    rendered.one("alicloud_mse_engine_namespace").has({
      namespace_id: "lumen-test",
      namespace_show_name: "lumen-test",
      timeouts: { create: "5m" },
    });
    expect(outputsOf(rendered)).toEqual({
      host: "${alicloud_mse_cluster.Config_#.cluster_id}-nacos-ans.mse.aliyuncs.com",
    });
  });

  test("has the sizes of the Chinese site there", () => {
    const rendered = render((stack) => server(stack), { accountType: "Domestic" });
    rendered.one("alicloud_mse_cluster").has({ cluster_specification: "MSE_SC_2_4_60_c" });
  });

  test("takes a size, nodes, a namespace and tags, and gives up protection", () => {
    const rendered = render(
      (stack) =>
        server(stack, {
          nodeSize: "4_8",
          nodes: 5,
          namespaceId: "lumen",
          tags: { Team: "ops" },
          deletionProtection: false,
        }),
      { accountType: "Domestic" },
    );
    const cluster = rendered.one("alicloud_mse_cluster");
    cluster.has({ cluster_specification: "MSE_SC_4_8_60_c", instance_count: 5, tags: { Team: "ops" } });
    cluster.lacks("lifecycle");
    rendered.one("alicloud_mse_engine_namespace").has({ namespace_id: "lumen" });
  });

  test("refuses all that is wrong at once", () => {
    const define = () =>
      render((stack) => {
        const elsewhere = new Construct(stack, "Elsewhere");
        setEnvironment(elsewhere, { prefix: "lumen" });
        server(elsewhere, { nodes: 2, nodeSize: "3_6" as "2_4", namespaceId: "a b" });
      });
    expect(define).toThrow('[test/Elsewhere/Config] nodeSize: got "3_6", want one of 1_2, 2_4, 4_8, 8_16, 16_32');
    expect(define).toThrow("[test/Elsewhere/Config] nodes: got 2, want 3, 5, 7 or 9");
    expect(define).toThrow('[test/Elsewhere/Config] namespaceId: got "a b", want 1 to 64 letters, digits, - and _');
    expect(define).toThrow('[test/Elsewhere/Config] accountType: got nothing, want "International" or "Domestic"');
  });
});

describe("addDocument", () => {
  test("writes YAML with sorted keys, in the service's name", () => {
    const block = document({
      limits: { tokens: 4096, ratio: 0.5 },
      features: ["search", "tools"],
      debug: false,
      note: null,
    });
    expect(block).toEqual({
      instance_id: "mse-cn-1",
      namespace_id: "public",
      data_id: "chat.yaml",
      group: "lumen-test",
      type: "yaml",
      app_name: "chat",
      content: "debug: false\nfeatures:\n  - search\n  - tools\nlimits:\n  ratio: 0.5\n  tokens: 4096\nnote: null\n",
      timeouts: { create: "5m", update: "5m", delete: "5m" },
    });
  });

  test("writes JSON, under another name and group", () => {
    const block = document({ b: 1, a: "x" }, { format: "json", dataId: "limits.json", group: "shared" });
    expect(block).toMatchObject({
      data_id: "limits.json",
      group: "shared",
      type: "json",
      content: '{\n  "a": "x",\n  "b": 1\n}',
    });
  });

  test("keeps what looks like a reference as text", () => {
    expect(document({ greeting: "hello ${user} %{if}" })["content"]).toBe("greeting: hello $${user} %%{if}\n");
  });

  test.each([
    ["yaml", "yamlencode"],
    ["json", "jsonencode"],
  ] as const)("lets Terraform write %s with references in it", (format, encoder) => {
    const rendered = render((stack) => {
      const host = new TerraformVariable(stack, "host", { type: "string" }).stringValue;
      theirs(stack).addDocument("chat", { redis: { host } }, { format });
    });
    expect(rendered.one("alicloud_mse_nacos_config").block["content"]).toBe(
      `\${${encoder}({"redis" = {"host" = var.host}})}`,
    );
  });

  test("refuses secrets, without repeating them", () => {
    const define = () =>
      document({ redis: { password: "hunter2" }, apiKey: "hunter3", db_token: "hunter4", maxTokens: "5" });
    for (const field of ["content.redis.password", "content.apiKey", "content.db_token"]) {
      expect(define).toThrow(`[test/Theirs/Document-chat] ${field}: got a text (hidden), want no secret`);
    }
    expect(define).not.toThrow(/hunter|maxTokens/);
  });

  test("refuses what is no plain data", () => {
    const odd = { secret: SecretRef.variable("x"), rate: Number.NaN, at: [new Date(0)] } as unknown as ConfigContent;
    expect(() => document(odd)).toThrow("content.secret: got object, want plain data");
    expect(() => document(odd)).toThrow("content.rate: got null, want a finite number");
    expect(() => document(odd)).toThrow("content.at[0]: got object, want plain data");
  });

  test("holds a document to its schema, but for what is known only after an apply", () => {
    const schema = { properties: { limit: { type: "integer" }, host: { type: "string", pattern: "^redis" } } };
    const open = render((stack) => {
      const host = new TerraformVariable(stack, "host", { type: "string" }).stringValue;
      theirs(stack).addDocument("chat", { limit: 3, host }, { schema });
    });
    expect(open.one("alicloud_mse_nacos_config").block["content"]).toContain("var.host");
    expect(() => document({ limit: "many", host: "mysql" }, { schema })).toThrow("content.limit: must be integer");
    expect(() => document({ limit: "many", host: "mysql" }, { schema })).toThrow("content.host: must match pattern");
    expect(() => document({}, { schema: { type: "objekt" } })).toThrow("schema: got schema is invalid");
  });

  test("refuses what Nacos does not hold, and names it does not take", () => {
    expect(() => document({ text: "x".repeat(102_400) })).toThrow("want at most 102400 bytes");
    expect(() => document({}, { dataId: "a b", group: "" })).toThrow('dataId: got "a b", want 1 to 128 letters');
    expect(() => document({}, { dataId: "a b", group: "" })).toThrow('group: got "", want 1 to 128 letters');
  });
});
