import type { Construct } from "constructs";
import { Duration } from "../base";
import type { GatewaysSpec, Platform, RegionSpec } from "../config";
import { PlatformStack } from "../constructs/core";
import { DnsRecord, GlobalEntry } from "../constructs/edge";
import type { EdgeGateways } from "./edge/edge-gateways";
import { recordName } from "./edge/names";
import { stackProps } from "./environment";
import type { PlatformPolicies } from "./policies";
import { entrySettings } from "./policies/entry";

export interface GlobalStackNeeds {
  /** By region. */
  readonly gateways: Readonly<Record<string, EdgeGateways>>;
  /** What they compile to for the accelerator is set there. */
  readonly policies: PlatformPolicies;
}

/** The one way in to all regions: Global Accelerator in front of their gateways, and the domain's records. */
export class GlobalStack extends PlatformStack {
  readonly entry: GlobalEntry | undefined;

  constructor(
    scope: Construct,
    id: string,
    private readonly platform: Platform,
    primary: RegionSpec,
    private readonly needs: GlobalStackNeeds,
  ) {
    super(scope, id, stackProps(platform, primary));
    const { gateways: spec } = platform;
    if (spec === undefined) return;
    this.entry = spec.entry === "global-accelerator" ? this.addEntry(spec) : undefined;
    this.addRecords(spec);
  }

  private addEntry({ accelerator }: GatewaysSpec): GlobalEntry {
    const { weights, traffic, idleTimeout, health } = entrySettings(this.needs.policies.plan);
    return new GlobalEntry(this, "Entry", {
      regions: Object.fromEntries(
        Object.entries(this.needs.gateways).map(([region, { all, domains }]) => [
          region,
          {
            endpoints: Object.entries(all).map(([letter, { address }]) => ({
              address,
              alone: `https://${domains[letter]}`,
              ...(weights[letter] === undefined ? {} : { weight: weights[letter] }),
            })),
            ...(traffic[region] === undefined ? {} : { trafficPercent: traffic[region] }),
          },
        ]),
      ),
      health,
      dialledElsewhere: accelerator.dial !== undefined,
      ...(idleTimeout === undefined ? {} : { idleTimeout }),
      ...(accelerator.enterAt === undefined ? {} : { enterAt: accelerator.enterAt }),
      ...(accelerator.quotaRaised === undefined ? {} : { quotaRaised: accelerator.quotaRaised }),
      crossBorder: accelerator.crossBorder,
      deletionProtection: this.platform.deletionProtection,
    });
  }

  /** The accelerator's name, or the addresses of every gateway where nothing stands in front of them. */
  private addRecords({ dns, domain, entry }: GatewaysSpec): void {
    if (dns === undefined || entry === "none") return;
    const own = { zone: dns.zone, name: recordName(domain, dns.zone), ttl: Duration.parse(dns.ttl) };
    // a zone's own name can't be an alias
    if (this.entry !== undefined && domain !== dns.zone) {
      new DnsRecord(this, "Name", { ...own, alias: this.entry.host });
      return;
    }
    for (const [place, address] of Object.entries(this.entry?.addresses ?? this.gatewayAddresses())) {
      new DnsRecord(this, `Name-${place}`, { ...own, address });
    }
  }

  private gatewayAddresses(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.needs.gateways).flatMap(([region, { all }]) =>
        Object.entries(all).map(([letter, { ipv4Address }]) => [`${region}-${letter}`, ipv4Address] as const),
      ),
    );
  }
}
