import { describeFinding, type Finding, judgeBlock } from "../../../provider/validation";

type Block = Readonly<Record<string, unknown>>;

const judge = (type: string, block: Block): Finding[] => judgeBlock({ kind: "resource", type, block });
const lines = (type: string, block: Block): string[] => judge(type, block).map(describeFinding);

const SUBNET = { vpc_id: "vpc-1", zone_id: "ap-southeast-1a", cidr_block: "10.0.0.0/24" };
const LISTENER = { listener_port: 80, listener_protocol: "TCP", load_balancer_id: "nlb-1", server_group_id: "sgp-1" };
const RULE = { ip_protocol: "tcp", security_group_id: "sg-1", type: "ingress", cidr_ip: "10.0.0.0/8" };
const GATEWAY = { gateway_name: "g", payment_type: "PayAsYouGo" };
const SERVICE = { service_config: "{}" };
const CLUSTER = { vswitch_ids: ["vsw-1"], pod_vswitch_ids: ["vsw-2"] };
const TABLE = {
  instance_name: "instance-1",
  table_name: "table_1",
  primary_key: [{ name: "id", type: "String" }],
  time_to_live: -1,
  max_version: 1,
};

describe("a block that the provider accepts", () => {
  const accepted: readonly [string, Block][] = [
    ["alicloud_vpc", {}],
    ["alicloud_vpc", { vpc_name: "v", enable_ipv6: "true", tags: { a: 1, b: true } }],
    ["alicloud_vswitch", SUBNET],
    ["alicloud_nlb_listener", { ...LISTENER, listener_port: "80", proxy_protocol_enabled: "1" }],
    ["alicloud_security_group_rule", RULE],
    ["alicloud_apig_gateway", { ...GATEWAY, zone_config: { select_option: "Auto" } }],
    ["alicloud_apig_gateway", { ...GATEWAY, zone_config: [{ select_option: "Auto" }] }],
    ["alicloud_apig_gateway", { ...GATEWAY, zone_config: [{ select_option: "Auto" }], vswitch: null }],
    ["alicloud_pai_service", { ...SERVICE, timeouts: { create: "45m" } }],
    ["alicloud_cs_managed_kubernetes", CLUSTER],
    ["alicloud_ots_table", TABLE],
  ];
  it.each(accepted)("%s %j", (type, block) => {
    expect(lines(type, block)).toEqual([]);
  });

  it("may hold meta-arguments, comments and references of every shape", () => {
    const block = {
      ...LISTENER,
      listener_port: "${var.port}",
      tags: "${var.tags}",
      certificate_ids: ["${alicloud_ssl_certificates_service_certificate.c.id}", null],
      depends_on: ["alicloud_vpc.v"],
      count: 2,
      for_each: "${var.each}",
      provider: "alicloud.other",
      lifecycle: { prevent_destroy: true },
      provisioner: [{ "local-exec": { command: "true" } }],
      connection: { host: "h" },
      "//": { metadata: { path: "stack/listener" } },
    };
    expect(lines("alicloud_nlb_listener", block)).toEqual([]);
  });
});

describe("each kind of fault is found and told", () => {
  const faults: readonly [Finding["kind"], string, Block, string][] = [
    [
      "unknown argument",
      "alicloud_vswitch",
      { ...SUBNET, vswitch_nam: "x" },
      "[alicloud_vswitch] alicloud_vswitch.vswitch_nam: got an argument that does not exist here, want one of the 13 arguments of the block (did you mean vswitch_name?)",
    ],
    [
      "missing argument",
      "alicloud_nlb_listener",
      { ...LISTENER, load_balancer_id: null },
      "[alicloud_nlb_listener] alicloud_nlb_listener.load_balancer_id: got null, want a value",
    ],
    [
      "type",
      "alicloud_nlb_listener",
      { ...LISTENER, listener_port: "many" },
      '[alicloud_nlb_listener] alicloud_nlb_listener.listener_port: got "many", want a number',
    ],
    [
      "type",
      "alicloud_nlb_listener",
      { ...LISTENER, listener_port: 80.5 },
      "[alicloud_nlb_listener] alicloud_nlb_listener.listener_port: got 80.5, want a whole number",
    ],
    [
      "enum",
      "alicloud_nlb_listener",
      { ...LISTENER, listener_protocol: "SCTP" },
      '[alicloud_nlb_listener] alicloud_nlb_listener.listener_protocol: got "SCTP", want one of "TCP", "UDP", "TCPSSL"',
    ],
    [
      "range",
      "alicloud_nlb_listener",
      { ...LISTENER, listener_port: 65536 },
      "[alicloud_nlb_listener] alicloud_nlb_listener.listener_port: got 65536, want 0 to 65535",
    ],
    [
      "length",
      "alicloud_oss_bucket",
      { bucket: "ab" },
      '[alicloud_oss_bucket] alicloud_oss_bucket.bucket: got "ab", want 3 to 63 bytes',
    ],
    [
      "list size",
      "alicloud_apig_gateway",
      { ...GATEWAY, zone_config: [{ select_option: "Auto" }, { select_option: "Auto" }] },
      "[alicloud_apig_gateway] alicloud_apig_gateway.zone_config: got 2, want at most 1 of them",
    ],
    [
      "pattern",
      "alicloud_cs_managed_kubernetes",
      { ...CLUSTER, pod_vswitch_ids: ["subnet-1"] },
      '[alicloud_cs_managed_kubernetes] alicloud_cs_managed_kubernetes.pod_vswitch_ids.0: got "subnet-1", want text that matches ^vsw-[a-z0-9]*$',
    ],
    [
      "format",
      "alicloud_pai_service",
      { service_config: "{" },
      '[alicloud_pai_service] alicloud_pai_service.service_config: got "{", want JSON',
    ],
    [
      "format",
      "alicloud_ots_table",
      { ...TABLE, table_name: "1st" },
      '[alicloud_ots_table] alicloud_ots_table.table_name: got "1st", want 1 to 255 letters, digits and "_", no digit first',
    ],
    [
      "conflictsWith",
      "alicloud_vpc",
      { vpc_name: "v", name: "v" },
      "[alicloud_vpc] alicloud_vpc.vpc_name: got vpc_name beside name, want only one of them",
    ],
    [
      "exactlyOneOf",
      "alicloud_cs_managed_kubernetes",
      { ...CLUSTER, zone_ids: ["a"] },
      "[alicloud_cs_managed_kubernetes] alicloud_cs_managed_kubernetes.vswitch_ids: got vswitch_ids and zone_ids, want exactly one of vswitch_ids, worker_vswitch_ids, zone_ids",
    ],
    [
      "atLeastOneOf",
      "alicloud_ssl_certificates_service_certificate",
      {},
      "[alicloud_ssl_certificates_service_certificate] alicloud_ssl_certificates_service_certificate.certificate_name: got none, want at least one of certificate_name, name",
    ],
    [
      "requiredWith",
      "alicloud_oss_bucket_object",
      { bucket: "bucket", key: "k", object_worm_mode: "COMPLIANCE" },
      "[alicloud_oss_bucket_object] alicloud_oss_bucket_object.object_worm_mode: got object_worm_mode without object_worm_retain_until_date, want all of object_worm_mode, object_worm_retain_until_date",
    ],
    [
      "computed-only",
      "alicloud_vpc",
      { create_time: "now" },
      '[alicloud_vpc] alicloud_vpc.create_time: got "now", want no value: only the provider sets it',
    ],
    [
      "computed-only",
      "alicloud_vpc",
      { id: "vpc-1" },
      '[alicloud_vpc] alicloud_vpc.id: got "vpc-1", want no value: only the provider sets it',
    ],
    [
      "unknown argument",
      "alicloud_pai_service",
      { ...SERVICE, timeouts: { read: "1m" } },
      "[alicloud_pai_service] alicloud_pai_service.timeouts.0.read: got an argument that does not exist here, want one of the 3 arguments of timeouts",
    ],
    [
      "unknown type",
      "alicloud_vpcc",
      {},
      "[alicloud_vpcc] alicloud_vpcc: got a resource type that alicloud 1.289.0 does not have, want one of its 1184 types (did you mean alicloud_vpc?)",
    ],
  ];
  it.each(faults)("%s in %s %j", (kind, type, block, line) => {
    const findings = judge(type, block).filter((finding) => finding.severity === "error");
    expect(findings.map(({ kind: found }) => found)).toContain(kind);
    expect(findings.map(describeFinding)).toContain(line);
  });

  it("removed, with what is removed named", () => {
    const findings = judge("alicloud_slb_load_balancer", { internet: true });
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: "removed", severity: "error", argument: "internet" }),
    );
  });

  it("deprecated is a warning", () => {
    const findings = judge("alicloud_vpc", { name: "v" });
    expect(findings).toEqual([expect.objectContaining({ kind: "deprecated", severity: "warning", argument: "name" })]);
  });
});

describe("values in messages", () => {
  it("never shows a value that is sensitive, by the provider's mark or by its name", () => {
    const marked = lines("alicloud_db_account", { account_password: ["hunter2"], password: ["hunter2"] });
    const text = marked.join("\n");
    expect(text).toContain("(sensitive)");
    expect(text).not.toContain("hunter2");
  });

  it("shortens long values", () => {
    const [line = ""] = lines("alicloud_oss_bucket", { bucket: "x".repeat(500) });
    expect(line).toContain("...");
    expect(line.length).toBeLessThan(200);
  });

  it("names the place it is told", () => {
    const [finding] = judgeBlock({
      kind: "resource",
      type: "alicloud_vpc",
      block: { id: "x" },
      where: "app/Network/Resource",
    });
    expect(finding?.where).toBe("app/Network/Resource");
  });
});

describe("other blocks", () => {
  it("judges data sources", () => {
    const findings = judgeBlock({ kind: "data", type: "alicloud_vpcs", block: { name_regex: "(" } });
    expect(findings.map(describeFinding)).toEqual([
      '[alicloud_vpcs] alicloud_vpcs.name_regex: got "(", want a regular expression (RE2)',
    ]);
  });

  it("judges provider blocks", () => {
    const block = { alias: "other", region: "ap-southeast-1", account_type: "Galactic", regoin: "x" };
    const findings = judgeBlock({ kind: "provider", type: "alicloud", block });
    expect(findings.map(({ kind, argument }) => [kind, argument])).toEqual([
      ["unknown argument", "regoin"],
      ["enum", "account_type"],
    ]);
  });

  it("judges helm by its schema", () => {
    const block = {
      name: "r",
      chart: "c",
      timeout: "soon",
      set: [{ value: "x" }],
      status: "deployed",
      values: ["a: 1"],
    };
    const findings = judgeBlock({ kind: "resource", type: "helm_release", block });
    expect(findings.map(({ kind, argument }) => [kind, argument])).toEqual([
      ["type", "timeout"],
      ["missing argument", "set.0.name"],
      ["computed-only", "status"],
    ]);
  });

  it("does not judge providers without data", () => {
    expect(judgeBlock({ kind: "resource", type: "random_id", block: { nonsense: 1 } })).toEqual([]);
  });
});
