import { freePorts, type Node } from "../harness";
import { EnvoySwitch } from "./envoy-switch";

/** How a load balancer asks its targets, in milliseconds and counts. */
export interface Probe {
  readonly intervalMs: number;
  readonly timeoutMs: number;
  readonly unhealthyAfter: number;
  readonly healthyAfter: number;
}

/**
 * Stands for a managed load balancer or gateway in front of the cluster: a TCP proxy that spreads connections and asks its
 * targets as often as the product is told to. It shows the arithmetic of the probe, nothing of the product.
 */
export class Balancer extends EnvoySwitch {
  private constructor(
    make: (nodeId: string) => Node,
    adminPort: number,
    readonly port: number,
  ) {
    super(make, adminPort);
  }

  static async start(targets: readonly number[], probe: Probe | undefined): Promise<Balancer> {
    const [adminPort = 0, port = 0] = await freePorts(2);
    const balancer = new Balancer((id) => bootstrap(id, { adminPort, port, targets, probe }), adminPort, port);
    await balancer.up();
    return balancer;
  }

  /** Targets that it sends connections to. */
  async healthy(): Promise<number> {
    return (await this.process?.stat("cluster.targets.membership_healthy")) ?? 0;
  }
}

interface Wiring {
  readonly adminPort: number;
  readonly port: number;
  readonly targets: readonly number[];
  readonly probe: Probe | undefined;
}

function bootstrap(id: string, { adminPort, port, targets, probe }: Wiring): Node {
  const checks = probe === undefined ? {} : { health_checks: [healthCheck(probe)] };
  return {
    node: { id, cluster: "stand-in" },
    admin: { address: local(adminPort) },
    static_resources: {
      listeners: [
        {
          name: "entry",
          address: local(port),
          filter_chains: [
            {
              filters: [
                {
                  name: "envoy.filters.network.tcp_proxy",
                  typed_config: {
                    "@type": "type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy",
                    stat_prefix: "entry",
                    cluster: "targets",
                  },
                },
              ],
            },
          ],
        },
      ],
      clusters: [
        {
          name: "targets",
          type: "STATIC",
          connect_timeout: "1s",
          load_assignment: {
            cluster_name: "targets",
            endpoints: [{ lb_endpoints: targets.map((target) => ({ endpoint: { address: local(target) } })) }],
          },
          ...checks,
        },
      ],
    },
  };
}

function healthCheck({ intervalMs, timeoutMs, unhealthyAfter, healthyAfter }: Probe): Node {
  const interval = `${intervalMs / 1000}s`;
  return {
    interval,
    no_traffic_interval: interval,
    timeout: `${timeoutMs / 1000}s`,
    unhealthy_threshold: unhealthyAfter,
    healthy_threshold: healthyAfter,
    tcp_health_check: {},
  };
}

const local = (port: number): Node => ({ socket_address: { address: "127.0.0.1", port_value: port } });
