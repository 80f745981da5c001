import { Fn, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { HelmProvider, type HelmProviderKubernetes } from "#helm/provider";
import { refuse } from "../../base";
import { PROVIDERS } from "../../provider/versions";

/** The Kubernetes API as somebody who runs Terraform reaches it. */
export interface ApiServer {
  /** `https://host:port`. Private addresses answer inside the VPC or over a VPN only. */
  readonly host: string;
  /** The cluster's own certificate authority, PEM in base64. Public by nature. */
  readonly certificateAuthority: string;
}

/**
 * How the Helm provider gets into the cluster. Neither way puts a credential into plan or state: a kubeconfig stays a
 * file of whoever runs Terraform, a plugin is asked for a short-lived token on each run.
 */
export class HelmAccess {
  private constructor(private readonly settings: HelmProviderKubernetes) {}

  /** @param path such as `~/.kube/config` @param context which of its contexts; the current one when left out */
  static kubeconfig(path: string, context?: string): HelmAccess {
    if (path === "") refuse("HelmAccess", "kubeconfig", path, "the path of a kubeconfig file");
    return new HelmAccess({ configPath: path, ...(context === undefined ? {} : { configContext: context }) });
  }

  /**
   * Asks a program for a token (client-go credential plugin), such as
   * `ack-ram-tool credential-plugin get-token --cluster-id <id>`.
   * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/use-ram-authenticator
   */
  static exec(api: ApiServer, command: string, args: readonly string[] = []): HelmAccess {
    if (command === "") refuse("HelmAccess", "exec.command", command, "a program on the path");
    return new HelmAccess({
      host: api.host,
      clusterCaCertificate: Fn.base64decode(api.certificateAuthority),
      exec: { apiVersion: "client.authentication.k8s.io/v1beta1", command, args: [...args] },
    });
  }

  /** The stack's one Helm provider, made when the first release asks for it. */
  providerIn(scope: IConstruct): HelmProvider {
    const stack = TerraformStack.of(scope);
    const existing = stack.node.tryFindChild("Helm") as HelmProvider | undefined;
    if (existing !== undefined) return existing;
    const provider = new HelmProvider(stack, "Helm", { kubernetes: this.settings });
    stack.addOverride("terraform.required_providers.helm", PROVIDERS.helm);
    return provider;
  }
}
