import { type Finding, judgeBlock } from "../../../provider/validation";
import { isReference, unescapeText } from "../../../provider/validation/tokens";

const judge = (
  type: string,
  block: Readonly<Record<string, unknown>>,
): Pick<Finding, "kind" | "certainty" | "argument">[] =>
  judgeBlock({ kind: "resource", type, block })
    .filter(({ severity }) => severity === "error")
    .map(({ kind, certainty, argument }) => ({ kind, certainty, argument }));

describe("what a reference is", () => {
  it.each([
    ["${a.b}", true],
    ["x-${a.b}-y", true],
    ["%{if a}x%{endif}", true],
    ["$${a}", false],
    ["%%{a}", false],
    ["$${a} ${b}", true],
    ["{}", false],
  ])("%s: %s", (text, expected) => {
    expect(isReference(text)).toBe(expected);
  });

  it("reads escapes as the text they stand for", () => {
    expect(unescapeText("$${a}-%%{b}")).toBe("${a}-%{b}");
    expect(judge("alicloud_oss_bucket", { bucket: "$${" })).toEqual([
      { kind: "length", certainty: "certain", argument: "bucket" },
    ]);
    expect(judge("alicloud_oss_bucket", { bucket: "a$${" })).toEqual([]);
  });
});

describe("a reference counts as set", () => {
  it("for conflictsWith", () => {
    expect(judge("alicloud_vpc", { vpc_name: "v", name: "${var.n}" })).toEqual([
      { kind: "conflictsWith", certainty: "reference", argument: "vpc_name" },
    ]);
    expect(judge("alicloud_vpc", { vpc_name: "${var.v}", name: "${var.n}" })).toEqual([
      { kind: "conflictsWith", certainty: "reference", argument: "vpc_name" },
    ]);
  });

  it("for exactlyOneOf", () => {
    expect(judge("alicloud_cs_managed_kubernetes", { vswitch_ids: "${var.ids}" })).toEqual([]);
    expect(judge("alicloud_cs_managed_kubernetes", { vswitch_ids: "${var.ids}", zone_ids: ["a"] })).toEqual([
      { kind: "exactlyOneOf", certainty: "reference", argument: "vswitch_ids" },
    ]);
  });

  it("for requiredWith: it satisfies, and what it asks for is missed at once", () => {
    const block = { bucket: "bucket", key: "k", object_worm_mode: "COMPLIANCE" };
    expect(judge("alicloud_oss_bucket_object", { ...block, object_worm_retain_until_date: "${var.d}" })).toEqual([]);
    expect(judge("alicloud_oss_bucket_object", { ...block, object_worm_mode: "${var.m}" })).toEqual([
      { kind: "requiredWith", certainty: "certain", argument: "object_worm_mode" },
    ]);
  });

  it("for arguments that are required", () => {
    expect(judge("alicloud_pai_service", { service_config: "${var.c}" })).toEqual([]);
  });
});

describe("beside a reference", () => {
  it("a wrong value in the same argument is one the provider finds at apply", () => {
    const rule = { listener_id: "l", priority: 1, rule_name: "r", rule_conditions: [{ type: "Path" }] };
    const action = { order: "${var.order}", type: "Nowhere" };
    expect(judge("alicloud_alb_rule", { ...rule, rule_actions: [action] })).toEqual([
      { kind: "enum", certainty: "reference", argument: "rule_actions.0.type" },
    ]);
    expect(judge("alicloud_alb_rule", { ...rule, rule_actions: [{ ...action, order: 1 }] })).toEqual([
      { kind: "enum", certainty: "certain", argument: "rule_actions.0.type" },
    ]);
  });

  it("what Terraform itself judges stays certain", () => {
    const block = { payment_type: "${var.p}", zone_config: [{ select_option: "${var.s}" }, { select_option: "Auto" }] };
    expect(judge("alicloud_apig_gateway", block)).toEqual([
      { kind: "list size", certainty: "certain", argument: "zone_config" },
    ]);
  });

  it("a nested block is never a reference as a whole", () => {
    const block = { payment_type: "PayAsYouGo", zone_config: "${var.zones}" };
    expect(judge("alicloud_apig_gateway", block)).toEqual([
      { kind: "type", certainty: "certain", argument: "zone_config" },
    ]);
  });
});

describe("dynamic blocks", () => {
  const block = { payment_type: "PayAsYouGo", zone_config: { select_option: "Auto" } };
  const dynamic = (content: unknown, each: unknown = "${var.zones}"): Record<string, unknown> => ({
    ...block,
    dynamic: { zones: { for_each: each, content } },
  });

  it("count as set and have their content judged", () => {
    expect(judge("alicloud_apig_gateway", dynamic({ zone_id: "${zones.value}" }))).toEqual([]);
    expect(judge("alicloud_apig_gateway", dynamic({ zone_ident: "x" }))).toEqual([
      { kind: "unknown argument", certainty: "certain", argument: "zones.0.zone_ident" },
    ]);
  });

  it("of a type that does not exist are unknown arguments", () => {
    expect(judge("alicloud_apig_gateway", { ...block, dynamic: { zonen: { for_each: [1], content: {} } } })).toEqual([
      { kind: "unknown argument", certainty: "certain", argument: "zonen" },
    ]);
  });

  it("over a literal list are as many as it has members", () => {
    const { zone_config: _, ...rest } = block;
    const twice = { zone_config: { for_each: ["a", "b"], content: { select_option: "Auto" } } };
    expect(judge("alicloud_apig_gateway", { ...rest, dynamic: twice })).toEqual([
      { kind: "list size", certainty: "certain", argument: "zone_config" },
    ]);
  });
});
