/**
 * The load balancer in front of the cluster's gateway: an NLB with fixed addresses, its listener and its server group.
 * Kubernetes fills the group: the gateway's Service names it in `kubernetesAnnotations`.
 * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/configure-an-nlb-instance
 */
import { Construct, type IConstruct } from "constructs";
import { NlbListener } from "#alicloud/nlb-listener";
import type { NlbLoadBalancer } from "#alicloud/nlb-load-balancer";
import { NlbServerGroup } from "#alicloud/nlb-server-group";
import { type Duration, minutes, seconds } from "../../base";
import { nameOf, PropChecks, tagsOf } from "../core";
import type { Member } from "./member";
import { networkBalancer, type NetworkBalancerProps } from "./network-balancer";

/** A load balancer whose servers Kubernetes fills in, made here or elsewhere. */
export interface IApiLoadBalancer extends IConstruct {
  readonly loadBalancerId: string;
  /** Private domain name. */
  readonly host: string;
  readonly port: number;
  /** Fixed private address by zone, known at synth. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The balancer as servers of a load balancer or a gateway in front. */
  readonly members: readonly Member[];
  /** What the Service that fills it must carry. */
  readonly kubernetesAnnotations: Readonly<Record<string, string>>;
}

/** A load balancer that exists already, with a listener that leads to a server group of type Ip. */
export interface ApiLoadBalancerAttributes {
  readonly loadBalancerId: string;
  readonly host: string;
  /** The group that Kubernetes fills. It must be empty: servers of others in it are taken out. */
  readonly serverGroupId: string;
  /** Where its listener listens. @default 80 */
  readonly port?: number;
  /** Private address by zone, at least one: gateways and load balancers in front send there. */
  readonly addresses: Readonly<Record<string, string>>;
}

export interface ApiLoadBalancerProps extends Omit<NetworkBalancerProps, "addressNumber"> {
  /**
   * Its number in each edge vSwitch, so that its addresses are known before it exists: 1 to the size of the block less 4.
   * Can't be changed.
   * @default 20
   */
  readonly addressNumber?: number;
  /** Where it listens, 1 to 65535. Can't be changed. @default 80 */
  readonly port?: number;
  /** Until an idle connection is closed, 10 to 900 seconds. @default 15 minutes, for streams that pause */
  readonly idleTimeout?: Duration;
  /** What a leaving server has to finish, 10 to 900 seconds. @default 5 minutes */
  readonly drain?: Duration;
  /** New connections a second, 1 to 1000000. @default as many as the balancer takes */
  readonly connectionsPerSecond?: number;
}

const ADDRESS_NUMBER = 20;

abstract class ApiLoadBalancerBase extends Construct implements IApiLoadBalancer {
  abstract readonly loadBalancerId: string;
  abstract readonly host: string;
  abstract readonly port: number;
  abstract readonly addresses: Readonly<Record<string, string>>;
  abstract readonly serverGroupId: string;

  get members(): readonly Member[] {
    return Object.values(this.addresses).map((address) => ({ address, port: this.port }));
  }

  /**
   * What the gateway's Service (`type: LoadBalancer`, `loadBalancerClass: alibabacloud.com/nlb`) must carry from its
   * creation on, so that Kubernetes fills the server group and touches nothing else. One Service a listener.
   */
  get kubernetesAnnotations(): Readonly<Record<string, string>> {
    const prefix = "service.beta.kubernetes.io/alibaba-cloud-loadbalancer";
    return {
      [`${prefix}-id`]: this.loadBalancerId,
      [`${prefix}-force-override-listeners`]: "false",
      [`${prefix}-vgroup-port`]: `${this.serverGroupId}:${this.port}`,
      [`${prefix}-address-type`]: "intranet",
    };
  }
}

export class ApiLoadBalancer extends ApiLoadBalancerBase {
  /** Use a load balancer that exists already. It must be private, and stand in the network of the cluster. */
  static fromAttributes(scope: Construct, id: string, attributes: ApiLoadBalancerAttributes): IApiLoadBalancer {
    return new ImportedApiLoadBalancer(scope, id, attributes);
  }

  readonly resource: NlbLoadBalancer;
  readonly serverGroup: NlbServerGroup;
  readonly listener: NlbListener;
  readonly loadBalancerId: string;
  readonly host: string;
  readonly port: number;
  readonly addresses: Readonly<Record<string, string>>;
  readonly serverGroupId: string;

  constructor(scope: Construct, id: string, props: ApiLoadBalancerProps) {
    super(scope, id);
    const { network, port = 80, idleTimeout = minutes(15), drain = minutes(5), connectionsPerSecond } = props;
    new PropChecks(this)
      .expectWhole("port", port, 1, 65_535)
      .expectWhole("connectionsPerSecond", connectionsPerSecond, 1, 1_000_000)
      .expect("idleTimeout", idleTimeout, upTo900, "10s to 900s")
      .expect("drain", drain, upTo900, "10s to 900s")
      .done();
    const { resource, addresses } = networkBalancer(this, {
      ...props,
      addressNumber: props.addressNumber ?? ADDRESS_NUMBER,
    });
    const tags = tagsOf(this, props.tags);
    this.resource = resource;
    this.addresses = addresses;
    this.port = port;
    this.serverGroup = new NlbServerGroup(this, "ServerGroup", {
      serverGroupName: nameOf(this, "server-group"),
      serverGroupType: "Ip",
      protocol: "TCP",
      scheduler: "Wrr",
      vpcId: network.vpcId,
      connectionDrainEnabled: true,
      connectionDrainTimeout: drain.seconds,
      preserveClientIpEnabled: false,
      healthCheck: {
        healthCheckEnabled: true,
        healthCheckType: "TCP",
        healthCheckConnectTimeout: seconds(3).seconds,
        healthCheckInterval: seconds(5).seconds,
        healthyThreshold: 2,
        unhealthyThreshold: 3,
      },
      tags,
    });
    this.listener = new NlbListener(this, "Listener", {
      loadBalancerId: resource.id,
      listenerProtocol: "TCP",
      listenerPort: port,
      serverGroupId: this.serverGroup.id,
      idleTimeout: idleTimeout.seconds,
      ...(connectionsPerSecond === undefined ? {} : { cps: connectionsPerSecond }),
      tags,
    });
    this.serverGroupId = this.serverGroup.id;
    this.loadBalancerId = resource.id;
    this.host = resource.dnsName;
  }
}

class ImportedApiLoadBalancer extends ApiLoadBalancerBase {
  readonly loadBalancerId: string;
  readonly host: string;
  readonly port: number;
  readonly addresses: Readonly<Record<string, string>>;
  readonly serverGroupId: string;

  constructor(scope: Construct, id: string, attributes: ApiLoadBalancerAttributes) {
    super(scope, id);
    const { port = 80, addresses } = attributes;
    new PropChecks(this)
      .expectWhole("port", port, 1, 65_535)
      .expect("addresses", Object.keys(addresses).length, (count) => count > 0, "at least one address")
      .done();
    this.loadBalancerId = attributes.loadBalancerId;
    this.host = attributes.host;
    this.port = port;
    this.addresses = addresses;
    this.serverGroupId = attributes.serverGroupId;
  }
}

function upTo900({ seconds: amount }: Duration): boolean {
  return Number.isInteger(amount) && amount >= 10 && amount <= 900;
}
