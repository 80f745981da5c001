import { applyRules, packs } from "../../rules";

type Json = Record<string, unknown>;
type Resources = Record<string, Record<string, Json>>;

const reach = packs.reliability.filter(({ id }) => id === "REACH-001");

/** An accelerator, two gateways in their own stack, a balancer whose servers Kubernetes fills in, and a route. */
function path(): { global: Resources; edge: Resources; charts: Record<string, Record<string, string>> } {
  const gateway = (name: string): Resources => ({
    alicloud_apig_gateway: { [name]: { gateway_name: name } },
    alicloud_apig_service: {
      [name]: { gateway_id: `\${alicloud_apig_gateway.${name}.id}`, source_type: "VIP", addresses: ["10.0.0.20:80"] },
    },
    alicloud_apig_route: {
      [name]: {
        environment_info: { environment_id: `\${alicloud_apig_gateway.${name}.environments[0].environment_id}` },
        match: { path: { type: "Prefix", value: "/v1/chat" } },
        backend: { scene: "SingleService", services: [{ service_id: `\${alicloud_apig_service.${name}.id}` }] },
      },
    },
  });
  const [a, b] = [gateway("A"), gateway("B")];
  const endpoint = (name: string): Json => ({
    type: "Domain",
    endpoint: `\${data.terraform_remote_state.cross-stack-reference-input-edge.outputs.address${name}}`,
  });
  return {
    global: {
      alicloud_ga_accelerator: { Entry: {} },
      alicloud_ga_ip_set: { Entry: { accelerator_id: "${alicloud_ga_accelerator.Entry.id}" } },
      alicloud_ga_listener: { Entry: { accelerator_id: "${alicloud_ga_accelerator.Entry.id}" } },
      alicloud_ga_endpoint_group: {
        Entry: {
          listener_id: "${alicloud_ga_listener.Entry.id}",
          endpoint_configurations: [endpoint("A"), endpoint("B")],
        },
      },
    },
    edge: {
      alicloud_vpc: { Network: { cidr_block: "10.0.0.0/16" } },
      ...Object.fromEntries(Object.keys(a).map((type) => [type, { ...a[type], ...b[type] }])),
      alicloud_nlb_load_balancer: {
        Api: { address_type: "Intranet", zone_mappings: [{ private_ipv4_address: "10.0.0.20" }] },
      },
      alicloud_nlb_listener: {
        Api: {
          load_balancer_id: "${alicloud_nlb_load_balancer.Api.id}",
          listener_port: 80,
          server_group_id: "${alicloud_nlb_server_group.Api.id}",
        },
      },
      alicloud_nlb_server_group: { Api: { server_group_type: "Ip" } },
    },
    charts: {
      gateway: {
        "service.yaml": `kind: Service
metadata:
  name: chat
  namespace: lumen
  annotations:
    service.beta.kubernetes.io/alibaba-cloud-loadbalancer-id: '{{ required "ingress.id is missing" .Values.ingress.id }}'
    service.beta.kubernetes.io/alibaba-cloud-loadbalancer-force-override-listeners: "false"
    service.beta.kubernetes.io/alibaba-cloud-loadbalancer-vgroup-port: '{{ .Values.ingress.group }}:80'
spec: { loadBalancerClass: alibabacloud.com/nlb, ports: [{ port: 80 }], selector: { app: chat } }
`,
        "deployment.yaml": `kind: Deployment
metadata: { name: chat, namespace: lumen }
spec: { template: { metadata: { labels: { app: chat, tier: one } } } }
`,
      },
    },
  };
}

const OUTPUTS = {
  addressA: { value: "${alicloud_apig_gateway.A.load_balancers[0].address}" },
  addressB: { value: "${alicloud_apig_gateway.B.load_balancers[0].address}" },
  ChartValues: {
    value: {
      gateway: {
        ingress: { id: "${alicloud_nlb_load_balancer.Api.id}", group: "${alicloud_nlb_server_group.Api.id}" },
      },
    },
  },
};

function told({ global, edge, charts }: ReturnType<typeof path>): string[] {
  const stacks = [
    { name: "global", json: { resource: global } },
    { name: "edge", json: { resource: edge, output: OUTPUTS } },
  ];
  return applyRules(stacks, reach, charts).map(({ where, field, got }) => `${where} ${field}: ${got}`);
}

const removed = (change: (built: ReturnType<typeof path>) => void): string[] => {
  const built = path();
  change(built);
  return told(built);
};

test("an accelerator, gateways, a balancer and pods: every way arrives", () => {
  expect(told(path())).toEqual([]);
});

test("charts that somebody else installs are not all that there is: what they lack is no finding", () => {
  const { edge, charts } = path();
  delete charts["gateway"]!["service.yaml"];
  const { ChartValues: _, ...outputs } = OUTPUTS;
  const stacks = [{ name: "edge", json: { resource: edge, output: outputs } }];
  expect(applyRules(stacks, reach, charts)).toEqual([]);
});

test.each<[string, (built: ReturnType<typeof path>) => void, string]>([
  [
    "the region to enter at",
    ({ global }) => delete global["alicloud_ga_ip_set"],
    "global/alicloud_ga_accelerator.Entry alicloud_ga_accelerator: no region to enter at",
  ],
  [
    "the listener of the accelerator",
    ({ global }) => delete global["alicloud_ga_listener"],
    "global/alicloud_ga_accelerator.Entry alicloud_ga_accelerator: no listener",
  ],
  [
    "the endpoint group",
    ({ global }) => delete global["alicloud_ga_endpoint_group"],
    "global/alicloud_ga_listener.Entry alicloud_ga_listener: no endpoint group",
  ],
  [
    "its endpoints",
    ({ global }) => (global["alicloud_ga_endpoint_group"]!["Entry"]!["endpoint_configurations"] = []),
    "global/alicloud_ga_endpoint_group.Entry alicloud_ga_endpoint_group.endpoint_configurations: no endpoint",
  ],
  [
    "one of two gateways from the endpoints",
    ({ global }) => (global["alicloud_ga_endpoint_group"]!["Entry"]!["endpoint_configurations"] as unknown[]).pop(),
    "edge/alicloud_apig_gateway.B alicloud_apig_gateway: no endpoint group that sends to it",
  ],
  [
    "the routes of a gateway",
    ({ edge }) => delete edge["alicloud_apig_route"]!["A"],
    "edge/alicloud_apig_gateway.A alicloud_apig_gateway: no route",
  ],
  [
    "the services of a route",
    ({ edge }) => ((edge["alicloud_apig_route"]!["A"]!["backend"] as Json)["services"] = []),
    "edge/alicloud_apig_route.A alicloud_apig_route.backend.services: no service",
  ],
  [
    "the right service of a route",
    ({ edge }) =>
      ((edge["alicloud_apig_route"]!["A"]!["backend"] as Json)["services"] = [
        { service_id: "${alicloud_apig_service.B.id}" },
      ]),
    "edge/alicloud_apig_route.A alicloud_apig_route.backend.services: edge/alicloud_apig_service.B, a service of another gateway",
  ],
  [
    "the addresses of a service",
    ({ edge }) => (edge["alicloud_apig_service"]!["A"]!["addresses"] = []),
    "edge/alicloud_apig_service.A alicloud_apig_service.addresses: no address",
  ],
  [
    "the balancer's address that a service names",
    ({ edge }) => (edge["alicloud_apig_service"]!["A"]!["addresses"] = ["10.0.0.21:80"]),
    "edge/alicloud_apig_service.A alicloud_apig_service.addresses: 10.0.0.21:80, an address of the network that nothing here has",
  ],
  [
    "the listener of the balancer",
    ({ edge }) => delete edge["alicloud_nlb_listener"],
    "edge/alicloud_nlb_load_balancer.Api alicloud_nlb_load_balancer: no listener on port 80, which is asked for",
  ],
  [
    "the Service that fills the group",
    ({ charts }) => delete charts["gateway"]!["service.yaml"],
    "edge/alicloud_nlb_server_group.Api alicloud_nlb_server_group: no server, and no Service in a chart that fills it",
  ],
  [
    "the pods",
    ({ charts }) => delete charts["gateway"]!["deployment.yaml"],
    "edge/alicloud_nlb_server_group.Api alicloud_nlb_server_group.chart gateway: Service chat: no pods that it selects",
  ],
])("without %s exactly that is told", (_, change, finding) => {
  expect(removed(change)).toEqual([finding]);
});

test("a balancer and a listener that nothing asks are told", () => {
  const nothing = removed(({ edge }) => {
    for (const service of Object.values(edge["alicloud_apig_service"]!)) service["addresses"] = ["web.example.com:80"];
  });
  expect(nothing).toEqual(["edge/alicloud_nlb_load_balancer.Api alicloud_nlb_load_balancer: nothing that sends to it"]);
  const idle = removed(({ edge }) => {
    const listeners = edge["alicloud_nlb_listener"]!;
    listeners["Spare"] = { ...listeners["Api"], listener_port: 81 };
  });
  expect(idle).toEqual(["edge/alicloud_nlb_listener.Spare alicloud_nlb_listener: nothing that asks for its port"]);
});

test("what stands for something that exists already is not told", () => {
  const imported = removed(({ edge }) => {
    delete edge["alicloud_nlb_listener"]!["Api"];
    edge["alicloud_nlb_listener"]!["Own"] = { load_balancer_id: "nlb-1", listener_port: 80 };
  });
  expect(imported).toEqual([]);
});
