/**
 * A web application firewall (WAF 3.0) in front of a load balancer on the internet: clients come to its name, it looks at
 * requests, and sends on what is harmless: `alicloud_wafv3_instance`, `alicloud_wafv3_domain`. An account has one instance
 * for mainland China and one for everywhere else, so that a second platform names the first one's.
 * https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/user-guide/cname-record-mode
 */
import { Construct, type IConstruct } from "constructs";
import { Wafv3Domain } from "#alicloud/wafv3-domain";
import { Wafv3Instance } from "#alicloud/wafv3-instance";
import { type Duration, seconds } from "../../base";
import { preventDestroy, PropChecks, type StatefulProps, tagsOf } from "../core";
import type { IWebLoadBalancer } from "./web-load-balancer";

export interface FirewallDomainOptions {
  /** What clients call, such as `www.example.com`. Its record must lead to `cname`. Can't be changed. */
  readonly domain: string;
  /** Where harmless requests go. It must be reachable from the internet. */
  readonly backend: Pick<IWebLoadBalancer, "host">;
  /** Id of a certificate of the certificate service, where TLS ends: HTTPS on 443. @default none: HTTP on 80 */
  readonly certificateId?: string;
  /** Whether the backend is spoken to by HTTPS, under the domain's name. @default HTTPS with a certificate, HTTP without */
  readonly backendTls?: boolean;
  /** Until a backend must have answered, and sent, 1 second to 1 hour. @default 2 minutes */
  readonly timeout?: Duration;
  /**
   * How the client's own address is known: `direct` when nothing stands in front of the firewall, `forwarded` when a
   * proxy there sets `x-forwarded-for` and nobody else can.
   * @default "direct"
   */
  readonly clientAddress?: "direct" | "forwarded";
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A firewall that domains can be put behind. */
export interface IWebFirewall extends IConstruct {
  readonly instanceId: string;

  addDomain(id: string, options: FirewallDomainOptions): FirewallDomain;
}

/** It is lost with all its rules. */
export type WebFirewallProps = StatefulProps;

abstract class WebFirewallBase extends Construct implements IWebFirewall {
  abstract readonly instanceId: string;

  addDomain(id: string, options: FirewallDomainOptions): FirewallDomain {
    return new FirewallDomain(this, id, { ...options, instanceId: this.instanceId });
  }
}

export class WebFirewall extends WebFirewallBase {
  /** Use the instance that the account has, such as `waf_v3prepaid_public_cn-0xldbqt0123`. */
  static fromId(scope: Construct, id: string, instanceId: string): IWebFirewall {
    return new ImportedWebFirewall(scope, id, instanceId);
  }

  readonly resource: Wafv3Instance;
  readonly instanceId: string;

  constructor(scope: Construct, id: string, { deletionProtection = true }: WebFirewallProps = {}) {
    super(scope, id);
    this.resource = new Wafv3Instance(this, "Resource", {
      timeouts: { create: "10m", delete: "10m" },
      ...preventDestroy(deletionProtection),
    });
    this.instanceId = this.resource.id;
  }
}

class ImportedWebFirewall extends WebFirewallBase {
  constructor(
    scope: Construct,
    id: string,
    readonly instanceId: string,
  ) {
    super(scope, id);
  }
}

/** The strong cipher suites. */
const STRONG_CIPHERS = 2;
const CLIENT_ADDRESS = { direct: 0, forwarded: 1 } as const;

export class FirewallDomain extends Construct {
  readonly resource: Wafv3Domain;
  /** What the domain's record must be an alias (CNAME) of. */
  readonly cname: string;

  constructor(scope: Construct, id: string, props: FirewallDomainOptions & { readonly instanceId: string }) {
    super(scope, id);
    const { domain, backend, certificateId, timeout = seconds(120), clientAddress = "direct" } = props;
    const { backendTls = certificateId !== undefined } = props;
    new PropChecks(this)
      .expect(
        "domain",
        domain,
        (it) => /^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(it),
        "a domain such as www.example.com",
      )
      .expect(
        "certificateId",
        certificateId,
        (it) => /^\d+(-[a-z0-9-]+)?$/.test(it),
        "an id such as 12345678-ap-southeast-1",
      )
      .expect("timeout", timeout, inRange, "1s to 1h, whole seconds")
      .expect(
        "backendTls",
        backendTls,
        (tls) => !tls || certificateId !== undefined,
        "false without a certificate: what comes by HTTP goes on by HTTP",
      )
      .done();
    this.resource = new Wafv3Domain(this, "Resource", {
      instanceId: props.instanceId,
      domain,
      accessType: "share",
      listen: {
        protectionResource: "share",
        ipv6Enabled: false,
        exclusiveIp: false,
        xffHeaderMode: CLIENT_ADDRESS[clientAddress],
        ...(certificateId === undefined ? { httpPorts: [80] } : { httpsPorts: [443], ...encrypted(certificateId) }),
      },
      redirect: {
        backends: [backend.host],
        loadbalance: "iphash",
        connectTimeout: 5,
        readTimeout: timeout.seconds,
        writeTimeout: timeout.seconds,
        keepalive: true,
        retry: false,
        ...(certificateId === undefined ? {} : { focusHttpBackend: !backendTls }),
        ...(backendTls ? { sniEnabled: true, sniHost: domain } : {}),
      },
      tags: tagsOf(this, props.tags),
    });
    this.cname = this.resource.cname;
  }
}

function encrypted(certId: string) {
  return {
    certId,
    focusHttps: true,
    http2Enabled: true,
    tlsVersion: "tlsv1.2",
    enableTlsv3: true,
    cipherSuite: STRONG_CIPHERS,
  };
}

function inRange({ seconds: amount }: Duration): boolean {
  return Number.isInteger(amount) && amount >= 1 && amount <= 3600;
}
