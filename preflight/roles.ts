import type { Platform } from "../config";
import type { Prerequisite } from "./prerequisite";
import { hasWayIn } from "./way-in";

const some = (record: object): boolean => Object.keys(record).length > 0;

/** Service-linked roles that Terraform makes, and what for. */
export function serviceRoles(platform: Platform): Readonly<Record<string, string>> {
  const { models, loadBalancers, messaging } = platform;
  const behindNlb = hasWayIn(platform) || Object.values(models).some(({ reach }) => reach === "nlb");
  return {
    ...(some(loadBalancers) ? { "alb.aliyuncs.com": "ALB writes logs and takes addresses in the VPC" } : {}),
    ...(behindNlb ? { "nlb.aliyuncs.com": "NLB takes addresses in the VPC" } : {}),
    ...(some(models) ? { "eas.pai.aliyuncs.com": "EAS mounts buckets, takes network interfaces, writes logs" } : {}),
    ...(some(messaging.events.rules)
      ? { AliyunServiceRoleForEventBridgeSendToMNS: "EventBridge puts events into queues" }
      : {}),
  };
}

/** Roles and rights: those that Terraform makes, and those that are given by hand. */
export function roles(platform: Platform): Prerequisite[] {
  const { account, data, media, cluster, models, gateways } = platform;
  const named = Object.entries(serviceRoles(platform)).map(([role, reason]): Prerequisite => {
    const exists = account.existingServiceRoles.includes(role);
    return {
      part: "authorise",
      level: "check",
      what: exists ? `the role for ${role} exists` : `the role for ${role} does not exist yet`,
      why: exists
        ? `${reason}; the file says that it is there, so it is not made`
        : `${reason}; Terraform makes it, which fails when the account has it already`,
      how: "RAM console, Roles; when it exists, list it under account.existingServiceRoles",
    };
  });
  const byHand: readonly [needed: boolean, what: string, why: string, how: string][] = [
    [
      true,
      "ACK's own roles (AliyunCSDefaultRole, AliyunCSManaged...) are authorised",
      "the cluster cannot be created without them; they are made once for the account",
      "open the ACK console once with an administrator and confirm",
    ],
    [
      data.polardb !== undefined,
      "the role AliyunRDSInstanceEncryptionDefaultRole exists",
      "PolarDB encrypts its disks (TDE) with it; the first apply fails without",
      "authorise it when the PolarDB console asks, on the encryption page of any cluster",
    ],
    [
      cluster.virtualNodes.enabled || some(media),
      "AliyunServiceRoleForECI and AliyunServiceRoleForECIVnode may be made",
      "ECI and the virtual node make them on first use",
      "whoever applies needs ram:CreateServiceLinkedRole",
    ],
    [
      gateways !== undefined,
      "AliyunServiceRoleForNativeApiGw may be made",
      "an API gateway makes it on first use, to take addresses in the VPC and on the internet",
      "whoever applies needs ram:CreateServiceLinkedRole",
    ],
    [
      true,
      "whoever applies may create roles: ram:CreateServiceLinkedRole, ram:CreateRole, ram:AttachPolicyToRole",
      `roles of products and workloads are made in account ${account.id}`,
      "AliyunRAMFullAccess, or a policy with these actions, on the user or role that runs Terraform",
    ],
    [
      some(models),
      "whoever applies has eas:*, aiworkspace:ListWorkspaces and aiworkspace:CreateWorkspace",
      "models are served in a PAI workspace that is made beside them",
      "AliyunPAIEASFullAccess and AliyunAIWorkSpaceFullAccess, or a policy with these actions",
    ],
  ];
  return [
    ...named,
    ...byHand
      .filter(([needed]) => needed)
      .map(([, what, why, how]): Prerequisite => ({ part: "authorise", level: "do", what, why, how })),
  ];
}
