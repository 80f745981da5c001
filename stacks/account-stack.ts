import type { Construct } from "constructs";
import type { Platform, RegionSpec } from "../config";
import { ServiceLinkedRoles } from "../constructs/access";
import { PlatformStack, SecretRef } from "../constructs/core";
import { Certificate } from "../constructs/edge";
import { SEND_TO_QUEUES_ROLE } from "../constructs/messaging";
import { stackProps } from "./environment";

export const ALB_ROLE = "alb.aliyuncs.com";
export const NLB_ROLE = "nlb.aliyuncs.com";
export const EAS_ROLE = "eas.pai.aliyuncs.com";

/** What there is once in an account, whatever the number of regions: the roles with which products act in it. */
export class AccountStack extends PlatformStack {
  readonly roles: ServiceLinkedRoles;
  /** The one that the platform brings for its gateways. */
  readonly certificate: Certificate | undefined;

  constructor(scope: Construct, id: string, platform: Platform, primary: RegionSpec) {
    super(scope, id, stackProps(platform, primary));
    const { certificate } = platform.gateways ?? {};
    this.certificate =
      typeof certificate === "object"
        ? new Certificate(this, "Certificate", {
            chain: certificate.chain,
            privateKey: SecretRef.parse(certificate.privateKey),
          })
        : undefined;
    const services = rolesOf(platform);
    this.roles = new ServiceLinkedRoles(this, "ServiceRoles", {
      services,
      existing: platform.account.existingServiceRoles.filter((role) => services.includes(role)),
    });
  }
}

/** The products whose role this platform needs. */
function rolesOf({ models, loadBalancers, gateways, messaging }: Platform): string[] {
  const all = Object.values(models);
  const hasBalancers = Object.keys(loadBalancers).length > 0;
  return [
    ...(hasBalancers ? [ALB_ROLE] : []),
    ...(hasBalancers || gateways !== undefined || all.some(({ reach }) => reach === "nlb") ? [NLB_ROLE] : []),
    ...(all.length > 0 ? [EAS_ROLE] : []),
    ...(Object.keys(messaging.events.rules).length > 0 ? [SEND_TO_QUEUES_ROLE] : []),
  ];
}
