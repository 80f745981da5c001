/**
 * A role that the pods of one service account take on, without any key in the cluster (RAM Roles for Service Accounts).
 * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/use-rrsa-to-authorize-pods-to-access-different-cloud-services
 */
import type { Construct } from "constructs";
import type { RamRole } from "#alicloud/ram-role";
import { type Problem, throwIfAny } from "../../base";
import { checkRole, createRole, matches, RoleBase, type RoleOptions } from "./role";

/** A cluster that vouches for its service accounts. */
export interface IdentityIssuer {
  readonly oidcProviderArn: string;
  readonly oidcIssuerUrl: string;
}

export interface WorkloadIdentityProps extends RoleOptions {
  readonly cluster: IdentityIssuer;
  readonly namespace: string;
  readonly serviceAccount: string;
  /** More service accounts of the namespace, such as those of a service's other versions. @default none */
  readonly alsoFor?: readonly string[];
}

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

export class WorkloadIdentity extends RoleBase {
  readonly resource: RamRole;
  readonly roleName: string;
  readonly roleArn: string;
  /** Belongs on the Kubernetes service account, in a namespace with {@link INJECTION_LABELS}. */
  readonly serviceAccountAnnotations: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: WorkloadIdentityProps) {
    super(scope, id);
    const { cluster, namespace, serviceAccount, alsoFor = [] } = props;
    throwIfAny([
      ...checkLabel(this.node.path, "namespace", namespace),
      ...[serviceAccount, ...alsoFor].flatMap((name) => checkLabel(this.node.path, "serviceAccount", name)),
      ...checkRole(this.node.path, props),
    ]);
    this.resource = createRole(
      this,
      {
        Principal: { Federated: [cluster.oidcProviderArn] },
        Condition: {
          StringEquals: {
            "oidc:aud": ["sts.aliyuncs.com"],
            "oidc:iss": [cluster.oidcIssuerUrl],
            "oidc:sub": [serviceAccount, ...alsoFor].map((name) => `system:serviceaccount:${namespace}:${name}`),
          },
        },
      },
      props,
    );
    this.roleName = this.resource.roleName;
    this.roleArn = this.resource.arn;
    this.serviceAccountAnnotations = { "pod-identity.alibabacloud.com/role-name": this.roleName };
    for (const statement of props.statements ?? []) this.addStatement(statement);
  }
}

/** Labels of a namespace whose pods get their identity from the add-on ack-pod-identity-webhook. */
export const INJECTION_LABELS = { "pod-identity.alibabacloud.com/injection": "on" } as const;

function checkLabel(where: string, field: string, value: string): Problem[] {
  return matches(value, LABEL)
    ? []
    : [{ where, field, got: `"${value}"`, want: "1 to 63 lower-case letters, digits and hyphens" }];
}
