import { minutes, seconds } from "../../../base";
import type { PlatformStack } from "../../../constructs/core";
import {
  ApiLoadBalancer,
  type ApiLoadBalancerProps,
  InferenceLoadBalancer,
  WebLoadBalancer,
  type WebLoadBalancerProps,
  type WebRuleOptions,
} from "../../../constructs/edge";
import { render, type Rendered } from "../../support/render";
import { networkIn } from "../support/network";
import { output, outputsOf } from "../support/outputs";

const MEMBERS = [{ address: "10.10.0.20", port: 80 }];

const web = (stack: PlatformStack, props: Partial<WebLoadBalancerProps> = {}) =>
  new WebLoadBalancer(stack, "Web", { network: networkIn(stack), backend: { members: MEMBERS }, ...props });
const rule = (options: Partial<WebRuleOptions>) => (): Rendered =>
  render((stack) => {
    const balancer = web(stack);
    balancer.addRule("Chat", {
      priority: 10,
      match: { paths: ["/v1/chat/*"] },
      answer: { forward: [{ group: balancer.backend }] },
      ...options,
    });
  });

describe("WebLoadBalancer", () => {
  test("is private, protected, logged, on HTTP in every zone", () => {
    const rendered = render((stack) => web(stack));
    rendered.one("alicloud_alb_load_balancer").has({
      load_balancer_name: "lumen-test-web",
      address_type: "Intranet",
      load_balancer_edition: "Standard",
      load_balancer_billing_config: { pay_type: "PayAsYouGo" },
      deletion_protection_config: { enabled: true },
      zone_mappings: [{ zone_id: "ap-southeast-1a" }, { zone_id: "ap-southeast-1b" }],
      access_log_config: { log_store: expect.stringContaining("logstore_name") as string },
      lifecycle: { prevent_destroy: true },
    });
    rendered.one("alicloud_alb_listener").has({
      listener_protocol: "HTTP",
      listener_port: 80,
      request_timeout: 60,
      idle_timeout: 60,
      x_forwarded_for_config: { x_forwarded_for_enabled: true },
      default_actions: [{ type: "ForwardGroup" }],
    });
    rendered.one("alicloud_log_store").has({ logstore_name: "alb_access", retention_period: 30 });
    expect(rendered.all("alicloud_alb_rule")).toEqual([]);
  });

  test("speaks HTTPS with a certificate, and sends HTTP there", () => {
    const rendered = render((stack) =>
      web(stack, { certificateId: "12345678-ap-southeast-1", internetFacing: true, accessLog: false }),
    );
    const [http, https] = rendered.all("alicloud_alb_listener");
    expect(http).toMatchObject({ listener_port: 80, listener_protocol: "HTTP" });
    expect(https).toMatchObject({
      listener_port: 443,
      listener_protocol: "HTTPS",
      certificates: [{ certificate_id: "12345678-ap-southeast-1" }],
      security_policy_id: "tls_cipher_policy_1_2_strict_with_1_3",
      http2_enabled: true,
    });
    rendered.one("alicloud_alb_rule").has({
      listener_id: expect.stringContaining("Http_") as string,
      rule_actions: [{ type: "Redirect", redirect_config: { protocol: "HTTPS", port: "443", http_code: "308" } }],
    });
    rendered
      .one("alicloud_alb_load_balancer")
      .has({ address_type: "Internet", load_balancer_edition: "StandardWithWaf" });
    rendered.one("alicloud_alb_load_balancer").lacks("access_log_config");
    expect(rendered.types()).not.toContain("alicloud_log_project");
  });

  test("takes times, proxies to trust, a log that is there, another TLS policy, and gives up protection", () => {
    const rendered = render((stack) =>
      web(stack, {
        certificateId: "12345678",
        tlsPolicy: "tls_cipher_policy_1_2_strict",
        requestTimeout: minutes(10),
        idleTimeout: seconds(30),
        trustedProxies: ["10.0.0.0/8", "192.168.0.0/16"],
        accessLog: { project: "logs", store: "alb_web" },
        deletionProtection: false,
      }),
    );
    for (const listener of rendered.all("alicloud_alb_listener")) {
      expect(listener).toMatchObject({
        request_timeout: 600,
        idle_timeout: 30,
        x_forwarded_for_config: {
          x_forwarded_for_client_source_ips_enabled: true,
          x_forwarded_for_client_source_ips_trusted: "10.0.0.0/8;192.168.0.0/16",
        },
      });
    }
    rendered.one("alicloud_alb_load_balancer").has({
      access_log_config: { log_project: "logs", log_store: "alb_web" },
      deletion_protection_config: { enabled: false },
    });
    rendered.one("alicloud_alb_load_balancer").lacks("lifecycle");
  });

  test("asks members for their health, and lets them come and go slowly", () => {
    const group = render((stack) =>
      web(stack, {
        backend: {
          members: [{ address: "192.168.1.2", port: 8443, weight: 50, remote: true }],
          protocol: "HTTPS",
          scheduler: "Wrr",
          slowStart: seconds(60),
          drain: seconds(30),
          stickyFor: minutes(10),
          health: {
            protocol: "HTTP",
            path: "/healthz",
            codes: ["http_2xx", "http_3xx"],
            port: 9000,
            every: seconds(10),
            timeout: seconds(4),
            healthyAfter: 3,
            unhealthyAfter: 4,
          },
        },
      }),
    ).one("alicloud_alb_server_group");
    group.has({
      server_group_type: "Ip",
      protocol: "HTTPS",
      scheduler: "Wrr",
      slow_start_config: { slow_start_enabled: true, slow_start_duration: 60 },
      connection_drain_config: { connection_drain_timeout: 30 },
      sticky_session_config: { sticky_session_enabled: true, cookie_timeout: 600 },
      health_check_config: {
        health_check_path: "/healthz",
        health_check_codes: ["http_2xx", "http_3xx"],
        health_check_connect_port: 9000,
        health_check_interval: 10,
        health_check_timeout: 4,
        healthy_threshold: 3,
        unhealthy_threshold: 4,
      },
      servers: [
        { server_id: "192.168.1.2", server_ip: "192.168.1.2", port: 8443, weight: 50, remote_ip_enabled: true },
      ],
    });
  });

  test("limits before it answers, by weight", () => {
    const rendered = render((stack) => {
      const balancer = web(stack);
      const canary = balancer.addServerGroup("Canary", { members: MEMBERS });
      balancer.addRule("Chat", {
        priority: 10,
        match: {
          paths: ["/v1/*"],
          headers: { "x-beta": ["yes"] },
          methods: ["POST"],
          hosts: ["a.example.com"],
          cookies: { v: "2" },
          sources: ["10.0.0.0/8"],
        },
        limit: { qps: 500, perAddressQps: 50 },
        answer: {
          forward: [
            { group: balancer.backend, weight: 90 },
            { group: canary, weight: 10 },
          ],
        },
      });
    });
    rendered.one("alicloud_alb_rule").has({
      rule_name: "lumen-test-web-chat",
      priority: 10,
      rule_actions: [
        { order: 1, type: "TrafficLimit", traffic_limit_config: { qps: 500, per_ip_qps: 50 } },
        {
          order: 10,
          type: "ForwardGroup",
          forward_group_config: { server_group_tuples: [{ weight: 90 }, { weight: 10 }] },
        },
      ],
      rule_conditions: [
        { type: "Path", path_config: { values: ["/v1/*"] } },
        { type: "Host" },
        { type: "Method", method_config: { values: ["POST"] } },
        { type: "Header", header_config: { key: "x-beta", values: ["yes"] } },
        { type: "Cookie", cookie_config: { values: [{ key: "v", value: "2" }] } },
        { type: "SourceIp" },
      ],
    });
  });

  test("answers by itself, or sends elsewhere", () => {
    rule({ answer: { reply: { status: 503, body: '{"error":"busy"}', contentType: "application/json" } } })()
      .one("alicloud_alb_rule")
      .has({
        rule_actions: [
          { type: "FixedResponse", fixed_response_config: { http_code: "503", content_type: "application/json" } },
        ],
      });
    rule({ answer: { redirect: { protocol: "HTTP", port: 8000, status: 302 } } })()
      .one("alicloud_alb_rule")
      .has({ rule_actions: [{ redirect_config: { protocol: "HTTP", port: "8000", http_code: "302" } }] });
  });

  test("may be there already, and has metrics", () => {
    const rendered = render((stack) => {
      const balancer = WebLoadBalancer.fromAttributes(stack, "Theirs", {
        loadBalancerId: "alb-1",
        host: "alb.example",
      });
      balancer.metrics.requests().alarm(stack, "Busy", { atLeast: 1000, notify: ["ops"] });
      expect(balancer.metrics.connections().metricName).toBe("LoadBalancerActiveConnection");
    });
    rendered.one("alicloud_cms_alarm").has({ project: "acs_alb", metric: "LoadBalancerQPS" });
  });

  test.each<[string, Partial<WebLoadBalancerProps>, string]>([
    ["no member", { backend: { members: [] } }, "[test/Web/Backend] members: got [], want at least one"],
    [
      "a certificate that is none",
      { certificateId: "cert" },
      '[test/Web] certificateId: got "cert", want an id such as',
    ],
    ["a request of an hour", { requestTimeout: minutes(60) }, 'requestTimeout: got "1h", want 1s to 600s'],
    ["a TLS policy without a certificate", { tlsPolicy: "x" }, "tlsPolicy: got no certificate, want certificateId"],
    ["no proxy to trust", { trustedProxies: [] }, "trustedProxies: got 0, want at least one block"],
    ["a log of no days", { accessLog: { retentionDays: 0 } }, "accessLog.retentionDays: got 0"],
    [
      "a slow start without weights",
      { backend: { members: MEMBERS, slowStart: seconds(60) } },
      'slowStart: got "1m", want the scheduler "Wrr"',
    ],
    [
      "a probe longer than its interval",
      { backend: { members: MEMBERS, health: { every: seconds(2), timeout: seconds(3) } } },
      'health.timeout: got "3s", want less than every (2s)',
    ],
    [
      "a weight of 101",
      { backend: { members: [{ address: "10.0.0.1", port: 80, weight: 101 }] } },
      "members.10.0.0.1.weight: got 101, want a whole number from 0 to 100",
    ],
  ])("refuses %s", (_, props, message) => {
    expect(() => render((stack) => web(stack, props))).toThrow(message);
  });

  test("refuses one zone", () => {
    expect(() => render((stack) => web(stack, { network: networkIn(stack, "One", ["ap-southeast-1a"]) }))).toThrow(
      "[test/Web] network: got 1, want edge vSwitches in two zones: an ALB needs two",
    );
  });

  test.each<[string, Partial<WebRuleOptions>, string]>([
    ["no condition", { match: {} }, "[test/Web/Chat] match: got 0, want at least one condition"],
    ["a limit of nothing", { limit: {} }, "limit: got nothing, want qps, perAddressQps or both"],
    [
      "more for one than for all",
      { limit: { qps: 10, perAddressQps: 10 } },
      "limit.perAddressQps: got 10, want less than qps (10)",
    ],
    ["a late priority", { priority: 10_001 }, "priority: got 10001, want a whole number from 1 to 10000"],
    ["no group", { answer: { forward: [] } }, "answer.forward: got 0, want one to five groups"],
    ["a status that is none", { answer: { reply: { status: 100, body: "" } } }, "answer.reply.status: got 100"],
  ])("refuses a rule with %s", (_, options, message) => {
    expect(rule(options)).toThrow(message);
  });

  test("refuses a priority twice, and weights of nothing", () => {
    expect(() =>
      render((stack) => {
        const balancer = web(stack);
        const options = { priority: 5, match: { paths: ["/a"] }, answer: { forward: [{ group: balancer.backend }] } };
        balancer.addRule("A", options);
        balancer.addRule("B", options);
      }),
    ).toThrow("[test/Web/B] priority: got 5, which A has, want a number of its own");
    expect(() =>
      render((stack) => {
        const balancer = web(stack);
        balancer.addRule("A", {
          priority: 5,
          match: { paths: ["/a"] },
          answer: { forward: [{ group: balancer.backend, weight: 0 }] },
        });
      }),
    ).toThrow("answer.forward: got weights of 0 alone, want a group that gets requests");
  });
});

describe("ApiLoadBalancer", () => {
  const api = (props: Partial<ApiLoadBalancerProps> = {}) =>
    render((stack) => {
      const balancer = new ApiLoadBalancer(stack, "Api", { network: networkIn(stack), ...props });
      expect(balancer.members).toEqual(
        Object.values(balancer.addresses).map((address) => ({ address, port: props.port ?? 80 })),
      );
      output(stack, { annotations: balancer.kubernetesAnnotations });
    });

  test("has addresses that are known before it exists, a listener, and a group for Kubernetes to fill", () => {
    const rendered = api();
    rendered.one("alicloud_nlb_load_balancer").has({
      address_type: "Intranet",
      deletion_protection_config: { enabled: true },
      zone_mappings: [{ private_ipv4_address: "10.10.0.20" }, { private_ipv4_address: "10.10.1.20" }],
      lifecycle: { prevent_destroy: true },
    });
    rendered.one("alicloud_nlb_listener").has({ listener_protocol: "TCP", listener_port: 80, idle_timeout: 900 });
    rendered.one("alicloud_nlb_server_group").has({
      server_group_type: "Ip",
      connection_drain_enabled: true,
      connection_drain_timeout: 300,
      health_check: { health_check_type: "TCP" },
    });
    expect(outputsOf(rendered)).toEqual({
      annotations: {
        "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-id": "${alicloud_nlb_load_balancer.Api_#.id}",
        "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-force-override-listeners": "false",
        "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-vgroup-port":
          "${alicloud_nlb_server_group.Api_ServerGroup_#.id}:80",
        "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type": "intranet",
      },
    });
  });

  test("takes a number, a port, times and a limit, and gives up protection", () => {
    const rendered = api({
      addressNumber: 40,
      port: 8000,
      idleTimeout: minutes(1),
      drain: minutes(1),
      connectionsPerSecond: 1000,
      deletionProtection: false,
    });
    rendered.one("alicloud_nlb_load_balancer").has({ zone_mappings: [{ private_ipv4_address: "10.10.0.40" }, {}] });
    rendered.one("alicloud_nlb_load_balancer").lacks("lifecycle");
    rendered.one("alicloud_nlb_listener").has({ listener_port: 8000, idle_timeout: 60, cps: 1000 });
    rendered.one("alicloud_nlb_server_group").has({ connection_drain_timeout: 60 });
  });

  test("refuses an idle time, a port and a number out of range", () => {
    expect(() => api({ idleTimeout: minutes(16) })).toThrow('[test/Api] idleTimeout: got "16m", want 10s to 900s');
    expect(() => api({ port: 0 })).toThrow("[test/Api] port: got 0, want a whole number from 1 to 65535");
    expect(() => api({ addressNumber: 300 })).toThrow("host: got 300, want 1 to 252");
  });
});

describe("InferenceLoadBalancer", () => {
  test("has no listener of its own: the models add theirs", () => {
    const rendered = render((stack) => new InferenceLoadBalancer(stack, "Inference", { network: networkIn(stack) }));
    expect(rendered.types()).toEqual(["alicloud_nlb_load_balancer"]);
    rendered.one("alicloud_nlb_load_balancer").has({ zone_mappings: [{ private_ipv4_address: "10.10.0.21" }, {}] });
  });

  test("takes any free address when told so", () => {
    const { block } = render(
      (stack) => new InferenceLoadBalancer(stack, "Inference", { network: networkIn(stack), addressNumber: false }),
    ).one("alicloud_nlb_load_balancer");
    expect(JSON.stringify(block)).not.toContain("private_ipv4_address");
  });

  test("refuses one zone", () => {
    expect(() =>
      render(
        (stack) =>
          new InferenceLoadBalancer(stack, "Inference", { network: networkIn(stack, "One", ["ap-southeast-1a"]) }),
      ),
    ).toThrow("[test/Inference] network: got 1, want edge vSwitches in two zones: an NLB needs two");
  });
});
