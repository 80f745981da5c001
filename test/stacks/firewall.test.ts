import { openPlatformText } from "../../config";
import { definePlatformStacks } from "../../stacks/platform";
import { renderApp } from "../support/render";
import { platformText } from "./support/policies";

const BLOCKS = ["203.0.113.0/24", "198.51.100.0/24"];

function edge(firewall: string) {
  const words = `internetFacing: true, certificate: 12345678-ap-southeast-1, requestTimeout: 90s, ${firewall}`;
  const text = platformText({
    edits: [["loadBalancers: { api: { requestTimeout: 600s } }", `loadBalancers: { api: { ${words} } }`]],
  });
  const { platform } = openPlatformText(text, "p.yaml");
  return renderApp((app) => void definePlatformStacks(app, platform)).get("edge-ap-southeast-1")!;
}

test("the firewall of the file stands in front of its load balancer, which believes it about clients", () => {
  const stack = edge(`firewall: { domain: www.example.com, originBlocks: ${JSON.stringify(BLOCKS)} }`);
  const [balancer] = Object.keys(stack.json.resource?.["alicloud_alb_load_balancer"] ?? {});
  stack.one("alicloud_wafv3_domain").has({
    domain: "www.example.com",
    instance_id: expect.stringMatching(/^\$\{alicloud_wafv3_instance\..*\.id\}$/) as unknown,
    listen: { https_ports: [443], cert_id: "12345678-ap-southeast-1" },
    redirect: { backends: [`\${alicloud_alb_load_balancer.${balancer ?? ""}.dns_name}`], read_timeout: 90 },
  });
  const [https] = stack.all("alicloud_alb_listener").filter((block) => block["listener_protocol"] === "HTTPS");
  expect(https?.["x_forwarded_for_config"]).toMatchObject({
    x_forwarded_for_client_source_ips_trusted: BLOCKS.join(";"),
  });
  expect(Object.values(stack.json["output"] as object)).toContainEqual(
    expect.objectContaining({ value: expect.stringMatching(/\.cname\}$/) as unknown }),
  );
});

test("the account's own firewall is named, not made", () => {
  const stack = edge("firewall: { domain: www.example.com, instance: waf_v3postpaid_public_intl-sg-abc }");
  expect(stack.types()).not.toContain("alicloud_wafv3_instance");
  stack.one("alicloud_wafv3_domain").has({ instance_id: "waf_v3postpaid_public_intl-sg-abc" });
});

test("without a word there is none", () => {
  expect(
    edge("idleTimeout: 60s")
      .types()
      .filter((type) => type.includes("waf")),
  ).toEqual([]);
});
