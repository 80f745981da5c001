import type { PlatformStack } from "../../../constructs/core";
import {
  Network,
  Peer,
  Port,
  SecurityBoundary,
  SecurityGroup,
  type SecurityGroupProps,
} from "../../../constructs/network";
import { render, type Rendered } from "../../support/render";

const network = (stack: PlatformStack): Network =>
  new Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b"],
    nat: false,
    flowLogs: false,
  });

const bounded = (define: (boundary: SecurityBoundary, network: Network) => void): Rendered =>
  render((stack) => {
    const owned = network(stack);
    define(new SecurityBoundary(stack, "Boundary", { network: owned }), owned);
  });

/** Every rule as `type protocol range source policy`, sorted. */
const rules = (rendered: Rendered): string[] =>
  rendered
    .all("alicloud_security_group_rule")
    .map((rule) =>
      [
        rule["type"],
        rule["ip_protocol"],
        rule["port_range"],
        rule["cidr_ip"] ?? String(rule["source_security_group_id"]).replace(/_[0-9A-F]{8}/, ""),
        rule["policy"],
      ].join(" "),
    )
    .sort();

describe("SecurityGroup", () => {
  test("is normal, lets nothing in and keeps its members apart", () => {
    const rendered = bounded((boundary) => boundary.addGroup("Data", { members: ["node"] }));
    rendered.one("alicloud_security_group").has({
      security_group_name: "lumen-test-boundary-data",
      security_group_type: "normal",
      inner_access_policy: "Drop",
      tags: { Project: "lumen" },
    });
    expect(rules(rendered)).toEqual([]);
  });

  test("lets members reach each other when told so", () => {
    bounded((boundary) => boundary.addGroup("Data", { members: ["node"], innerAccess: true }))
      .one("alicloud_security_group")
      .has({ inner_access_policy: "Accept" });
  });

  test("of the enterprise kind says that its members may call out, which it does not by itself", () => {
    const rendered = bounded((boundary) => boundary.addGroup("Nodes", { members: ["node"], kind: "enterprise" }));
    rendered.one("alicloud_security_group").has({ security_group_type: "enterprise" });
    rendered.one("alicloud_security_group").lacks("inner_access_policy");
    expect(rules(rendered)).toEqual(["egress all -1/-1 0.0.0.0/0 accept"]);
  });

  test("lets nobody out but to whom calls were allowed when outbound is declared", () => {
    const rendered = bounded((boundary, owned) => {
      const worker = boundary.addGroup("Worker", { members: ["pod"], outbound: "declared" });
      const data = boundary.addGroup("Data", { members: ["node"] });
      boundary.allow(worker, data, Port.tcp(6379));
      boundary.allow(Peer.vswitches(owned, "edge"), worker, Port.tcp(80));
    });
    expect(rules(rendered)).toEqual([
      "egress all -1/-1 0.0.0.0/0 drop",
      "egress tcp 6379/6379 ${alicloud_security_group.Boundary_Data.id} accept",
      "ingress tcp 6379/6379 ${alicloud_security_group.Boundary_Worker.id} accept",
      "ingress tcp 80/80 10.10.240.0/24 accept",
      "ingress tcp 80/80 10.10.241.0/24 accept",
    ]);
  });

  test.each([
    ["no member", { members: [] }, "[test/Group] members: got none, want at least one of node, pod, edge"],
    [
      "inner access of an enterprise group",
      { members: ["node"], kind: "enterprise", innerAccess: true },
      "innerAccess: got true, want false for an enterprise group",
    ],
  ] as readonly (readonly [string, Omit<SecurityGroupProps, "network">, string])[])(
    "refuses %s",
    (_, options, message) => {
      expect(() =>
        render((stack) => new SecurityGroup(stack, "Group", { ...options, network: network(stack) })),
      ).toThrow(message);
    },
  );

  test("that exists already gets rules and nothing else", () => {
    const rendered = render((stack) => {
      const group = SecurityGroup.fromAttributes(stack, "Group", {
        securityGroupId: "sg-1",
        members: Peer.cidr("office", "10.99.0.0/24"),
      });
      new SecurityBoundary(stack, "Boundary", { network: network(stack) }).allow(
        Peer.cidr("partner", "192.168.4.0/24"),
        group,
        Port.tcpRange(8000, 8010),
      );
    });
    expect(rendered.types()).toEqual(["alicloud_security_group_rule", "alicloud_vpc", "alicloud_vswitch"]);
    rendered.one("alicloud_security_group_rule").has({
      security_group_id: "sg-1",
      type: "ingress",
      port_range: "8000/8010",
      cidr_ip: "192.168.4.0/24",
      nic_type: "intranet",
    });
  });
});

describe("SecurityBoundary", () => {
  test("names a normal group by its group", () => {
    const rendered = bounded((boundary) => {
      const [web, api] = [
        boundary.addGroup("Web", { members: ["node"] }),
        boundary.addGroup("Api", { members: ["pod"] }),
      ];
      boundary.allow(web, api, Port.tcp(443));
    });
    rendered.one("alicloud_security_group_rule").has({
      source_security_group_id: expect.stringContaining("alicloud_security_group.Boundary_Web") as string,
      port_range: "443/443",
      priority: 10,
    });
  });

  test("names an enterprise group by its members' addresses, in both directions", () => {
    const rendered = bounded((boundary) => {
      const nodes = boundary.addGroup("Nodes", { members: ["pod"], kind: "enterprise", outbound: "declared" });
      const data = boundary.addGroup("Data", { members: ["node"] });
      boundary.allow(nodes, data, Port.tcp(3306));
      boundary.allow(data, nodes, Port.udp(53));
    });
    expect(rules(rendered)).toEqual([
      "egress tcp 3306/3306 10.10.0.0/20 accept",
      "egress tcp 3306/3306 10.10.16.0/20 accept",
      "ingress tcp 3306/3306 10.10.64.0/20 accept",
      "ingress tcp 3306/3306 10.10.80.0/20 accept",
      "ingress udp 53/53 10.10.0.0/20 accept",
      "ingress udp 53/53 10.10.16.0/20 accept",
    ]);
  });

  test("gives a cluster's group the rules that the cluster does not add", () => {
    const rendered = bounded((boundary) => boundary.addClusterGroup("Cluster"));
    expect(rules(rendered)).toEqual(["egress all -1/-1 0.0.0.0/0 accept", "ingress all -1/-1 10.10.0.0/16 accept"]);
  });

  test("lets load balancers and pods, and nobody else, reach model serving on 8080", () => {
    const rendered = bounded((boundary) => boundary.addServingGroup("Serving"));
    expect(rules(rendered)).toEqual([
      "ingress tcp 8080/8080 10.10.240.0/24 accept",
      "ingress tcp 8080/8080 10.10.241.0/24 accept",
      "ingress tcp 8080/8080 10.10.64.0/20 accept",
      "ingress tcp 8080/8080 10.10.80.0/20 accept",
    ]);
    expect(() =>
      bounded((boundary, owned) => {
        const serving = boundary.addServingGroup("Serving");
        boundary.allow(Peer.network(owned), serving, Port.tcp(8000));
      }),
    ).toThrow("[test/Boundary/Serving] port: got tcp-8000, want tcp-8080");
  });

  test("takes the same call twice as one, and lists calls in words", () => {
    const rendered = bounded((boundary, owned) => {
      const data = boundary.addGroup("Data", { members: ["node"] });
      boundary.allow(Peer.network(owned), data, Port.tcp(6379));
      boundary.allow(Peer.network(owned), data, Port.tcp(6379));
      boundary.allow(data, data, Port.icmp());
      expect(boundary.calls).toEqual([
        { from: "vpc", to: "Data", port: "tcp-6379" },
        { from: "Data", to: "Data", port: "icmp" },
      ]);
    });
    expect(rules(rendered)).toHaveLength(2);
  });

  test("refuses two blocks under one name, instead of dropping one", () => {
    expect(() =>
      bounded((boundary) => {
        const data = boundary.addGroup("Data", { members: ["node"] });
        boundary.allow(Peer.cidr("office", "10.99.0.0/24"), data, Port.tcp(22));
        boundary.allow(Peer.cidr("office", "10.98.0.0/24"), data, Port.tcp(22));
      }),
    ).toThrow("From-office-tcp-22: got 10.98.0.0/24 beside 10.99.0.0/24, want one block a name");
  });
});

test.each(["0.0.0.0/0", "0.0.0.0/1", "0.0.0.0/7"])("no peer is the world: %s", (cidr) => {
  expect(() => Peer.cidr("world", cidr)).toThrow("/8 or narrower: no group is open to the world");
});

test.each([
  [() => Port.tcp(0), "got 0"],
  [() => Port.tcp(65_536), "got 65536"],
  [() => Port.tcp(1.5), "got 1.5"],
  [() => Port.tcpRange(90, 80), "got [90,80]"],
])("refuses what is no port", (make, message) => {
  expect(make).toThrow(message);
});

test("a port reads short and stable", () => {
  const ports = [Port.tcp(80), Port.tcpRange(80, 90), Port.udp(53), Port.icmp(), Port.all()];
  expect(ports.join(" ")).toBe("tcp-80 tcp-80-90 udp-53 icmp all");
});
