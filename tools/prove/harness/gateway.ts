import { throwIfAny } from "../../../base";
import { type Profile } from "../../../policies/enforcement/envoy-gateway/crds/schemas";
import { validateDocument } from "../../../policies/enforcement/envoy-gateway/validate-document";
import { acceptanceProblems } from "./acceptance";
import { listenerPorts, staticBootstrap } from "./bootstrap";
import { type KubernetesObject } from "./documents";
import { EnvoyProcess, PortTaken } from "./envoy-process";
import { freePorts } from "./ports";
import { type Answer, type Call, send } from "./send";
import { withServices } from "./services";
import { type Translation, translate } from "./translate";

const ATTEMPTS = 3;

/** What an upstream address of the documents is: a fake, or the Gateway listener with this port (a hop back in). */
export type Upstream = { readonly port: number } | { readonly listener: number };

/** Documents as Envoy Gateway translates them, running on a real Envoy. */
export class TestGateway {
  private constructor(
    readonly translation: Translation,
    readonly envoy: EnvoyProcess,
    private readonly ports: ReadonlyMap<number, number>,
  ) {}

  /**
   * Validates by the CRDs of a profile, translates, checks acceptance, starts Envoy.
   * @param upstreams `host:port` of a Backend or `name.namespace:port` of a Service in the documents -> what stands there
   * @throws ProblemsError for a field that the profile does not have, or a document that was not accepted in full.
   */
  static async start(
    documents: readonly KubernetesObject[],
    upstreams: Readonly<Record<string, Upstream>>,
    profile: Profile = "ack",
  ): Promise<TestGateway> {
    const custom = documents.filter(({ apiVersion }) => apiVersion.includes("gateway"));
    throwIfAny(custom.flatMap((document) => validateDocument(document, profile)));
    const { documents: whole, aliases } = withServices(documents);
    const translation = await translate(whole);
    throwIfAny(acceptanceProblems(documents, translation));
    const known = new Map(Object.entries(upstreams));
    for (const [address, alias] of aliases) {
      const upstream = known.get(alias);
      if (upstream !== undefined) known.set(address, upstream);
    }
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await TestGateway.run(documents, translation, known);
      } catch (error) {
        if (!(error instanceof PortTaken) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  private static async run(
    documents: readonly KubernetesObject[],
    translation: Translation,
    upstreams: ReadonlyMap<string, Upstream>,
  ): Promise<TestGateway> {
    const declared = listenerPorts(translation);
    const [adminPort = 0, ...free] = await freePorts(declared.length + 1);
    const listeners = new Map(declared.map((port, index) => [port, free[index] ?? 0]));
    const upstreamPort = (upstream: Upstream): number =>
      "listener" in upstream ? (listeners.get(egressPort(upstream.listener)) ?? 0) : upstream.port;
    const wired = new Map([...upstreams].map(([address, upstream]) => [address, upstreamPort(upstream)]));
    const envoy = await EnvoyProcess.start(
      (nodeId) => staticBootstrap(documents, translation, { nodeId, adminPort, listeners, upstreams: wired }),
      adminPort,
    );
    return new TestGateway(translation, envoy, listeners);
  }

  /** The local port of a Gateway listener. */
  port(listener: number): number {
    const port = this.ports.get(egressPort(listener));
    if (port === undefined) throw new Error(`no listener on port ${listener}`);
    return port;
  }

  send(listener: number, path: string, call: Call = {}): Promise<Answer> {
    return send(this.port(listener), path, call);
  }

  /** Ends Envoy. */
  stop(options: { readonly keepFiles?: boolean } = {}): Promise<void> {
    return this.envoy.stop(options);
  }
}

/** Envoy Gateway moves privileged ports of its proxies up by 10000. */
function egressPort(port: number): number {
  return port < 1024 ? port + 10_000 : port;
}
