import { hours, seconds } from "../../../base";
import { type FirewallDomainOptions, WebFirewall, WebLoadBalancer } from "../../../constructs/edge";
import { render } from "../../support/render";
import { output, outputsOf } from "../support/outputs";

const HOST = "alb-1.ap-southeast-1.alb.aliyuncs.com";

const firewall = (options: Partial<FirewallDomainOptions> = {}, theirs = false) =>
  render((stack) => {
    const backend = WebLoadBalancer.fromAttributes(stack, "Web", { loadBalancerId: "alb-1", host: HOST });
    const owner = theirs ? WebFirewall.fromId(stack, "Firewall", "waf-1") : new WebFirewall(stack, "Firewall");
    const { cname } = owner.addDomain("Site", { domain: "www.example.com", backend, ...options });
    output(stack, { cname });
  });

describe("WebFirewall", () => {
  test("is an instance that is not released by accident", () => {
    firewall()
      .one("alicloud_wafv3_instance")
      .has({ lifecycle: { prevent_destroy: true }, timeouts: { create: "10m" } });
    render((stack) => new WebFirewall(stack, "Firewall", { deletionProtection: false }))
      .one("alicloud_wafv3_instance")
      .lacks("lifecycle");
  });

  test("takes the account's instance", () => {
    const rendered = firewall({}, true);
    expect(rendered.types()).not.toContain("alicloud_wafv3_instance");
    rendered.one("alicloud_wafv3_domain").has({ instance_id: "waf-1" });
  });

  test("looks at HTTP and sends it on, for as long as an answer may take", () => {
    const rendered = firewall({ timeout: seconds(300) });
    rendered.one("alicloud_wafv3_domain").has({
      domain: "www.example.com",
      access_type: "share",
      listen: { http_ports: [80], protection_resource: "share", xff_header_mode: 0 },
      redirect: { backends: [HOST], loadbalance: "iphash", read_timeout: 300, write_timeout: 300, retry: false },
    });
    expect(rendered.one("alicloud_wafv3_domain").block["listen"]).not.toHaveProperty("https_ports");
    expect(outputsOf(rendered)).toEqual({ cname: "${alicloud_wafv3_domain.Firewall_Site_#.cname}" });
  });

  test("ends TLS with a certificate, from TLS 1.2 on, and speaks TLS to the backend under the domain's name", () => {
    firewall({ certificateId: "12345678-ap-southeast-1", clientAddress: "forwarded" })
      .one("alicloud_wafv3_domain")
      .has({
        listen: {
          https_ports: [443],
          cert_id: "12345678-ap-southeast-1",
          focus_https: true,
          tls_version: "tlsv1.2",
          enable_tlsv3: true,
          cipher_suite: 2,
          xff_header_mode: 1,
        },
        redirect: { focus_http_backend: false, sni_enabled: true, sni_host: "www.example.com" },
      });
  });

  test("may go on by HTTP where TLS ends", () => {
    const { redirect } = firewall({ certificateId: "12345678", backendTls: false }).one("alicloud_wafv3_domain").block;
    expect(redirect).toMatchObject({ focus_http_backend: true });
    expect(redirect).not.toHaveProperty("sni_host");
  });

  test.each<[string, Partial<FirewallDomainOptions>, string]>([
    ["a domain that is none", { domain: "https://example.com" }, "domain: got"],
    ["a certificate that is none", { certificateId: "cert" }, "certificateId: got"],
    ["a timeout too long", { timeout: hours(2) }, "timeout: got"],
    ["TLS to the backend of what comes without", { backendTls: true }, "backendTls: got true"],
  ])("refuses %s", (_name, options, message) => {
    expect(() => firewall(options)).toThrow(message);
  });
});
