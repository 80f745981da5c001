import { withPlaceholders, type Upstream } from "../../../tools/plan/placeholders";
import type { JsonObject } from "../../../tools/plan/terraform-json";
import type { ValueType } from "../../../tools/plan/value-type";

const STATE = "data.terraform_remote_state.network.outputs";

function upstream(types: Readonly<Record<string, ValueType>>, applied: readonly string[] = []): () => Upstream {
  return () => ({
    stack: "network",
    isApplied: (output) => applied.includes(output),
    valueOf: (output) => `alicloud_vpc.vpc.${output}`,
    typeOf: (output) => types[output] ?? "string",
  });
}

function stack(parts: JsonObject): JsonObject {
  return { data: { terraform_remote_state: { network: { backend: "local", config: { path: "x" } } } }, ...parts };
}

const vswitch = (argument: JsonObject): JsonObject => ({ resource: { alicloud_vswitch: { one: argument } } });

describe("withPlaceholders", () => {
  it("turns a reference into the unknown output of a resource, and drops the remote state", () => {
    const { json, placeholders } = withPlaceholders(stack(vswitch({ vpc_id: `\${${STATE}.vpc-id}` })), upstream({}));
    expect(json).toEqual({
      resource: {
        alicloud_vswitch: { one: { vpc_id: "${terraform_data.placeholder-network-vpc-id.output}" } },
        terraform_data: { "placeholder-network-vpc-id": { input: '${"placeholder"}' } },
      },
    });
    expect(placeholders).toEqual([
      { stack: "network", output: "vpc-id", value: "alicloud_vpc.vpc.vpc-id", type: "string", known: false },
    ]);
  });

  it.each<[ValueType, string]>([
    ["number", "${1}"],
    ["bool", "${false}"],
    [["list", "string"], '${tolist(["placeholder"])}'],
    [["set", "number"], "${toset([1])}"],
    [["map", "string"], '${tomap({ "placeholder" = "placeholder" })}'],
    [["object", { id: "string", port: "number" }], '${{ "id" = "placeholder", "port" = 1 }}'],
  ])("gives the placeholder the type %j", (type, input) => {
    const { json } = withPlaceholders(stack(vswitch({ a: `\${${STATE}.a}` })), upstream({ a: type }));
    expect(json).toHaveProperty(["resource", "terraform_data", "placeholder-network-a", "input"], input);
  });

  it("replaces references inside expressions, in both spellings, each output once", () => {
    const expression = `\${join(",", [${STATE}.a, ${STATE}["a"]])}-\${${STATE}.b}`;
    const { json, placeholders } = withPlaceholders(stack(vswitch({ name: expression })), upstream({}));
    expect(json).toHaveProperty(
      ["resource", "alicloud_vswitch", "one", "name"],
      '${join(",", [terraform_data.placeholder-network-a.output, terraform_data.placeholder-network-a.output])}' +
        "-${terraform_data.placeholder-network-b.output}",
    );
    expect(placeholders.map(({ output }) => output)).toEqual(["a", "b"]);
  });

  it.each([
    ["count", "number", "${1}"],
    ["for_each", ["set", "string"], '${toset(["placeholder"])}'],
  ] as const)("makes up a known value for %s", (argument, type, wanted) => {
    const { json, placeholders } = withPlaceholders(
      stack(vswitch({ [argument]: `\${${STATE}.a}` })),
      upstream({ a: type }),
    );
    expect(json).toEqual(vswitch({ [argument]: wanted }));
    expect(placeholders).toMatchObject([{ output: "a", known: true }]);
  });

  it("makes up known values that a provider block accepts", () => {
    const kubernetes = { host: `\${${STATE}.host}`, cluster_ca_certificate: `\${base64decode(${STATE}.ca)}` };
    const { json } = withPlaceholders(stack({ provider: { helm: [{ kubernetes }] } }), upstream({}));
    expect(json).toEqual({
      provider: {
        helm: [
          {
            kubernetes: {
              host: '${"https://placeholder.invalid:6443"}',
              cluster_ca_certificate: `\${base64decode("${Buffer.from("placeholder").toString("base64")}")}`,
            },
          },
        ],
      },
    });
  });

  it("leaves what is applied, and the state it is read from", () => {
    const given = stack(vswitch({ vpc_id: `\${${STATE}.vpc}` }));
    expect(withPlaceholders(given, upstream({}, ["vpc"]))).toEqual({ json: given, placeholders: [] });
  });

  it("forgets dependencies on a remote state that is gone", () => {
    const given = stack(vswitch({ depends_on: ["data.terraform_remote_state.network", "alicloud_vpc.one"] }));
    expect(withPlaceholders(given, upstream({})).json).toEqual(vswitch({ depends_on: ["alicloud_vpc.one"] }));
  });

  it("leaves a stack that reads from no other as it is", () => {
    const given = { ...vswitch({ vpc_id: "vpc-1" }), data: { alicloud_zones: { all: {} } } };
    expect(withPlaceholders(given, upstream({}))).toEqual({ json: given, placeholders: [] });
  });
});
