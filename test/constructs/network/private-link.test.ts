import type { PlatformStack } from "../../../constructs/core";
import {
  Network,
  PrivateLinkEndpoint,
  PrivateLinkService,
  type PrivateLinkServiceProps,
  SecurityGroup,
} from "../../../constructs/network";
import { render } from "../../support/render";

const ZONES = ["ap-southeast-1a", "ap-southeast-1b"];
const network = (stack: PlatformStack): Network =>
  new Network(stack, "Network", { cidr: "10.10.0.0/16", zones: ZONES, nat: false, flowLogs: false });
const service = (stack: PlatformStack, props: Partial<PrivateLinkServiceProps> = {}): PrivateLinkService =>
  new PrivateLinkService(stack, "Service", { loadBalancerId: "nlb-1", zones: ZONES, ...props });

describe("PrivateLinkService", () => {
  test("offers the load balancer in each zone, and waits for consent", () => {
    const rendered = render((stack) => service(stack));
    rendered.one("alicloud_privatelink_vpc_endpoint_service").has({
      auto_accept_connection: false,
      payer: "Endpoint",
      service_resource_type: "nlb",
    });
    expect(rendered.all("alicloud_privatelink_vpc_endpoint_service_resource").map((block) => block["zone_id"])).toEqual(
      ZONES,
    );
    expect(rendered.types()).not.toContain("alicloud_privatelink_vpc_endpoint_service_user");
  });

  test("takes other accounts, another payer and another kind of load balancer", () => {
    const rendered = render((stack) =>
      service(stack, {
        allowedAccounts: ["1234567890123456"],
        autoAccept: true,
        payer: "EndpointService",
        loadBalancerKind: "alb",
      }),
    );
    rendered.one("alicloud_privatelink_vpc_endpoint_service_user").has({ user_id: "1234567890123456" });
    rendered.one("alicloud_privatelink_vpc_endpoint_service").has({
      auto_accept_connection: true,
      payer: "EndpointService",
      service_resource_type: "alb",
    });
  });

  test("refuses no zone and what is no account, at once", () => {
    expect(() => render((stack) => service(stack, { zones: [], allowedAccounts: ["12"] }))).toThrow(
      /\[test\/Service\] zones: got none.*\n.*allowedAccounts: got "12", want an account id, 16 digits/,
    );
  });
});

describe("PrivateLinkEndpoint", () => {
  const group = (stack: PlatformStack, owned: Network) =>
    new SecurityGroup(stack, "Group", { network: owned, members: ["edge"] });

  test("stands in the edge of each zone of the service, after the service is whole", () => {
    const rendered = render((stack) => {
      const owned = network(stack);
      const endpoint = new PrivateLinkEndpoint(stack, "Endpoint", {
        network: owned,
        service: service(stack),
        securityGroups: [group(stack, owned)],
      });
      expect(endpoint.domain).toContain("TfToken");
    });
    const zones = rendered.all("alicloud_privatelink_vpc_endpoint_zone");
    expect(zones.map((block) => block["zone_id"])).toEqual(ZONES);
    expect(zones.every((block) => String(block["vswitch_id"]).includes("Edge"))).toBe(true);
    const { block } = rendered.one("alicloud_privatelink_vpc_endpoint");
    expect(block).toMatchObject({ vpc_endpoint_name: "lumen-test-endpoint", endpoint_type: "Interface" });
    expect((block["depends_on"] as string[]).map((address) => address.split(".")[0])).toEqual([
      "alicloud_privatelink_vpc_endpoint_service",
      "alicloud_privatelink_vpc_endpoint_service_resource",
      "alicloud_privatelink_vpc_endpoint_service_resource",
    ]);
  });

  test("reaches another team's service in the zones that both have", () => {
    const rendered = render((stack) => {
      const owned = network(stack);
      new PrivateLinkEndpoint(stack, "Endpoint", {
        network: owned,
        service: PrivateLinkService.fromAttributes(stack, "Theirs", {
          serviceId: "epsrv-1",
          zones: ["ap-southeast-1b", "ap-southeast-1c"],
        }),
        securityGroups: [group(stack, owned)],
      });
    });
    rendered.one("alicloud_privatelink_vpc_endpoint").has({ service_id: "epsrv-1" });
    rendered.one("alicloud_privatelink_vpc_endpoint_zone").has({ zone_id: "ap-southeast-1b" });
  });

  test("refuses a service in other zones, and no security group, at once", () => {
    expect(() =>
      render((stack) => {
        new PrivateLinkEndpoint(stack, "Endpoint", {
          network: network(stack),
          service: service(stack, { zones: ["ap-southeast-1c"] }),
          securityGroups: [],
        });
      }),
    ).toThrow(/service\.zones: got ap-southeast-1c, want at least one of.*\n.*securityGroups: got 0, want 1 to 9/);
  });

  test("that exists already is told by id and domain", () => {
    const rendered = render((stack) => {
      const endpoint = PrivateLinkEndpoint.fromAttributes(stack, "Endpoint", { endpointId: "ep-1", domain: "a.b" });
      expect([endpoint.endpointId, endpoint.domain]).toEqual(["ep-1", "a.b"]);
    });
    expect(rendered.types()).toEqual([]);
  });
});
