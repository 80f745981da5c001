/**
 * The load balancer in front of served models: an NLB with a listener port for each model. PAI-EAS adds the listener and
 * the members itself when a service names the balancer, so neither stands in Terraform's state.
 * https://www.alibabacloud.com/help/en/pai/associate-eas-with-nlb
 */
import { Construct, type IConstruct } from "constructs";
import type { NlbLoadBalancer } from "#alicloud/nlb-load-balancer";
import { type Problem, throwIfAny } from "../../base";
import { networkBalancer, type NetworkBalancerProps } from "./network-balancer";

/** A load balancer that served models stand behind. */
export interface IInferenceLoadBalancer extends IConstruct {
  readonly loadBalancerId: string;
  /** Private domain name. */
  readonly host: string;
  /** Keeps a port for a model. @throws ProblemsError when another has it */
  claimPort(port: number, by: IConstruct): void;
}

export interface InferenceLoadBalancerProps extends Omit<NetworkBalancerProps, "addressNumber"> {
  /**
   * Its number in each edge vSwitch, so that its addresses are known before it exists: 1 to the size of the block less 4.
   * Can't be changed. `false` takes any free addresses.
   * @default 21
   */
  readonly addressNumber?: number | false;
}

/** A load balancer that exists already. */
export interface InferenceLoadBalancerAttributes {
  readonly loadBalancerId: string;
  readonly host: string;
}

const ADDRESS_NUMBER = 21;

abstract class InferenceLoadBalancerBase extends Construct implements IInferenceLoadBalancer {
  abstract readonly loadBalancerId: string;
  abstract readonly host: string;

  private readonly claims = new Map<number, string>();

  /** Who has which port, by port. */
  get ports(): ReadonlyMap<number, string> {
    return this.claims;
  }

  claimPort(port: number, by: IConstruct): void {
    const owner = this.claims.get(port);
    const problems: Problem[] =
      owner === undefined
        ? []
        : [{ where: by.node.path, field: "reach.port", got: `${port}, which ${owner} has`, want: "a port of its own" }];
    throwIfAny(problems);
    this.claims.set(port, by.node.path);
  }
}

export class InferenceLoadBalancer extends InferenceLoadBalancerBase {
  /** Use a load balancer that exists already. It must stand in the network of the models. */
  static fromAttributes(
    scope: Construct,
    id: string,
    attributes: InferenceLoadBalancerAttributes,
  ): IInferenceLoadBalancer {
    return new ImportedInferenceLoadBalancer(scope, id, attributes);
  }

  readonly resource: NlbLoadBalancer;
  readonly loadBalancerId: string;
  readonly host: string;
  /** Fixed private address by zone, known at synth; empty when the addresses are free. */
  readonly addresses: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: InferenceLoadBalancerProps) {
    super(scope, id);
    const { resource, addresses } = networkBalancer(this, {
      ...props,
      addressNumber: props.addressNumber ?? ADDRESS_NUMBER,
    });
    this.resource = resource;
    this.addresses = addresses;
    this.loadBalancerId = resource.id;
    this.host = resource.dnsName;
  }
}

class ImportedInferenceLoadBalancer extends InferenceLoadBalancerBase {
  readonly loadBalancerId: string;
  readonly host: string;

  constructor(scope: Construct, id: string, attributes: InferenceLoadBalancerAttributes) {
    super(scope, id);
    this.loadBalancerId = attributes.loadBalancerId;
    this.host = attributes.host;
  }
}
