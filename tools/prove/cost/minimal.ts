import { EnvoyProcess, freePorts, type Node } from "../harness";

/** The least that an Envoy needs to forward HTTP: a listener, a route, a cluster. Written by hand, for comparison. */
export async function startMinimal(upstream: number): Promise<{ readonly envoy: EnvoyProcess; readonly port: number }> {
  const [adminPort = 0, port = 0] = await freePorts(2);
  const envoy = await EnvoyProcess.start((id) => bootstrap(id, adminPort, port, upstream), adminPort);
  return { envoy, port };
}

const local = (port: number): Node => ({ socket_address: { address: "127.0.0.1", port_value: port } });

function bootstrap(id: string, adminPort: number, port: number, upstream: number): Node {
  const http = {
    "@type": "type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
    stat_prefix: "minimal",
    http_filters: [
      {
        name: "envoy.filters.http.router",
        typed_config: { "@type": "type.googleapis.com/envoy.extensions.filters.http.router.v3.Router" },
      },
    ],
    route_config: {
      virtual_hosts: [
        { name: "all", domains: ["*"], routes: [{ match: { prefix: "/" }, route: { cluster: "upstream" } }] },
      ],
    },
  };
  const filters = [{ name: "envoy.filters.network.http_connection_manager", typed_config: http }];
  const endpoints = [{ lb_endpoints: [{ endpoint: { address: local(upstream) } }] }];
  return {
    node: { id, cluster: "minimal" },
    admin: { address: local(adminPort) },
    static_resources: {
      listeners: [{ name: "in", address: local(port), filter_chains: [{ filters }] }],
      clusters: [
        {
          name: "upstream",
          type: "STATIC",
          connect_timeout: "1s",
          load_assignment: { cluster_name: "upstream", endpoints },
        },
      ],
    },
  };
}
