import { outputType, providerBlocks } from "../../../tools/plan/output-types";

const lookup = providerBlocks();

describe("outputType", () => {
  it.each([
    ["${alicloud_vpc.one.id}", "string"],
    ['${alicloud_vswitch.one["a"].id}', "string"],
    ["${alicloud_vswitch.one.ipv6_cidr_block_mask}", "number"],
    ["${alicloud_cs_managed_kubernetes.one.vswitch_ids}", ["list", "string"]],
    ["${alicloud_cs_managed_kubernetes.one.vswitch_ids[0]}", "string"],
    ["${alicloud_vpc.one.tags}", ["map", "string"]],
    ['${alicloud_vpc.one.tags["a"]}', "string"],
    ["${alicloud_apig_gateway.one.load_balancers[0].address}", "string"],
    ["${alicloud_nlb_load_balancer.one.zone_mappings[*].zone_id}", ["list", "string"]],
    ["${data.alicloud_zones.all.ids}", ["list", "string"]],
    ["${toset([alicloud_vpc.one.id])}", ["set", "string"]],
    ["${length(alicloud_vpc.one.ids)}", "number"],
    ["${[for v in alicloud_vswitch.one : v.id]}", ["list", "string"]],
    ["prefix-${alicloud_vpc.one.id}", "string"],
    ["${alicloud_vpc.one.no_such_attribute}", "string"],
    ["${other_thing.one.id}", "string"],
    [7, "number"],
    [true, "bool"],
    [["${alicloud_vpc.one.id}"], ["list", "string"]],
    [{ id: "${alicloud_vpc.one.id}", port: 80 }, ["object", { id: "string", port: "number" }]],
  ])("of %j is %j", (value, type) => {
    expect(outputType({ output: { o: { value } } }, "o", lookup)).toEqual(type);
  });

  it("is a string for an output that is not there", () => {
    expect(outputType({}, "o", lookup)).toBe("string");
  });
});
