import {
  at,
  type EnvoyProcess,
  freePorts,
  type KubernetesObject,
  listenerPorts,
  type Node,
  type ProxyConfig,
  staticBootstrap,
} from "../harness";
import { EnvoySwitch } from "./envoy-switch";

/** One proxy of a Gateway: a real Envoy with what the controller would send it. */
export class Proxy extends EnvoySwitch {
  private constructor(
    readonly gateway: string,
    readonly zone: string,
    make: (nodeId: string) => Node,
    adminPort: number,
    private readonly ports: ReadonlyMap<number, number>,
  ) {
    super(make, adminPort);
  }

  static async start(
    gateway: string,
    zone: string,
    config: ProxyConfig,
    documents: readonly KubernetesObject[],
    upstreams: ReadonlyMap<string, number>,
  ): Promise<Proxy> {
    const declared = listenerPorts(config);
    const [adminPort = 0, ...free] = await freePorts(declared.length + 1);
    const listeners = new Map(declared.map((port, index) => [port, free[index] ?? 0]));
    const make = (nodeId: string): Node =>
      staticBootstrap(documents, withoutTls(config), { nodeId, adminPort, listeners, upstreams });
    const proxy = new Proxy(gateway, zone, make, adminPort, listeners);
    await proxy.up();
    return proxy;
  }

  get envoy(): EnvoyProcess {
    if (this.process === undefined) throw new Error(`the proxy of ${this.gateway} in ${this.zone} is down`);
    return this.process;
  }

  get isUp(): boolean {
    return this.process !== undefined;
  }

  /** The local port of a listener, by its port in the Gateway; privileged ones are moved up by Envoy Gateway. */
  port(listener: number): number {
    const port = this.ports.get(listener < 1024 ? listener + 10_000 : listener);
    if (port === undefined) throw new Error(`${this.gateway} has no listener on ${listener}`);
    return port;
  }

  /** A fresh process: nothing is ejected, no limit is used up. */
  async again(): Promise<void> {
    await this.down();
    await this.up();
  }

  /** Whether it keeps traffic away from something. */
  async ejects(): Promise<boolean> {
    const text = await this.envoy.admin("/stats?filter=outlier_detection.ejections_active");
    return /: [1-9]/.test(text);
  }
}

/** The issuer's keys come over plain HTTP here: no certificate authority of the field vouches for 127.0.0.1. */
function withoutTls(config: ProxyConfig): ProxyConfig {
  const clusters = config.clusters.map((cluster) => {
    if (at(cluster, "transportSocket.name") !== "envoy.transport_sockets.tls") return cluster;
    const { transportSocket: _, ...plain } = cluster;
    return plain;
  });
  return { ...config, clusters };
}
