import { applyRules, Block, Context, judgeRules, type Rule } from "../../rules";

const stack = (name: string, json: object) => ({ name, json });
const pool = { desired_size: "3", scaling_config: { enable: true } };

describe("applyRules", () => {
  test("names the construct, or the address where there is none", () => {
    const json = {
      resource: {
        alicloud_cs_kubernetes_node_pool: {
          A: { ...pool, "//": { metadata: { path: "cluster/Cpu/Resource" } } },
          B: pool,
        },
      },
    };
    expect(applyRules([stack("cluster", json)]).map(({ where, code }) => `${where} ${code ?? ""}`)).toEqual([
      "cluster/Cpu/Resource ACK-004",
      "cluster/alicloud_cs_kubernetes_node_pool.B ACK-004",
    ]);
  });

  test("tells warnings from errors, and nothing of what is unknown", () => {
    const json = {
      resource: {
        alicloud_mse_cluster: { A: { mse_version: "mse_dev", connection_type: "slb" } },
        alicloud_oss_bucket: { B: { bucket: "${var.x}" } },
      },
    };
    expect(applyRules([stack("s", json)])).toMatchObject([{ code: "MSE-002", level: "warning" }]);
  });

  test("takes another pack, and what is no Terraform JSON in its stride", () => {
    expect(applyRules([stack("s", { resource: { alicloud_oss_bucket: { B: { bucket: "A" } } } })], [])).toEqual([]);
    expect(applyRules([{ name: "s", json: "text" }])).toEqual([]);
  });

  test("reads objects and lists of objects alike", () => {
    const json = { resource: [{ alicloud_oss_bucket: [{ B: [{ bucket: "A_B" }] }] }] };
    expect(applyRules([stack("s", json)])).toMatchObject([{ code: "OSS-001" }]);
  });

  test("judges resources only where a rule names a type", () => {
    expect(applyRules([stack("s", { data: { alicloud_oss_bucket: { B: { bucket: "A_B" } } } })])).toEqual([]);
  });
});

test("a rule that throws is a bug, never an outcome", () => {
  const broken: Rule = {
    id: "X-001",
    title: "",
    why: "",
    source: "",
    level: "error",
    resourceTypes: ["*"],
    judge: () => {
      throw new Error("broken");
    },
  };
  const json = { resource: { alicloud_vpc: { A: {} } } };
  expect(() => judgeRules([stack("s", json)], [broken])).toThrow("broken");
});

test("a reference reaches resources of its own stack only", () => {
  const json = { resource: { alicloud_vpc: { A: { cidr_block: "10.0.0.0/16" } } } };
  const context = new Context([stack("one", json), stack("two", { resource: {} })]);
  const from = (name: string) => new Block("resource", "alicloud_vswitch", "S", name, {});
  expect(context.referenced(from("one"), "${alicloud_vpc.A.id}")?.name).toBe("A");
  expect(context.referenced(from("two"), "${alicloud_vpc.A.id}")).toBeUndefined();
  expect(context.referenced(from("one"), "${alicloud_vpc.A.id}-x")).toBeUndefined();
});
