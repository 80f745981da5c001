import type { ServiceSpec } from "../../config";
import type { CallInput, ComponentInput, GraphFragment, Placement } from "../../model";
import { MANAGED_HEALTH, RELIABILITY } from "./assumptions";
import type { RegionContext } from "./context";
import { twoZones } from "./domains";

/** Stores, streams, queues and the configuration server of a region. */
export function storesOf(context: RegionContext): GraphFragment {
  const { platform, region, id } = context;
  const { data, messaging } = platform;
  const inZones = (zones: readonly string[]): readonly Placement[] =>
    zones.map((zone) => ({ domains: [zone], replicas: 1 }));
  const managed = (
    name: string,
    kind: ComponentInput["kind"],
    zones: readonly string[],
    needs = 1,
  ): ComponentInput => ({
    id: id(name),
    kind,
    placements: inZones(zones),
    needs,
    health: MANAGED_HEALTH,
    reliability: RELIABILITY.managed,
  });
  const regional = (name: string, kind: ComponentInput["kind"] = "store"): ComponentInput => ({
    id: id(name),
    kind,
    domains: [region.id],
    reliability: RELIABILITY.regional,
  });
  const [first = ""] = region.zones;
  return {
    components: [
      ...(data.polardb === undefined
        ? []
        : [managed("store:polardb", "store", data.polardb.standby ? twoZones(region) : [first])]),
      ...(data.redis === undefined ? [] : [managed("store:redis", "store", twoZones(region))]),
      ...(data.tablestore === undefined ? [] : [regional("store:tablestore")]),
      ...(data.analytics.mysql === undefined ? [] : [managed("store:analytics-mysql", "store", [first])]),
      ...(data.analytics.postgres === undefined ? [] : [managed("store:analytics-postgres", "store", [first])]),
      ...Object.keys(data.objects).map((name) => regional(`bucket:${name}`)),
      ...Object.keys(data.files).map((name) => managed(`files:${name}`, "store", [first])),
      ...(messaging.kafka === undefined ? [] : [managed("broker:kafka", "broker", region.zones)]),
      ...Object.keys(messaging.queues).map((name) => regional(`queue:${name}`, "broker")),
      ...(messaging.nacos === undefined ? [] : [configServer(context, messaging.nacos.nodes)]),
    ],
  };
}

/** A majority of its nodes must be up. */
function configServer({ region, id }: RegionContext, nodes: number): ComponentInput {
  const zones = region.zones.map((zone, index) => ({
    domains: [zone],
    replicas: Math.floor(nodes / region.zones.length) + (index < nodes % region.zones.length ? 1 : 0),
  }));
  return {
    id: id("config-server"),
    kind: "configServer",
    placements: zones.filter(({ replicas }) => replicas > 0),
    needs: Math.floor(nodes / 2) + 1,
    health: MANAGED_HEALTH,
    reliability: RELIABILITY.managed,
  };
}

/** What a service keeps, reads, sends and learns. */
export function storeCalls(name: string, service: ServiceSpec, { platform, id }: RegionContext): readonly CallInput[] {
  const from = id(name);
  const stores = [
    ...(service.database === undefined ? [] : ["store:polardb"]),
    ...service.uses.map((store) => `store:${store}`),
    ...Object.keys(service.objects).map((bucket) => `bucket:${bucket}`),
    ...Object.keys(service.files).map((files) => `files:${files}`),
  ];
  const isConfigured = platform.messaging.nacos !== undefined && Object.keys(service.config).length > 0;
  return [
    ...stores.map((store): CallInput => ({ from, to: id(store) })),
    ...service.sends.map((queue): CallInput => ({ from, to: id(`queue:${queue}`), mode: "async" })),
    ...(service.publishes.length === 0
      ? []
      : [{ from, to: id("broker:kafka"), mode: "async" as const, need: "soft" as const }]),
    // Read when it starts, and kept: the service goes on without it.
    ...(isConfigured ? [{ from, to: id("config-server"), mode: "async" as const, need: "soft" as const }] : []),
  ];
}
