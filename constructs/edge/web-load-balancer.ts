/**
 * An application load balancer (ALB) in every zone of a network: HTTPS with a redirect from HTTP where there is a
 * certificate, rules, server groups, and an access log: `alicloud_alb_load_balancer`, `alicloud_alb_listener`,
 * `alicloud_alb_rule`, `alicloud_alb_server_group`. Terraform owns all of it: give it no AlbConfig in Kubernetes, which
 * takes away the listeners that it does not name.
 * https://www.alibabacloud.com/help/en/slb/application-load-balancer/product-overview/what-is-alb
 */
import { Construct, type IConstruct } from "constructs";
import { AlbListener } from "#alicloud/alb-listener";
import { AlbLoadBalancer } from "#alicloud/alb-load-balancer";
import { LogProject } from "#alicloud/log-project";
import { LogStore } from "#alicloud/log-store";
import { type Duration, ProblemsError, seconds } from "../../base";
import { nameOf, preventDestroy, PropChecks, type StatefulProps, tagsOf, waitFor } from "../core";
import type { INetwork } from "../network";
import { WebMetrics } from "./web-metrics";
import { WebRule, type WebRuleOptions } from "./web-rule";
import { WebServerGroup, type WebServerGroupOptions } from "./web-server-group";

export interface WebLoadBalancerProps extends StatefulProps {
  /** It stands in the edge vSwitches, two zones at least. */
  readonly network: INetwork;
  /** The servers that get what no rule takes. */
  readonly backend: WebServerGroupOptions;
  /** Reachable from the internet. @default false: from the network alone */
  readonly internetFacing?: boolean;
  /** @default "StandardWithWaf" on the internet, "Standard" inside */
  readonly edition?: "Basic" | "Standard" | "StandardWithWaf";
  /** Id of a certificate of the certificate service, such as `12345678-ap-southeast-1`. @default none: HTTP on 80, no HTTPS */
  readonly certificateId?: string;
  /** Versions and ciphers of TLS. @default "tls_cipher_policy_1_2_strict_with_1_3": TLS 1.2 with forward secrecy, and 1.3 */
  readonly tlsPolicy?: string;
  /** Until a server must have answered, 1 to 600 seconds: longer generations must stream. @default 1 minute */
  readonly requestTimeout?: Duration;
  /** Until an idle connection is closed, 1 to 600 seconds. @default 1 minute */
  readonly idleTimeout?: Duration;
  /**
   * Blocks of proxies in front whose `x-forwarded-for` tells the client's address: limits by address count the client
   * then, and not the proxy.
   * @default none is trusted
   */
  readonly trustedProxies?: readonly string[];
  /** Where requests are logged. @default a project of its own, kept 30 days; `false` for none */
  readonly accessLog?:
    { readonly retentionDays: number } | { readonly project: string; readonly store: string } | false;
  /** What must be there first, such as the role for `alb.aliyuncs.com` of `ServiceLinkedRoles`. @default nothing: the account has the role */
  readonly after?: readonly IConstruct[];
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** An application load balancer that others point at. */
export interface IWebLoadBalancer extends IConstruct {
  readonly loadBalancerId: string;
  readonly host: string;
  readonly metrics: WebMetrics;
}

export interface WebLoadBalancerAttributes {
  readonly loadBalancerId: string;
  readonly host: string;
}

const TLS_POLICY = "tls_cipher_policy_1_2_strict_with_1_3";
/** Log stores of access logs begin with `alb`. */
const LOG_STORE = "alb_access";

abstract class WebLoadBalancerBase extends Construct implements IWebLoadBalancer {
  abstract readonly loadBalancerId: string;
  abstract readonly host: string;

  get metrics(): WebMetrics {
    return new WebMetrics(this.loadBalancerId);
  }
}

export class WebLoadBalancer extends WebLoadBalancerBase {
  /** Use a load balancer that exists already. */
  static fromAttributes(scope: Construct, id: string, attributes: WebLoadBalancerAttributes): IWebLoadBalancer {
    return new ImportedWebLoadBalancer(scope, id, attributes);
  }

  readonly resource: AlbLoadBalancer;
  readonly loadBalancerId: string;
  readonly host: string;
  /** The servers that get what no rule takes. */
  readonly backend: WebServerGroup;
  /** Where rules apply: HTTPS where there is a certificate, HTTP otherwise. */
  readonly listener: AlbListener;

  private readonly network: INetwork;
  private readonly priorities = new Map<number, string>();

  constructor(scope: Construct, id: string, props: WebLoadBalancerProps) {
    super(scope, id);
    const { network, certificateId, after = [], deletionProtection = true, internetFacing = false } = props;
    this.check(props);
    this.network = network;
    this.backend = new WebServerGroup(this, "Backend", { ...props.backend, network });
    this.resource = new AlbLoadBalancer(this, "Resource", {
      loadBalancerName: nameOf(this, "load-balancer"),
      loadBalancerEdition: props.edition ?? (internetFacing ? "StandardWithWaf" : "Standard"),
      addressType: internetFacing ? "Internet" : "Intranet",
      addressAllocatedMode: "Fixed",
      vpcId: network.vpcId,
      loadBalancerBillingConfig: { payType: "PayAsYouGo" },
      deletionProtectionConfig: { enabled: deletionProtection },
      zoneMappings: network.vswitches("edge").map(({ id: vswitchId, zone }) => ({ vswitchId, zoneId: zone })),
      ...this.accessLog(props.accessLog ?? { retentionDays: 30 }),
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
    if (after.length > 0) waitFor(this.resource, ...after);
    this.loadBalancerId = this.resource.id;
    this.host = this.resource.dnsName;
    this.listener = this.addListener(props, certificateId === undefined ? "Http" : "Https");
    if (certificateId !== undefined) {
      const http = this.addListener(props, "Http");
      new WebRule(this, "ToHttps", {
        listenerId: http.id,
        priority: 1,
        match: { paths: ["/*"] },
        answer: { redirect: { protocol: "HTTPS", port: 443, status: 308 } },
      });
    }
  }

  /** More servers, for rules to send requests to. */
  addServerGroup(id: string, options: WebServerGroupOptions): WebServerGroup {
    return new WebServerGroup(this, id, { ...options, network: this.network });
  }

  /** What happens to requests that match. @throws ProblemsError for a priority that another rule has */
  addRule(id: string, options: WebRuleOptions): WebRule {
    const owner = this.priorities.get(options.priority);
    if (owner !== undefined) {
      throw new ProblemsError([
        {
          where: `${this.node.path}/${id}`,
          field: "priority",
          got: `${options.priority}, which ${owner} has`,
          want: "a number of its own",
        },
      ]);
    }
    this.priorities.set(options.priority, id);
    return new WebRule(this, id, { ...options, listenerId: this.listener.id });
  }

  private check(props: WebLoadBalancerProps): void {
    const { network, certificateId, requestTimeout, idleTimeout, trustedProxies, accessLog = false } = props;
    const upTo600 = ({ seconds: amount }: Duration): boolean =>
      Number.isInteger(amount) && amount >= 1 && amount <= 600;
    const checks = new PropChecks(this)
      .expect(
        "network",
        network.vswitches("edge").length,
        (count) => count >= 2,
        "edge vSwitches in two zones: an ALB needs two",
      )
      .expect(
        "certificateId",
        certificateId,
        (it) => /^\d+(-[a-z0-9-]+)?$/.test(it),
        "an id such as 12345678-ap-southeast-1",
      )
      .expect("requestTimeout", requestTimeout, upTo600, "1s to 600s")
      .expect("idleTimeout", idleTimeout, upTo600, "1s to 600s")
      .expect("trustedProxies", trustedProxies?.length, (count) => count > 0, "at least one block, or nothing at all");
    if (accessLog !== false && "retentionDays" in accessLog) {
      checks.expectWhole("accessLog.retentionDays", accessLog.retentionDays, 1, 3650);
    }
    if (props.tlsPolicy !== undefined && certificateId === undefined) {
      checks.note({ field: "tlsPolicy", got: "no certificate", want: "certificateId, as there is no TLS without one" });
    }
    checks.done();
  }

  private accessLog(log: NonNullable<WebLoadBalancerProps["accessLog"]>): {
    accessLogConfig?: { logProject: string; logStore: string };
  } {
    if (log === false) return {};
    if ("project" in log) return { accessLogConfig: { logProject: log.project, logStore: log.store } };
    const { projectName } = new LogProject(this, "LogProject", {
      projectName: nameOf(this, "log-project"),
      tags: tagsOf(this),
    });
    const store = new LogStore(this, "LogStore", {
      projectName,
      logstoreName: LOG_STORE,
      retentionPeriod: log.retentionDays,
      shardCount: 2,
      autoSplit: true,
      maxSplitShardCount: 16,
    });
    return { accessLogConfig: { logProject: projectName, logStore: store.logstoreName } };
  }

  private addListener(props: WebLoadBalancerProps, protocol: "Http" | "Https"): AlbListener {
    const { certificateId = "", requestTimeout = seconds(60), idleTimeout = seconds(60), trustedProxies } = props;
    return new AlbListener(this, protocol, {
      loadBalancerId: this.loadBalancerId,
      listenerProtocol: protocol === "Https" ? "HTTPS" : "HTTP",
      listenerPort: protocol === "Https" ? 443 : 80,
      ...(protocol === "Https"
        ? {
            certificates: [{ certificateId }],
            securityPolicyId: props.tlsPolicy ?? TLS_POLICY,
            http2Enabled: true,
          }
        : {}),
      requestTimeout: requestTimeout.seconds,
      idleTimeout: idleTimeout.seconds,
      xForwardedForConfig: {
        xForwardedForEnabled: true,
        xForwardedForProtoEnabled: true,
        ...(trustedProxies === undefined
          ? {}
          : {
              xForwardedForClientSourceIpsEnabled: true,
              xForwardedForClientSourceIpsTrusted: trustedProxies.join(";"),
            }),
      },
      defaultActions: [
        {
          type: "ForwardGroup",
          forwardGroupConfig: { serverGroupTuples: [{ serverGroupId: this.backend.serverGroupId }] },
        },
      ],
      tags: tagsOf(this, props.tags),
    });
  }
}

class ImportedWebLoadBalancer extends WebLoadBalancerBase {
  readonly loadBalancerId: string;
  readonly host: string;

  constructor(scope: Construct, id: string, attributes: WebLoadBalancerAttributes) {
    super(scope, id);
    this.loadBalancerId = attributes.loadBalancerId;
    this.host = attributes.host;
  }
}
