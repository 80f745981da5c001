import type { Construct } from "constructs";
import { Duration } from "../base";
import type { LoadBalancersSpec, Platform, RegionSpec } from "../config";
import { PlatformStack } from "../constructs/core";
import { ApiLoadBalancer, WebLoadBalancer } from "../constructs/edge";
import { EdgeFirewall } from "./edge/edge-firewall";
import { EdgeGateways } from "./edge/edge-gateways";
import { type AccountStack, ALB_ROLE, NLB_ROLE } from "./account-stack";
import { stackProps } from "./environment";
import type { NetworkStack } from "./network-stack";
import type { PlatformPolicies } from "./policies";
import { longestIdle } from "./policies/documents";

export interface EdgeStackNeeds {
  readonly account: AccountStack;
  readonly network: NetworkStack;
  /** What they compile to for the load balancer of the gateway is set there. */
  readonly policies: PlatformPolicies;
}

type Side = keyof LoadBalancersSpec;
type BalancerSpec = NonNullable<LoadBalancersSpec[Side]>;

const NOT_FOUND = { status: 404, body: '{"error":"no such path"}', contentType: "application/json" } as const;
/** After every route; the last number that a rule can have. */
const LAST_PRIORITY = 10_000;

/**
 * How requests come into a region: API gateways and load balancers (ALB) that know the platform's paths, and behind them
 * the load balancer (NLB) of the cluster's gateway, whose servers Kubernetes fills in.
 */
export class EdgeStack extends PlatformStack {
  /** In front of the cluster's gateway. Its address is fixed. */
  readonly gateway: ApiLoadBalancer;
  /** None when the platform has no gateways. */
  readonly gateways: EdgeGateways | undefined;
  readonly balancers: Readonly<Partial<Record<Side, WebLoadBalancer>>>;

  private readonly firewall: EdgeFirewall;

  constructor(
    scope: Construct,
    id: string,
    private readonly platform: Platform,
    region: RegionSpec,
    private readonly needs: EdgeStackNeeds,
  ) {
    super(scope, id, stackProps(platform, region));
    const { loadBalancers, deletionProtection } = platform;
    const idleTimeout = longestIdle(needs.policies.plan);
    this.gateway = new ApiLoadBalancer(this, "Gateway", {
      network: needs.network.network,
      ...(idleTimeout === undefined ? {} : { idleTimeout }),
      after: [needs.account.roles.roleFor(NLB_ROLE)],
      deletionProtection,
    });
    this.gateways = this.addGateways(region);
    this.firewall = new EdgeFirewall(this, "Firewall", platform);
    this.balancers = Object.fromEntries(
      (Object.entries(loadBalancers) as [Side, BalancerSpec][]).map(([side, spec]) => [
        side,
        this.addBalancer(side, spec),
      ]),
    );
  }

  private addGateways(region: RegionSpec): EdgeGateways | undefined {
    const { gateways: spec } = this.platform;
    const { network, account, policies } = this.needs;
    if (spec === undefined) return undefined;
    return new EdgeGateways(this, "Gateways", {
      platform: this.platform,
      spec,
      region,
      network: network.network,
      backend: this.gateway,
      certificateId:
        typeof spec.certificate === "string" ? spec.certificate : (account.certificate?.certificateId ?? ""),
      plan: policies.plan,
    });
  }

  private addBalancer(side: Side, spec: BalancerSpec): WebLoadBalancer {
    const balancer = new WebLoadBalancer(this, side === "api" ? "Api" : "Web", {
      network: this.needs.network.network,
      backend: { members: this.gateway.members },
      internetFacing: spec.internetFacing,
      edition: spec.edition,
      ...(spec.certificate === undefined ? {} : { certificateId: spec.certificate }),
      requestTimeout: Duration.parse(spec.requestTimeout),
      idleTimeout: Duration.parse(spec.idleTimeout),
      accessLog: { retentionDays: spec.logRetentionDays },
      ...(spec.firewall?.originBlocks === undefined ? {} : { trustedProxies: spec.firewall.originBlocks }),
      after: [this.needs.account.roles.roleFor(ALB_ROLE)],
      deletionProtection: this.platform.deletionProtection,
    });
    this.addRoutes(side, balancer);
    this.firewall.guard(side, balancer);
    return balancer;
  }

  /** Only the paths that come through this side reach the gateway; the narrowest is asked first. */
  private addRoutes(side: Side, balancer: WebLoadBalancer): void {
    const paths = Object.entries(this.platform.routes)
      .filter(([, { through }]) => through === side)
      .map(([path]) => path)
      .sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
    paths.forEach((path, index) => {
      balancer.addRule(`Route${path}`, {
        priority: (index + 1) * 10,
        match: { paths: [path] },
        answer: { forward: [{ group: balancer.backend }] },
      });
    });
    if (paths.includes("/*")) return;
    balancer.addRule("NotFound", { priority: LAST_PRIORITY, match: { paths: ["/*"] }, answer: { reply: NOT_FOUND } });
  }
}
