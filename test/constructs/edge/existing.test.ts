import type { PlatformStack } from "../../../constructs/core";
import {
  ApiGateway,
  ApiLoadBalancer,
  ClassicApiGateway,
  type ClassicApiGatewayAttributes,
  GlobalEntry,
  InferenceLoadBalancer,
} from "../../../constructs/edge";
import { render } from "../../support/render";
import { networkIn } from "../support/network";
import { output, outputsOf } from "../support/outputs";

const ADDRESSES = { "ap-southeast-1a": "10.10.0.20", "ap-southeast-1b": "10.10.1.20" };
const theirBalancer = (stack: PlatformStack, port = 80) =>
  ApiLoadBalancer.fromAttributes(stack, "Theirs", {
    loadBalancerId: "nlb-1",
    host: "nlb-1.example.com",
    serverGroupId: "sgp-1",
    addresses: ADDRESSES,
    port,
  });

describe("an API load balancer that exists", () => {
  test("makes nothing, and says the same as one that is made", () => {
    const rendered = render((stack) => {
      const { members, kubernetesAnnotations, port } = theirBalancer(stack, 8080);
      output(stack, { members, kubernetesAnnotations, port });
    });
    expect(rendered.types()).toEqual([]);
    const prefix = "service.beta.kubernetes.io/alibaba-cloud-loadbalancer";
    expect(outputsOf(rendered)).toEqual({
      members: Object.values(ADDRESSES).map((address) => ({ address, port: 8080 })),
      kubernetesAnnotations: {
        [`${prefix}-id`]: "nlb-1",
        [`${prefix}-force-override-listeners`]: "false",
        [`${prefix}-vgroup-port`]: "sgp-1:8080",
        [`${prefix}-address-type`]: "intranet",
      },
      port: 8080,
    });
  });

  test("has the same annotations as one of ours, by its own ids", () => {
    render((stack) => {
      const ours = new ApiLoadBalancer(stack, "Ours", { network: networkIn(stack) });
      const keys = (annotations: object) => Object.keys(annotations).sort();
      expect(keys(theirBalancer(stack).kubernetesAnnotations)).toEqual(keys(ours.kubernetesAnnotations));
      const gateway = ApiGateway.fromAttributes(stack, "G", { gatewayId: "gw", environmentId: "env", address: "g" });
      expect(gateway.gatewayId).toBe("gw");
    });
  });

  test.each([
    ["a port that is none", { port: 0 }, "port: got 0"],
    ["no address", { addresses: {} }, "addresses: got 0"],
  ])("refuses %s", (_name, wrong, message) => {
    const attributes = { loadBalancerId: "nlb-1", host: "h", serverGroupId: "sgp-1", addresses: ADDRESSES, ...wrong };
    expect(() => render((stack) => ApiLoadBalancer.fromAttributes(stack, "Theirs", attributes))).toThrow(message);
  });
});

test("an inference load balancer that exists keeps ports for models, one each", () => {
  render((stack) => {
    const balancer = InferenceLoadBalancer.fromAttributes(stack, "Theirs", { loadBalancerId: "nlb-2", host: "h" });
    balancer.claimPort(9001, stack);
    expect(() => {
      balancer.claimPort(9001, stack);
    }).toThrow("reach.port: got 9001");
  });
});

test("a global entry that exists makes nothing, and knows its groups", () => {
  const regions = { "ap-southeast-1": { groupId: "epg-1", endpoints: [{ address: "a.example.com" }] } };
  const rendered = render((stack) => {
    const entry = GlobalEntry.fromAttributes(stack, "Theirs", { regions });
    expect([entry.regions, entry.dialledElsewhere]).toEqual([regions, false]);
  });
  expect(rendered.types()).toEqual([]);
});

describe("ClassicApiGateway", () => {
  const group: ClassicApiGatewayAttributes = { groupId: "4f1e2d3c", domain: "old.example.com", instanceId: "api-1" };

  test("makes nothing, and stands behind an entry beside its successor", () => {
    const rendered = render((stack) => {
      const old = ClassicApiGateway.fromAttributes(stack, "Old", group);
      expect([old.groupId, old.instanceId]).toEqual(["4f1e2d3c", "api-1"]);
      const endpoints = [
        { ...old.endpoint, weight: 90 },
        { address: "new.example.com", weight: 10 },
      ];
      new GlobalEntry(stack, "Entry", { regions: { "ap-southeast-1": { endpoints } } });
    });
    expect(rendered.types().filter((type) => type.includes("api_gateway"))).toEqual([]);
    rendered.one("alicloud_ga_endpoint_group").has({
      endpoint_configurations: [
        { endpoint: "old.example.com", type: "Domain", weight: 90 },
        { endpoint: "new.example.com", type: "Domain", weight: 10 },
      ],
    });
  });

  test.each<[string, Partial<ClassicApiGatewayAttributes>, string]>([
    ["a group that is none", { groupId: "my group" }, "groupId: got"],
    ["a domain that is none", { domain: "https://old.example.com" }, "domain: got"],
  ])("refuses %s", (_name, wrong, message) => {
    expect(() => render((stack) => ClassicApiGateway.fromAttributes(stack, "Old", { ...group, ...wrong }))).toThrow(
      message,
    );
  });
});
