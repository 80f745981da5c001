import { Duration } from "../../base";
import type { MediaSpec, ModelSpec, Platform, RouteSpec, ServiceSpec } from "../../config";
import { assumed, type Figure, measured, type Work } from "../../model";
import { leastOf } from "./replicas";

/** Taken where the platform file says nothing of work and loads. */
export const ASSUMED = {
  /** Requests a second of a route. */
  routeLoad: 1,
  service: { serviceTimeMs: 50, concurrency: 16 },
  model: { serviceTimeMs: 4_000, concurrency: 8 },
  media: { serviceTimeMs: 60_000, concurrency: 1 },
} as const;

const SAID = "the platform file";

type WorkNumbers = Pick<Work, "serviceTimeMs"> & { readonly concurrency: number };

export function workOfService({ work }: ServiceSpec): WorkNumbers {
  return workOf(work, ASSUMED.service);
}

/** A model that scales on requests a second carries that target with one replica. */
export function workOfModel({ work, scaling }: ModelSpec): WorkNumbers {
  const { serviceTimeMs } = ASSUMED.model;
  const concurrency =
    scaling.on === "qps"
      ? Math.max(1, Math.round((scaling.target * serviceTimeMs) / 1_000))
      : ASSUMED.model.concurrency;
  return workOf(work, { serviceTimeMs, concurrency });
}

export function workOfMedia({ work }: MediaSpec): WorkNumbers {
  return workOf(work, ASSUMED.media);
}

function workOf(
  said: ServiceSpec["work"],
  otherwise: { readonly serviceTimeMs: number; readonly concurrency: number },
) {
  if (said === undefined) {
    return { serviceTimeMs: assumed(otherwise.serviceTimeMs, "by kind"), concurrency: otherwise.concurrency };
  }
  return {
    serviceTimeMs: measured(Duration.parse(said.serviceTime).milliseconds, SAID),
    concurrency: said.concurrency,
  };
}

type LoadSpec = RouteSpec["load"];

export function loadOf(load: LoadSpec): Figure | undefined {
  if (load === undefined) return undefined;
  return measured(typeof load === "number" ? load : load.perSecond, SAID);
}

export function routeLoad({ load }: RouteSpec): Figure {
  return loadOf(load) ?? assumed(ASSUMED.routeLoad, "no load is given");
}

/** Requests a second that replicas of such work carry. */
export function capacityOf({ serviceTimeMs, concurrency }: WorkNumbers, replicas: number): number {
  return (replicas * concurrency * 1_000) / serviceTimeMs.value;
}

/** What is called, beside `calls` themselves: a model that is only a rung of a ladder is not called while all is well. */
export function calledBy(service: ServiceSpec): readonly string[] {
  const rungs = new Set(
    Object.values(service.callPolicies).flatMap(({ fallback }) =>
      (fallback?.then ?? []).map((rung) => (typeof rung === "string" ? rung : rung.to)),
    ),
  );
  const withPolicies = Object.keys(service.callPolicies);
  return service.calls.filter((callee) => !rungs.has(callee) || withPolicies.includes(callee));
}

/** Requests a second at every service and model while nothing fails: one call of each callee a request. */
export function loadsOf(platform: Platform): ReadonlyMap<string, number> {
  const rates = new Map<string, number>();
  const add = (name: string, rate: number, above: readonly string[]): void => {
    if (above.includes(name)) return;
    rates.set(name, (rates.get(name) ?? 0) + rate);
    const service = platform.services[name];
    if (service === undefined) return;
    for (const callee of calledBy(service)) add(callee, rate, [...above, name]);
  };
  for (const route of Object.values(platform.routes)) add(route.to, routeLoad(route).value, []);
  return rates;
}

/** Replicas and work of whatever a name means. */
export function workNamed(
  name: string,
  { services, models }: Platform,
): (WorkNumbers & { replicas: number }) | undefined {
  const service = services[name];
  if (service !== undefined) return { ...workOfService(service), replicas: leastOf(service.replicas) };
  const model = models[name];
  return model === undefined ? undefined : { ...workOfModel(model), replicas: leastOf(model.replicas) };
}

/** Requests in flight, by Little's law: those a second times the seconds of each. At least 1. */
export function inFlight(perSecond: number, { serviceTimeMs }: WorkNumbers): number {
  return Math.max(1, Math.ceil((perSecond * serviceTimeMs.value) / 1_000));
}
