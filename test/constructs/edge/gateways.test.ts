import { minutes, percent, seconds } from "../../../base";
import type { PlatformStack } from "../../../constructs/core";
import {
  ApiGateway,
  type ApiGatewayProps,
  DnsRecord,
  type DnsRecordProps,
  GatewayApi,
  type GatewayServiceOptions,
  GlobalEntry,
  type GlobalEntryProps,
} from "../../../constructs/edge";
import { render } from "../../support/render";
import { networkIn } from "../support/network";
import { output, outputsOf } from "../support/outputs";

const MEMBERS = [{ address: "10.10.0.20", port: 80 }];
const DOMAIN = { name: "api.example.com", certificateId: "12345678-ap-southeast-1" };

const theirs = (stack: PlatformStack, id = "Theirs") =>
  ApiGateway.fromAttributes(stack, id, { gatewayId: `gw-${id}`, environmentId: `env-${id}`, address: `${id}.example` });

describe("ApiGateway", () => {
  const gateway = (props: Partial<ApiGatewayProps> = {}) =>
    render((stack) => {
      const network = networkIn(stack, "Network", ["ap-southeast-1a", "ap-southeast-1b", "ap-southeast-1c"]);
      const { address, environmentId } = new ApiGateway(stack, "Gateway", { network, ...props });
      output(stack, { address, environmentId });
    });

  test("is private, logs, and stands in every zone", () => {
    const rendered = gateway();
    rendered.one("alicloud_apig_gateway").has({
      gateway_name: "lumen-test-gateway",
      gateway_type: "API",
      payment_type: "PayAsYouGo",
      spec: "apigw.small.x1",
      network_access_config: { type: "Intranet" },
      log_config: { sls: { enable: true } },
      zone_config: { select_option: "Manual" },
      zones: [{ zone_id: "ap-southeast-1a" }, { zone_id: "ap-southeast-1b" }, { zone_id: "ap-southeast-1c" }],
      timeouts: { create: "30m" },
      lifecycle: { prevent_destroy: true },
    });
    expect(outputsOf(rendered)).toEqual({
      address: "${alicloud_apig_gateway.Gateway_#.load_balancers[0].address}",
      environmentId: "${alicloud_apig_gateway.Gateway_#.environments[0].environment_id}",
    });
  });

  test("takes zones, a size, the internet, no log, and gives up protection", () => {
    const rendered = gateway({
      zones: ["ap-southeast-1a", "ap-southeast-1c"],
      spec: "apigw.large.x2",
      internetFacing: true,
      accessLog: false,
      deletionProtection: false,
    }).one("alicloud_apig_gateway");
    rendered.has({
      spec: "apigw.large.x2",
      network_access_config: { type: "InternetAndIntranet" },
      log_config: { sls: { enable: false } },
      zones: [{ zone_id: "ap-southeast-1a" }, { zone_id: "ap-southeast-1c" }],
    });
    rendered.lacks("lifecycle");
  });

  test("refuses one zone, a foreign zone and a size that is none", () => {
    expect(() => gateway({ zones: ["ap-southeast-1a"] })).toThrow(
      "want two zones at least: a gateway in one is lost with it",
    );
    expect(() => gateway({ zones: ["ap-southeast-1a", "eu-central-1a"] })).toThrow(
      "want zones of the network: ap-southeast-1a",
    );
    expect(() => gateway({ spec: "big" })).toThrow(
      '[test/Gateway] spec: got "big", want a size such as apigw.small.x1',
    );
  });
});

describe("GatewayService", () => {
  const service = (options: GatewayServiceOptions) =>
    render((stack) => {
      const gateway = new ApiGateway(stack, "Gateway", { network: networkIn(stack) });
      gateway.addService("Web", options);
    });

  test("asks servers for their health and leaves out those that fail", () => {
    service({ members: MEMBERS })
      .one("alicloud_apig_service")
      .has({
        source_type: "VIP",
        addresses: ["10.10.0.20:80"],
        health_check_config: { enable: true, protocol: "HTTP", http_path: "/ready", interval: 5, timeout: 3 },
        outlier_detection_config: { enable: true, failure_percentage_threshold: 50, base_ejection_time: 30 },
        healthy_panic_threshold: 50,
      });
  });

  test("takes a name, other numbers, or no questions at all", () => {
    service({
      host: "web.internal:8080",
      health: { protocol: "TCP", every: seconds(10), timeout: seconds(2), healthyAfter: 1, unhealthyAfter: 5 },
      ejection: { above: percent(30), every: seconds(5), ejectFor: minutes(1), minimumMembers: 2 },
      panicBelow: percent(20),
    })
      .one("alicloud_apig_service")
      .has({
        source_type: "DNS",
        addresses: ["web.internal:8080"],
        health_check_config: { protocol: "TCP", interval: 10, unhealthy_threshold: 5 },
        outlier_detection_config: {
          interval: 5,
          base_ejection_time: 60,
          failure_percentage_threshold: 30,
          failure_percentage_minimum_hosts: 2,
        },
        healthy_panic_threshold: 20,
      });
    service({ members: MEMBERS, health: false, ejection: false })
      .one("alicloud_apig_service")
      .has({ health_check_config: { enable: false }, outlier_detection_config: { enable: false } });
  });

  test.each<[string, GatewayServiceOptions, string]>([
    ["nobody", { members: [] }, "[test/Gateway/Web] members: got [], want at least one"],
    ["a host without a port", { host: "web" }, 'host: got "web", want a name and a port'],
    ["a weight", { members: [{ address: "10.0.0.1", port: 80, weight: 5 }] }, "want none: the gateway shares alike"],
    [
      "a probe longer than its interval",
      { members: MEMBERS, health: { every: seconds(3) } },
      'health.timeout: got "3s", want less than every (3s)',
    ],
  ])("refuses %s", (_, options, message) => {
    expect(() => service(options)).toThrow(message);
  });
});

describe("GatewayApi", () => {
  test("ends TLS, and puts a route on each gateway", () => {
    const rendered = render((stack) => {
      const gateways = ["A", "B"].map((id) => new ApiGateway(stack, id, { network: networkIn(stack, `Network${id}`) }));
      const api = new GatewayApi(stack, "Api", { gateways, domain: DOMAIN });
      api.addRoute("Chat", {
        match: { path: "/v1/chat", methods: ["POST"], headers: { "x-beta": "yes" } },
        to: gateways.flatMap((gateway) => [
          { service: gateway.addService("Stable", { members: MEMBERS }), weight: 90 },
          { service: gateway.addService("Canary", { members: MEMBERS }), weight: 10 },
        ]),
      });
    });
    rendered.one("alicloud_apig_domain").has({
      domain_name: "api.example.com",
      protocol: "HTTPS",
      force_https: true,
      tls_min: "TLS 1.2",
      tls_max: "TLS 1.3",
    });
    rendered.one("alicloud_apig_http_api").has({ type: "Http" });
    const routes = rendered.all("alicloud_apig_route");
    expect(routes.map((route) => route["route_name"])).toEqual(["lumen-test-api-chat-a", "lumen-test-api-chat-b"]);
    expect(routes[0]).toMatchObject({
      match: {
        path: { type: "Prefix", value: "/v1/chat" },
        methods: ["POST"],
        headers: [{ name: "x-beta", type: "Exact", value: "yes" }],
      },
      backend: { scene: "MultiServiceByRatio", services: [{ weight: 90 }, { weight: 10 }] },
    });
  });

  test("refuses a gateway without a service, shares that are not 100, and a stranger's service", () => {
    const route = (weight: number, foreign: boolean) => () =>
      render((stack) => {
        const [one, other] = [new ApiGateway(stack, "A", { network: networkIn(stack) }), theirs(stack)];
        const stranger = new ApiGateway(stack, "C", { network: networkIn(stack, "Other") });
        const api = new GatewayApi(stack, "Api", { gateways: [one, other], domain: DOMAIN });
        api.addRoute("Chat", {
          match: { path: "/" },
          to: [
            { service: one.addService("S", { members: MEMBERS }), weight },
            ...(foreign ? [{ service: stranger.addService("S", { members: MEMBERS }) }] : []),
          ],
        });
      });
    expect(route(100, false)).toThrow("[test/Api/Chat] to: got nothing, want a service of the gateway Theirs");
    expect(route(50, false)).toThrow("to.weight: got 50 together on A, want 100 together");
    expect(route(100, true)).toThrow("to: got test/C/S, want services of this API's gateways");
  });

  test("refuses no gateway, a name and a certificate that are none", () => {
    const api = (gateways: boolean, domain: typeof DOMAIN) => () =>
      render((stack) => new GatewayApi(stack, "Api", { gateways: gateways ? [theirs(stack)] : [], domain }));
    expect(api(false, DOMAIN)).toThrow("[test/Api] gateways: got 0, want at least one");
    expect(api(true, { name: "api", certificateId: "x" })).toThrow(
      /domain.name: got "api".*\n.*domain.certificateId: got "x"/,
    );
  });
});

describe("GlobalEntry", () => {
  const REGION = { endpoints: [{ address: "gw-a.example" }, { address: "gw-b.example", weight: 64 }] };
  const entry = (props: Partial<GlobalEntryProps> = {}) =>
    render((stack) => {
      const { addresses, host } = new GlobalEntry(stack, "Entry", {
        regions: { "ap-southeast-1": REGION },
        ...props,
      });
      output(stack, { ...addresses, host });
    });

  test("forwards TCP to every gateway of a region, and asks each for its health", () => {
    const rendered = entry();
    rendered.one("alicloud_ga_accelerator").has({
      accelerator_name: "lumen-test-entry",
      payment_type: "PayAsYouGo",
      bandwidth_billing_type: "CDT",
      cross_border_status: false,
      timeouts: { create: "15m" },
      lifecycle: { prevent_destroy: true },
    });
    rendered.one("alicloud_ga_listener").has({
      protocol: "TCP",
      idle_timeout: 900,
      port_ranges: [{ from_port: 443, to_port: 443 }],
      depends_on: [expect.stringContaining("alicloud_ga_ip_set.")],
    });
    rendered.one("alicloud_ga_endpoint_group").has({
      endpoint_group_region: "ap-southeast-1",
      traffic_percentage: 100,
      health_check_enabled: true,
      health_check_protocol: "TCP",
      health_check_port: 443,
      health_check_interval_seconds: 5,
      threshold_count: 3,
      endpoint_configurations: [
        { endpoint: "gw-a.example", type: "Domain", weight: 128 },
        { endpoint: "gw-b.example", weight: 64 },
      ],
    });
    rendered.one("alicloud_ga_endpoint_group").lacks("lifecycle");
    expect(outputsOf(rendered)).toEqual({
      "ap-southeast-1": "${element(alicloud_ga_ip_set.Entry_Enter-ap-southeast-1_#.ip_address_list, 0)}",
      host: "${data.alicloud_ga_accelerators.Entry_Found_#.accelerators[0].dns_name}",
    });
  });

  test("takes two regions, entrances, a port, times, and a dial that others turn", () => {
    const rendered = entry({
      regions: { "ap-southeast-1": { ...REGION, trafficPercent: 80 }, "ap-northeast-1": REGION },
      enterAt: ["us-west-1"],
      port: 8443,
      idleTimeout: minutes(1),
      health: { every: seconds(10), after: 2 },
      dialledElsewhere: true,
      crossBorder: true,
      deletionProtection: false,
    });
    const groups = rendered.all("alicloud_ga_endpoint_group");
    expect(groups.map((group) => group["endpoint_group_region"])).toEqual(["ap-northeast-1", "ap-southeast-1"]);
    expect(groups[1]).toMatchObject({
      traffic_percentage: 80,
      health_check_port: 8443,
      health_check_interval_seconds: 10,
      threshold_count: 2,
      lifecycle: { ignore_changes: ["traffic_percentage"] },
    });
    rendered.one("alicloud_ga_ip_set").has({ accelerate_region_id: "us-west-1" });
    rendered.one("alicloud_ga_accelerator").lacks("lifecycle");
  });

  test("takes a third region only when the quota was raised", () => {
    const regions = { a: REGION, b: REGION, c: REGION };
    expect(() => entry({ regions })).toThrow("regions: got 3, want two at most, or quotaRaised with your note");
    expect(entry({ regions, quotaRaised: "raised to 5 on 2026-11-20" }).all("alicloud_ga_endpoint_group")).toHaveLength(
      3,
    );
  });

  test.each<[string, Partial<GlobalEntryProps>, string]>([
    ["no region", { regions: {} }, "[test/Entry] regions: got 0, want at least one"],
    ["no endpoint", { regions: { a: { endpoints: [] } } }, "regions.a.endpoints: got 0, want at least one"],
    [
      "traffic for nobody",
      { regions: { a: { ...REGION, trafficPercent: 0 } } },
      "got 0 percent everywhere, want a region that gets traffic",
    ],
    [
      "a weight of 300",
      { regions: { a: { endpoints: [{ address: "x", weight: 300 }] } } },
      "regions.a.endpoints.weight: got 300",
    ],
    ["a long silence", { idleTimeout: minutes(16) }, 'idleTimeout: got "16m", want 10s to 900s'],
    ["a rare question", { health: { every: minutes(1) } }, 'health.every: got "1m", want 1s to 50s'],
  ])("refuses %s", (_, props, message) => {
    expect(() => entry(props)).toThrow(message);
  });
});

describe("DnsRecord", () => {
  const record = (props: DnsRecordProps) =>
    render((stack) => new DnsRecord(stack, "Name", props)).one("alicloud_alidns_record");

  test("points at a name or an address", () => {
    record({ zone: "example.com", name: "api", alias: "lb.example.net" }).has({
      domain_name: "example.com",
      rr: "api",
      type: "CNAME",
      value: "lb.example.net",
      ttl: 600,
    });
    record({ zone: "example.com", name: "@", address: "203.0.113.7", ttl: minutes(1) }).has({
      type: "A",
      rr: "@",
      ttl: 60,
    });
  });

  test("knows its whole name", () => {
    render((stack) => {
      const full = (id: string, name: string) =>
        new DnsRecord(stack, id, { zone: "example.com", name, address: "203.0.113.7" }).fullName;
      expect([full("A", "api"), full("B", "@")]).toEqual(["api.example.com", "example.com"]);
    });
  });

  test.each<[string, DnsRecordProps, string]>([
    ["a zone that is none", { zone: "example", name: "api", alias: "x" }, '[test/Name] zone: got "example"'],
    [
      "a URL",
      { zone: "example.com", name: "https://api", alias: "x" },
      'name: got "https://api", want a name such as api, or @',
    ],
    ["an alias of the zone", { zone: "example.com", name: "@", alias: "x" }, "a zone can't be an alias"],
    [
      "an address that is none",
      { zone: "example.com", name: "api", address: "lb" },
      'address: got "lb", want an IPv4 address',
    ],
    ["an eternity", { zone: "example.com", name: "api", alias: "x", ttl: minutes(2880) }, "want 1m to 1d"],
  ])("refuses %s", (_, props, message) => {
    expect(() => record(props)).toThrow(message);
  });
});
