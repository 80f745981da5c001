import { refuse } from "../../base";
import type { IInferenceLoadBalancer } from "../edge/inference-load-balancer";
import type { IConfigServer } from "../messaging";

/** How callers reach a served model. Immutable. */
export type Reach =
  | { readonly kind: "nlb"; readonly balancer: IInferenceLoadBalancer; readonly port: number }
  | { readonly kind: "sharedGateway" }
  | { readonly kind: "nacos"; readonly server: IConfigServer };

/** The ports of models begin here: below stand the services' own, and 8080 is the engine's. */
const PORTS = { minimum: 1, maximum: 65_535 };
/** PAI-EAS keeps it for its engine: https://www.alibabacloud.com/help/en/pai/associate-eas-with-nlb */
const ENGINE_PORT = 8080;

export const Reach = {
  /**
   * A port of an inference load balancer, for production.
   * @param port 1 to 65535, never 8080; one port a model, and callers keep it: choose it, don't count it
   */
  nlb(balancer: IInferenceLoadBalancer, port: number): Reach {
    const fits = Number.isInteger(port) && port >= PORTS.minimum && port <= PORTS.maximum && port !== ENGINE_PORT;
    if (!fits) refuse("Reach", "port", port, "a whole number from 1 to 65535, and not 8080, which is the engine's");
    return { kind: "nlb", balancer, port };
  },

  /**
   * PAI's own gateway, for development: one address for all services of the account, reached from the service's region
   * only, 1000 requests a second for a service.
   */
  sharedGateway(): Reach {
    return { kind: "sharedGateway" };
  },

  /** Replicas register in Nacos, for clients that ask it. No address of one's own. */
  nacos(server: IConfigServer): Reach {
    return { kind: "nacos", server };
  },
} as const;
