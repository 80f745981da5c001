import { TerraformOutput } from "cdktf";
import { Construct } from "constructs";
import { Duration } from "../../base";
import type { LoadBalancersSpec, Platform } from "../../config";
import { type IWebFirewall, WebFirewall, type WebLoadBalancer } from "../../constructs/edge";

type Side = keyof LoadBalancersSpec;

/** One firewall in front of every load balancer that asks for it; an output names where each domain's record must lead. */
export class EdgeFirewall extends Construct {
  private readonly instances = new Map<string, IWebFirewall>();

  constructor(
    scope: Construct,
    id: string,
    private readonly platform: Platform,
  ) {
    super(scope, id);
  }

  /** Puts the firewall of a side in front of its load balancer, if it has one. */
  guard(side: Side, backend: WebLoadBalancer): void {
    const balancer = this.platform.loadBalancers[side];
    if (balancer?.firewall === undefined) return;
    const { domain, instance } = balancer.firewall;
    const { cname } = this.instance(instance).addDomain(`Domain-${side}`, {
      domain,
      backend,
      timeout: Duration.parse(balancer.requestTimeout),
      ...(balancer.certificate === undefined ? {} : { certificateId: balancer.certificate }),
    });
    new TerraformOutput(this, `${side}-cname`, {
      value: cname,
      description: `What the record of ${domain} must be an alias (CNAME) of`,
    });
  }

  private instance(existing: string | undefined): IWebFirewall {
    const id = existing ?? "Instance";
    const known =
      this.instances.get(id) ??
      (existing === undefined
        ? new WebFirewall(this, id, { deletionProtection: this.platform.deletionProtection })
        : WebFirewall.fromId(this, id, existing));
    this.instances.set(id, known);
    return known;
  }
}
