import { type Component, type FailureDomain } from "../../../model";
import { type Stage } from "../platform/stage";

/** How one thing of the analyses is taken away here, or why it is not. */
export type Loss = { readonly take: () => Promise<void>; readonly by: string } | { readonly notShown: string };

const STAND_IN = "process of a stand-in ended";

/** How each component and failure domain of the platform can be lost on this stage. */
export function lossOf(stage: Stage, atom: Component | FailureDomain): Loss {
  return "placements" in atom ? ofComponent(stage, atom) : ofDomain(stage, atom);
}

function ofComponent(stage: Stage, { id, kind }: Component): Loss {
  const pods = stage.pods.get(id);
  const store = stage.stores.get(id);
  const front = stage.fronts.get(id);
  if (pods !== undefined) return { take: () => pods.lose(), by: "all copies gone, connections refused" };
  if (id === "middleware") return { take: () => stage.middleware.lose(), by: "SIGKILL of both processes" };
  if (id.startsWith("broker:kafka")) return { take: () => stage.broker.signal("SIGKILL"), by: "SIGKILL of the broker" };
  if (id.startsWith("answer-cache")) {
    return { take: () => each(stage.caches, (cache) => cache.down()), by: "SIGKILL of every nginx" };
  }
  if (id.startsWith("gateway:")) {
    return { take: () => loseProxies(stage, id.replace("gateway:", "")), by: "SIGKILL of both Envoys of the zone" };
  }
  if (store !== undefined) return { take: () => store.lose(), by: "stand-in gone, connections refused" };
  if (front !== undefined) return { take: () => front.down(), by: STAND_IN };
  if (id.startsWith("address:")) return { notShown: "a listener of the gateways, which does not end without them" };
  if (kind === "worker") return { notShown: "takes its work from a queue; nothing here stands for it" };
  return { notShown: "nothing here stands for it" };
}

function ofDomain(stage: Stage, { id, kind }: FailureDomain): Loss {
  switch (kind) {
    case "zone":
      return { take: () => loseZone(stage, id), by: "every copy of the zone gone" };
    case "pool":
      return { take: () => losePool(stage, id.replace("pool:", "")), by: "every pod on the pool gone" };
    case "cluster":
      return { take: () => loseCluster(stage), by: "gateways, middleware, cache and services gone" };
    case "apiKey":
      return ofKey(stage, id);
    case "certificate":
      return { notShown: "no TLS here" };
    case "dns":
      return { notShown: "no names here" };
    case "region":
    case "account":
    case "provider":
      return { notShown: "everything here stands in it" };
    default:
      return { notShown: "nothing here stands for it" };
  }
}

/** A token that its model takes no longer. Other keys are read by services, and services are fakes here. */
function ofKey(stage: Stage, id: string): Loss {
  const models = stage.graph.components.filter(({ kind, domains }) => kind === "endpoint" && domains.includes(id));
  if (models.length === 0) return { notShown: "read by a service, and services are fakes here" };
  return {
    take: () => {
      for (const model of models) stage.revoked.add(model.id);
      return Promise.resolve();
    },
    by: "the model answers 401",
  };
}

async function loseProxies(stage: Stage, zone: string): Promise<void> {
  await each(
    stage.proxies.filter((proxy) => proxy.zone === zone),
    (proxy) => proxy.down(),
  );
}

async function loseZone(stage: Stage, zone: string): Promise<void> {
  await loseProxies(stage, zone);
  await stage.middleware.lose([zone]);
  await each([...stage.pods.values()], (pods) => pods.lose([zone]));
  const cache = stage.caches[stage.zones.indexOf(zone)];
  await cache?.down();
  for (const [id, store] of stage.stores) if (!standsWithout(stage, id, zone)) await store.lose();
}

/** Whether enough of a store is left without a zone. */
function standsWithout(stage: Stage, id: string, zone: string): boolean {
  const component = stage.graph.components.find((other) => other.id === id);
  if (component === undefined) return true;
  const left = component.placements.filter(({ domains }) => !domains.includes(zone));
  return left.reduce((sum, { replicas }) => sum + replicas, 0) >= component.needs;
}

async function losePool(stage: Stage, pool: string): Promise<void> {
  const domain = stage.source.platform.cluster.pools[pool]?.domain;
  const onIt = [...stage.facts.values()].filter((facts) => facts.domain === domain);
  await each(onIt, ({ name }) => stage.podsOf(name).lose());
}

async function loseCluster(stage: Stage): Promise<void> {
  await each(stage.proxies, (proxy) => proxy.down());
  await each([...stage.facts.keys()], (name) => stage.podsOf(name).lose());
  await each(stage.caches, (cache) => cache.down());
  await stage.middleware.lose();
}

async function each<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
  await Promise.all(items.map(act));
}
