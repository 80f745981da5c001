/**
 * One address for clients everywhere, in front of the gateways of one region or more, each asked for its health:
 * `alicloud_ga_accelerator`, `alicloud_ga_ip_set`, `alicloud_ga_listener`, `alicloud_ga_endpoint_group`. It forwards TCP,
 * TLS ends at the gateways: an HTTP listener cuts every request at 180 seconds, which a long generation exceeds.
 * https://www.alibabacloud.com/help/en/ga/product-overview/what-is-global-accelerator
 */
import { Fn, Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { DataAlicloudGaAccelerators } from "#alicloud/data-alicloud-ga-accelerators";
import { GaAccelerator } from "#alicloud/ga-accelerator";
import { GaEndpointGroup } from "#alicloud/ga-endpoint-group";
import { GaIpSet } from "#alicloud/ga-ip-set";
import { GaListener } from "#alicloud/ga-listener";
import { type Duration, minutes, seconds } from "../../base";
import { nameOf, preventDestroy, PropChecks, type StatefulProps, tagsOf, waitFor } from "../core";

export interface EntryEndpoint {
  /** Such as `address` of an `ApiGateway`. */
  readonly address: string;
  /** @default "Domain" */
  readonly type?: "Domain" | "PublicIp" | "ALB" | "NLB";
  /** Its share beside the others of the region, 0 to 255; 0 takes it out. @default 128 */
  readonly weight?: number;
  /** Where it answers alone, such as `https://api-a.example.com`: drills ask there. @default it is never asked alone */
  readonly alone?: string;
}

export interface EntryRegion {
  readonly endpoints: readonly EntryEndpoint[];
  /** Of the traffic that would come to this region, 0 to 100 percent; the rest goes to the others. @default 100 */
  readonly trafficPercent?: number;
}

export interface GlobalEntryProps extends StatefulProps {
  /** Endpoints by region, one region at least. */
  readonly regions: Readonly<Record<string, EntryRegion>>;
  /** Regions in which clients enter Alibaba Cloud's network. @default those of `regions` */
  readonly enterAt?: readonly string[];
  /** 1 to 65535. @default 443 */
  readonly port?: number;
  /** Until an idle connection is closed, 10 to 900 seconds. @default 15 minutes */
  readonly idleTimeout?: Duration;
  /** How endpoints are asked for their health, every 1 to 50 seconds; 2 to 10 answers in a row decide. @default TCP on `port` every 5 seconds, 3 in a row */
  readonly health?: { readonly every?: Duration; readonly after?: number; readonly port?: number };
  /** The traffic of regions is changed by something else, such as a function that lowers a slow path's: Terraform leaves it. @default false */
  readonly dialledElsewhere?: boolean;
  /** Traffic may cross the border of mainland China, which needs a contract of its own. @default false */
  readonly crossBorder?: boolean;
  /** Your note that the quota `gaplus_quota_epgs_per_listener` was raised, for more than two regions. @default none */
  readonly quotaRaised?: string;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** What stands in one region behind an entry. */
export interface EntryGroup {
  /** Id of the endpoint group. */
  readonly groupId: string;
  readonly endpoints: readonly EntryEndpoint[];
  /** @default 100 */
  readonly trafficPercent?: number;
}

/** An address for clients everywhere, made here or elsewhere. */
export interface IGlobalEntry extends IConstruct {
  /** By region. */
  readonly regions: Readonly<Record<string, EntryGroup>>;
  /** Whether something else than Terraform moves the traffic of regions. */
  readonly dialledElsewhere: boolean;
}

export interface GlobalEntryAttributes {
  readonly regions: Readonly<Record<string, EntryGroup>>;
  /** @default false */
  readonly dialledElsewhere?: boolean;
}

/** Endpoint groups of a pay-as-you-go listener, one a region. */
const REGIONS_WITHOUT_QUOTA = 2;

export class GlobalEntry extends Construct implements IGlobalEntry {
  /** Use an accelerator that exists already: what drills it, or dials it, needs its groups. */
  static fromAttributes(scope: Construct, id: string, attributes: GlobalEntryAttributes): IGlobalEntry {
    return new ImportedGlobalEntry(scope, id, attributes);
  }

  readonly regions: Readonly<Record<string, EntryGroup>>;
  readonly dialledElsewhere: boolean;
  readonly resource: GaAccelerator;
  readonly listener: GaListener;
  /**
   * The accelerator's own name, for a DNS record: it leads each client to the nearest entrance. The resource does not
   * export it, so a data source reads it once the accelerator is there.
   */
  readonly host: string;
  /** The address of each entrance, by region, for a name that can't be an alias. It does not choose among several. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Endpoint group by region. */
  readonly groups: Readonly<Record<string, GaEndpointGroup>>;

  constructor(scope: Construct, id: string, props: GlobalEntryProps) {
    super(scope, id);
    const { regions, enterAt = Object.keys(regions), port = 443, idleTimeout = minutes(15), health = {} } = props;
    const { crossBorder = false, dialledElsewhere = false, deletionProtection = true } = props;
    const { every = seconds(5), after = 3 } = health;
    this.check(props, every, after);
    const tags = tagsOf(this, props.tags);
    this.resource = new GaAccelerator(this, "Resource", {
      acceleratorName: nameOf(this, "accelerator"),
      paymentType: "PayAsYouGo",
      bandwidthBillingType: "CDT",
      crossBorderStatus: crossBorder,
      tags,
      timeouts: { create: "15m" },
      ...preventDestroy(deletionProtection),
    });
    this.host = new DataAlicloudGaAccelerators(this, "Found", { ids: [this.resource.id] }).accelerators.get(0).dnsName;
    const entrances = enterAt.map(
      (region) =>
        new GaIpSet(this, `Enter-${region}`, {
          acceleratorId: this.resource.id,
          accelerateRegionId: region,
          ipVersion: "IPv4",
          ispType: "BGP",
        }),
    );
    this.listener = new GaListener(this, "Listener", {
      acceleratorId: this.resource.id,
      name: nameOf(this, "accelerator"),
      listenerType: "Standard",
      protocol: "TCP",
      clientAffinity: "NONE",
      idleTimeout: idleTimeout.seconds,
      portRanges: [{ fromPort: port, toPort: port }],
    });
    waitFor(this.listener, ...entrances);
    this.addresses = Object.fromEntries(
      entrances.map(({ ipAddressList }, index) => [enterAt[index] ?? "", Token.asString(Fn.element(ipAddressList, 0))]),
    );
    this.groups = Object.fromEntries(
      Object.entries(regions).map(([region, { endpoints, trafficPercent = 100 }]) => [
        region,
        new GaEndpointGroup(this, `Region-${region}`, {
          acceleratorId: this.resource.id,
          listenerId: this.listener.id,
          endpointGroupRegion: region,
          endpointGroupType: "default",
          name: nameOf(this, "accelerator", region),
          trafficPercentage: trafficPercent,
          healthCheckEnabled: true,
          healthCheckProtocol: "TCP",
          healthCheckPort: health.port ?? port,
          healthCheckIntervalSeconds: every.seconds,
          thresholdCount: after,
          endpointConfigurations: endpoints.map(({ address, type = "Domain", weight = 128 }) => ({
            endpoint: address,
            type,
            weight,
          })),
          tags,
          ...(dialledElsewhere ? { lifecycle: { ignoreChanges: ["traffic_percentage"] } } : {}),
        }),
      ]),
    );
    this.dialledElsewhere = dialledElsewhere;
    this.regions = Object.fromEntries(
      Object.entries(regions).map(([region, spec]) => [region, { ...spec, groupId: this.groups[region]?.id ?? "" }]),
    );
  }

  private check(props: GlobalEntryProps, every: Duration, after: number): void {
    const { regions, port, idleTimeout, quotaRaised } = props;
    const names = Object.keys(regions);
    const checks = new PropChecks(this)
      .expect("regions", names.length, (count) => count > 0, "at least one")
      .expect(
        "regions",
        names.length,
        (count) => count <= REGIONS_WITHOUT_QUOTA || quotaRaised !== undefined,
        "two at most, or quotaRaised with your note",
        "a pay-as-you-go listener takes two endpoint groups until gaplus_quota_epgs_per_listener is raised",
      )
      .expect("enterAt", props.enterAt?.length, (count) => count > 0, "at least one region")
      .expectWhole("port", port, 1, 65_535)
      .expect("idleTimeout", idleTimeout, ({ seconds: amount }) => amount >= 10 && amount <= 900, "10s to 900s")
      .expect(
        "health.every",
        every,
        ({ seconds: amount }) => Number.isInteger(amount) && amount >= 1 && amount <= 50,
        "1s to 50s",
      )
      .expectWhole("health.after", after, 2, 10)
      .expectWhole("health.port", props.health?.port, 1, 65_535);
    for (const [region, { endpoints, trafficPercent }] of Object.entries(regions)) {
      checks
        .expect(`regions.${region}.endpoints`, endpoints.length, (count) => count > 0, "at least one")
        .expectWhole(`regions.${region}.trafficPercent`, trafficPercent, 0, 100);
      for (const { weight } of endpoints) checks.expectWhole(`regions.${region}.endpoints.weight`, weight, 0, 255);
    }
    if (names.length > 0 && Object.values(regions).every(({ trafficPercent }) => trafficPercent === 0)) {
      checks.note({ field: "regions", got: "0 percent everywhere", want: "a region that gets traffic" });
    }
    checks.done();
  }
}

class ImportedGlobalEntry extends Construct implements IGlobalEntry {
  readonly regions: Readonly<Record<string, EntryGroup>>;
  readonly dialledElsewhere: boolean;

  constructor(scope: Construct, id: string, { regions, dialledElsewhere = false }: GlobalEntryAttributes) {
    super(scope, id);
    this.regions = regions;
    this.dialledElsewhere = dialledElsewhere;
  }
}
