import { Construct } from "constructs";
import { Duration } from "../../base";
import { gatewayNames, type GatewaysSpec, type Platform, type RegionSpec } from "../../config";
import { ApiGateway, type ApiLoadBalancer, DnsRecord, GatewayApi } from "../../constructs/edge";
import type { INetwork } from "../../constructs/network";
import type { PolicyPlan } from "../../policies";
import { clusterWatch } from "../policies/entry";
import { prefixOf } from "../policies/targets";
import { gatewayDomain, gatewayZones, recordName } from "./names";

export interface EdgeGatewaysProps {
  readonly platform: Platform;
  readonly spec: GatewaysSpec;
  readonly region: RegionSpec;
  readonly network: INetwork;
  /** The load balancer of the cluster's gateway, where every route leads. */
  readonly backend: ApiLoadBalancer;
  readonly certificateId: string;
  readonly plan: PolicyPlan;
}

/** The API gateways of a region, alike: each has every route, and watches the cluster for itself. */
export class EdgeGateways extends Construct {
  /** By letter. */
  readonly all: Readonly<Record<string, ApiGateway>>;
  readonly api: GatewayApi;
  /** Where each answers alone, by letter. */
  readonly domains: Readonly<Record<string, string>>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EdgeGatewaysProps,
  ) {
    super(scope, id);
    const { spec, region, certificateId } = props;
    const letters = gatewayNames(spec);
    this.all = Object.fromEntries(letters.map((letter, index) => [letter, this.addGateway(letter, index)]));
    this.domains = Object.fromEntries(letters.map((letter) => [letter, gatewayDomain(spec, region, letter)]));
    this.api = new GatewayApi(this, "Api", {
      gateways: Object.values(this.all),
      domain: { name: spec.domain, certificateId },
      ownNames: this.domains,
    });
    this.addRoutes();
    this.addRecords();
  }

  private addGateway(letter: string, index: number): ApiGateway {
    const { spec, region, network, platform } = this.props;
    return new ApiGateway(this, letter, {
      network,
      zones: gatewayZones(region, index),
      spec: spec.spec,
      internetFacing: spec.entry !== "none",
      accessLog: spec.accessLog,
      deletionProtection: platform.deletionProtection,
    });
  }

  private addRoutes(): void {
    const { backend, plan, platform } = this.props;
    const watch = clusterWatch(plan);
    const to = Object.values(this.all).map((gateway) => ({
      service: gateway.addService("Cluster", { members: backend.members, ...watch }),
    }));
    for (const [path, { through }] of Object.entries(platform.routes)) {
      if (through !== "gateways") continue;
      const match = { path: prefixOf(path), pathType: path.endsWith("*") ? ("Prefix" as const) : ("Exact" as const) };
      this.api.addRoute(`Route${path}`, { match, to });
    }
  }

  private addRecords(): void {
    const { dns, entry } = this.props.spec;
    if (dns === undefined || entry === "none") return;
    for (const [letter, gateway] of Object.entries(this.all)) {
      new DnsRecord(this, `Name-${letter}`, {
        zone: dns.zone,
        name: recordName(this.domains[letter] ?? "", dns.zone),
        alias: gateway.address,
        ttl: Duration.parse(dns.ttl),
      });
    }
  }
}
