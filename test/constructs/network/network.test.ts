import { TerraformVariable } from "cdktf";
import { OssBucket } from "#alicloud/oss-bucket";
import { PlatformStack, waitFor } from "../../../constructs/core";
import { Network, type NetworkProps } from "../../../constructs/network";
import { render, renderApp, TEST_ENVIRONMENT } from "../../support/render";

const ZONES = ["ap-southeast-1a", "ap-southeast-1b"];
const PROPS: NetworkProps = { cidr: "10.10.0.0/16", zones: ZONES };
const network = (stack: PlatformStack, props: Partial<NetworkProps> = {}): Network =>
  new Network(stack, "Network", { ...PROPS, ...props });

const vswitches = (blocks: readonly Readonly<Record<string, unknown>>[]) =>
  blocks.map((block) => [block["vswitch_name"], block["zone_id"], block["cidr_block"]].join(" ")).sort();

describe("Network", () => {
  test("cuts one vSwitch a zone and role from the VPC, the edge apart", () => {
    const rendered = render((stack) => network(stack));
    rendered.one("alicloud_vpc").has({
      vpc_name: "lumen-test-network",
      cidr_block: "10.10.0.0/16",
      tags: { Project: "lumen" },
    });
    expect(vswitches(rendered.all("alicloud_vswitch"))).toEqual([
      "lumen-test-network-edge-a ap-southeast-1a 10.10.240.0/24",
      "lumen-test-network-edge-b ap-southeast-1b 10.10.241.0/24",
      "lumen-test-network-node-a ap-southeast-1a 10.10.0.0/20",
      "lumen-test-network-node-b ap-southeast-1b 10.10.16.0/20",
      "lumen-test-network-pod-a ap-southeast-1a 10.10.64.0/20",
      "lumen-test-network-pod-b ap-southeast-1b 10.10.80.0/20",
    ]);
  });

  test("lets nodes and pods out through one enhanced NAT gateway, the edge not", () => {
    const rendered = render((stack) => network(stack));
    rendered.one("alicloud_nat_gateway").has({ nat_type: "Enhanced", payment_type: "PayAsYouGo" });
    rendered.one("alicloud_eip_address").has({ bandwidth: "200", internet_charge_type: "PayByTraffic" });
    rendered.one("alicloud_eip_association").has({ instance_type: "Nat" });
    const sources = rendered.all("alicloud_snat_entry").map((entry) => String(entry["source_vswitch_id"]));
    expect(sources).toHaveLength(4);
    expect(sources.join()).not.toContain("Edge");
    for (const entry of rendered.all("alicloud_snat_entry")) {
      expect(entry["depends_on"]).toEqual([expect.stringMatching(/^alicloud_eip_association\./)]);
    }
  });

  test("has its bandwidth set, and goes without NAT when told so", () => {
    render((stack) => network(stack, { nat: { bandwidthMbps: 50 } }))
      .one("alicloud_eip_address")
      .has({ bandwidth: "50" });
    const closed = render((stack) => {
      const without = network(stack, { nat: false });
      expect(without.egressAddress).toBeUndefined();
      expect(without.ready).toBe(without);
    });
    expect(closed.types()).toEqual([
      "alicloud_log_project",
      "alicloud_log_store",
      "alicloud_vpc",
      "alicloud_vpc_flow_log",
      "alicloud_vswitch",
    ]);
  });

  test("records all traffic for 30 days, or as told", () => {
    const rendered = render((stack) => network(stack));
    rendered.one("alicloud_vpc_flow_log").has({ resource_type: "VPC", traffic_type: "All", status: "Active" });
    rendered.one("alicloud_log_store").has({ logstore_name: "flow-log", retention_period: 30 });
    rendered.one("alicloud_log_project").has({ project_name: "lumen-test-network-flow-log-ap-southeast-1-123456" });
    const drops = render((stack) => network(stack, { flowLogs: { retentionDays: 7, traffic: "Drop" } }));
    drops.one("alicloud_log_store").has({ retention_period: 7 });
    drops.one("alicloud_vpc_flow_log").has({ traffic_type: "Drop" });
    expect(render((stack) => network(stack, { flowLogs: false })).types()).not.toContain("alicloud_vpc_flow_log");
  });

  test("adds its own tags to those of the environment", () => {
    render((stack) => network(stack, { tags: { Team: "core" } }))
      .one("alicloud_vpc")
      .has({ tags: { Project: "lumen", Team: "core" } });
  });

  test("makes what waits for it wait for the way out", () => {
    const rendered = render((stack) => {
      waitFor(new OssBucket(stack, "Bucket", { bucket: "example-bucket" }), network(stack).ready);
    });
    const waits = rendered.one("alicloud_oss_bucket").block["depends_on"] as string[];
    expect(waits.filter((address) => address.startsWith("alicloud_snat_entry."))).toHaveLength(4);
  });

  test("keeps every block when a zone is appended", () => {
    const two = vswitches(render((stack) => network(stack)).all("alicloud_vswitch"));
    const three = vswitches(
      render((stack) => network(stack, { zones: [...ZONES, "ap-southeast-1c"] })).all("alicloud_vswitch"),
    );
    expect(three).toEqual(expect.arrayContaining(two));
    expect(three).toHaveLength(9);
  });

  test("is used from another stack", () => {
    const stacks = renderApp((app) => {
      const shared = network(new PlatformStack(app, "network", TEST_ENVIRONMENT));
      const second = new PlatformStack(app, "second", TEST_ENVIRONMENT);
      new OssBucket(second, "Bucket", { bucket: "example-bucket", tags: { Vpc: shared.vpcId } });
    });
    expect(stacks.get("second")!.one("alicloud_oss_bucket").block["tags"]).toMatchObject({
      Vpc: expect.stringContaining("data.terraform_remote_state.") as string,
    });
  });

  describe("fixedAddress", () => {
    test("is an address of the edge, known at synth", () => {
      render((stack) => {
        const owned = network(stack);
        expect(owned.fixedAddress("ap-southeast-1a", 20)).toBe("10.10.240.20");
        expect(owned.fixedAddress("ap-southeast-1b", 252)).toBe("10.10.241.252");
      });
    });

    test.each([
      ["ap-southeast-1c", 20, 'zone: got "ap-southeast-1c", want one of ap-southeast-1a, ap-southeast-1b'],
      ["ap-southeast-1a", 0, "host: got 0, want 1 to 252"],
      ["ap-southeast-1a", 253, "host: got 253, want 1 to 252"],
    ])("refuses %s %d", (zone, host, message) => {
      render((stack) => {
        const owned = network(stack);
        expect(() => owned.fixedAddress(zone, host)).toThrow(message);
      });
    });
  });

  describe("refuses", () => {
    const refusals: readonly (readonly [string, Partial<NetworkProps>, string])[] = [
      ["one zone", { zones: ["ap-southeast-1a"] }, "[test/Network] zones: got 1, want 2 to 4 zones"],
      ["five zones", { zones: ["a", "b", "c", "d", "e"].map((z) => `cn-hangzhou-${z}`) }, "got 5, want 2 to 4 zones"],
      ["a zone twice", { zones: ["ap-southeast-1a", "ap-southeast-1a"] }, "got ap-southeast-1a twice"],
      ["what is no zone", { zones: ["ap-southeast-1a", "B"] }, 'got "B", want a zone id such as ap-southeast-1a'],
      ["a narrow block", { cidr: "10.0.0.0/20" }, "[test/Network] cidr: got /20, want /12 to /19"],
      ["a wide block", { cidr: "10.0.0.0/8" }, "[test/Network] cidr: got /8, want /12 to /19"],
      ["a block off its boundary", { cidr: "10.10.1.0/16" }, "such as 10.10.0.0/16"],
      ["text", { cidr: "ten" }, 'cidr: got "ten", want an IPv4 block such as 10.10.0.0/16'],
      ["a reserved block", { cidr: "100.64.0.0/16" }, "want a block outside 100.64.0.0/10, which is reserved"],
      ["much bandwidth", { nat: { bandwidthMbps: 201 } }, "nat.bandwidthMbps: got 201, want a whole number, 1 to 200"],
      [
        "no retention",
        { flowLogs: { retentionDays: 0 } },
        "flowLogs.retentionDays: got 0, want a whole number, 1 to 3650",
      ],
    ];
    test.each(refusals)("%s", (_, props, message) => {
      expect(() => render((stack) => network(stack, props))).toThrow(message);
    });

    test("everything at once", () => {
      expect(() => render((stack) => network(stack, { cidr: "10.0.0.0/8", zones: [] }))).toThrow(
        /cidr: got \/8.*\n.*zones: got 0/,
      );
    });

    test("a block that is not known at synth", () => {
      expect(() =>
        render((stack) => network(stack, { cidr: new TerraformVariable(stack, "cidr", {}).stringValue })),
      ).toThrow("cidr: got a reference, want a value");
    });
  });

  describe("fromAttributes", () => {
    const vswitch = (role: string, zone: string, cidr: string) => ({ id: `vsw-${role}-${zone}`, zone, cidr });
    const both = (role: string, a: string, b: string) => [
      vswitch(role, "ap-southeast-1b", b),
      vswitch(role, "ap-southeast-1a", a),
    ];
    const attributes = {
      vpcId: "vpc-1",
      cidr: "10.0.0.0/16",
      zones: ZONES,
      vswitches: {
        node: both("node", "10.0.0.0/20", "10.0.16.0/20"),
        pod: both("pod", "10.0.64.0/20", "10.0.80.0/20"),
        edge: both("edge", "10.0.240.0/24", "10.0.241.0/24"),
      },
    };

    test("creates nothing and lists vSwitches in zone order", () => {
      const rendered = render((stack) => {
        const imported = Network.fromAttributes(stack, "Network", attributes);
        expect(imported.vswitches("node").map(({ id }) => id)).toEqual([
          "vsw-node-ap-southeast-1a",
          "vsw-node-ap-southeast-1b",
        ]);
        expect(imported.fixedAddress("ap-southeast-1b", 20)).toBe("10.0.241.20");
        waitFor(new OssBucket(stack, "Bucket", { bucket: "example-bucket" }), imported.ready);
      });
      expect(rendered.types()).toEqual(["alicloud_oss_bucket"]);
    });

    test("refuses a role without a vSwitch in a zone", () => {
      const lacking = { ...attributes, vswitches: { ...attributes.vswitches, edge: [] } };
      expect(() => render((stack) => Network.fromAttributes(stack, "Network", lacking))).toThrow(
        /vswitches\.edge: want a vSwitch in ap-southeast-1a\n.*want a vSwitch in ap-southeast-1b/,
      );
    });
  });
});
