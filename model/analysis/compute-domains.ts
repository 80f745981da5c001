import { type Component, type Graph } from "../graph";
import { type Loads } from "./load";
import {
  erlangC,
  mixture,
  separationRatio,
  serversForWaitShare,
  waitOf,
  waitsWithPriority,
  type Wait,
  type WorkClass,
} from "./queueing-math";
import { simulateQueue } from "./simulate-queue";

export const ARRANGEMENTS = ["dedicated", "pooled", "priority"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Share of arrivals that may wait, when counting the servers each arrangement needs. */
export const WAIT_SHARE = 0.1;

export interface DomainClass extends WorkClass {
  readonly domain: string;
  readonly servers: number;
  readonly gpusPerServer: number;
}

/** Waits in seconds, one entry for each class, lightest class first. */
export interface ArrangementResult {
  readonly formula: readonly Wait[];
  /** Empty when no simulation was asked for or the arrangement has no steady state. */
  readonly simulated: readonly Wait[];
  /** Servers at which at most one arrival in ten waits. */
  readonly serversNeeded: number;
  readonly gpusNeeded: number;
}

/** Compute domains that could share one kind of hardware, apart and together. */
export interface DomainComparison {
  readonly hardware: string;
  readonly classes: readonly DomainClass[];
  readonly arrangements: Readonly<Record<Arrangement, ArrangementResult>>;
  /** Mean service time of the heaviest over the lightest class. */
  readonly ratio: number;
  /** 1 + 2 / rho, rho the load per server of the lightest class: above it, the lightest class waits less alone. */
  readonly threshold: number;
  /** Whether own servers shorten the wait of the lightest class. */
  readonly separationHelpsLight: boolean;
  readonly separationHelpsAverage: boolean;
  /** Whether a pool that serves light work first makes nobody wait longer than own servers do. */
  readonly priorityBeatsBoth: boolean;
}

export interface SimulationOptions {
  readonly arrivals: number;
  readonly seed: number;
}

/** Compares own pools, one shared pool, and one shared pool that serves the lightest work first. */
export function compareComputeDomains(
  graph: Graph,
  loads: Loads,
  simulation?: SimulationOptions,
): readonly DomainComparison[] {
  const byHardware = new Map<string, Map<string, Component[]>>();
  for (const item of graph.components) {
    if (item.work?.computeDomain === undefined || (loads.of.get(item.id) ?? 0) === 0) continue;
    const hardware = item.work.hardware ?? item.deployment?.gpu ?? "unnamed hardware";
    const domains = byHardware.get(hardware) ?? new Map<string, Component[]>();
    domains.set(item.work.computeDomain, [...(domains.get(item.work.computeDomain) ?? []), item]);
    byHardware.set(hardware, domains);
  }
  return [...byHardware]
    .filter(([, domains]) => domains.size > 1)
    .map(([hardware, domains]) => {
      const classes = [...domains].map(([domain, items]) => classOf(domain, items, loads));
      return compare(
        hardware,
        [...classes].sort((a, b) => a.meanService - b.meanService),
        simulation,
      );
    });
}

function classOf(domain: string, items: readonly Component[], loads: Loads): DomainClass {
  const parts = items.map((item) => ({
    rate: loads.of.get(item.id) ?? 0,
    meanService: (item.work?.serviceTimeMs.value ?? 0) / 1_000,
    variability: item.work?.variability?.value ?? 1,
  }));
  const servers = items.reduce((sum, item) => sum + serversOf(item), 0);
  const gpus = items.reduce((sum, item) => sum + replicasOf(item) * gpusOf(item), 0);
  return { domain, ...mixture(parts), servers, gpusPerServer: servers === 0 ? 0 : gpus / servers };
}

/** Requests a component serves at once, all replicas together. */
export function serversOf(item: Component): number {
  return replicasOf(item) * (item.work?.concurrency ?? 1);
}

export function replicasOf(item: Component): number {
  return item.placements.reduce((sum, placement) => sum + placement.replicas, 0);
}

export function gpusOf(item: Component): number {
  return item.requests?.gpus ?? item.deployment?.gpusPerReplica ?? 0;
}

/** @param classes lightest first */
export function compare(
  hardware: string,
  classes: readonly DomainClass[],
  simulation?: SimulationOptions,
): DomainComparison {
  const servers = classes.reduce((sum, one) => sum + one.servers, 0);
  const all = mixture(classes);
  const pooled = waitOf(all, servers);
  const priorityMeans = waitsWithPriority(classes, servers);
  const dedicatedWaits = classes.map((one) => waitOf(one, one.servers));
  const delayed = erlangC(servers, all.rate * all.meanService);
  const pooledWaits = classes.map(() => pooled);
  const priorityWaits = priorityMeans.map((mean) => ({ mean, p99: tail(mean, delayed) }));

  const load = (one: WorkClass) => one.rate * one.meanService;
  const apart = classes.map((one) => serversForWaitShare(load(one), WAIT_SHARE));
  const together = serversForWaitShare(load(all), WAIT_SHARE);
  const gpusPerServer = Math.max(...classes.map((one) => one.gpusPerServer));
  const pooledNeed = { serversNeeded: together, gpusNeeded: Math.ceil(together * gpusPerServer) };

  const stable = load(all) < servers && classes.every((one) => load(one) < one.servers);
  const simulate = (discipline: "fifo" | "priority"): readonly Wait[] =>
    simulation === undefined || !stable ? [] : simulateQueue({ classes, servers, discipline, ...simulation });
  const alone =
    simulation === undefined || !stable
      ? []
      : classes.flatMap((one) =>
          simulateQueue({ classes: [one], servers: one.servers, discipline: "fifo", ...simulation }),
        );

  const light = classes[0];
  const heavy = classes.at(-1);
  if (light === undefined || heavy === undefined) throw new RangeError("compare needs at least one class");
  const average = (waits: readonly Wait[]) =>
    classes.reduce((sum, one, index) => sum + one.rate * (waits[index]?.mean ?? 0), 0) / all.rate;
  return {
    hardware,
    classes,
    arrangements: {
      dedicated: {
        formula: dedicatedWaits,
        simulated: alone,
        serversNeeded: apart.reduce((sum, count) => sum + count, 0),
        gpusNeeded: classes.reduce((sum, one, at) => sum + Math.ceil((apart[at] ?? 0) * one.gpusPerServer), 0),
      },
      pooled: { formula: pooledWaits, simulated: simulate("fifo"), ...pooledNeed },
      priority: { formula: priorityWaits, simulated: simulate("priority"), ...pooledNeed },
    },
    ratio: heavy.meanService / light.meanService,
    threshold: separationRatio(load(light) / light.servers),
    separationHelpsLight: (dedicatedWaits[0]?.mean ?? Infinity) < pooled.mean,
    separationHelpsAverage: average(dedicatedWaits) < average(pooledWaits),
    priorityBeatsBoth: priorityWaits.every((wait, index) => wait.mean <= (dedicatedWaits[index]?.mean ?? Infinity)),
  };
}

function tail(mean: number, delayed: number): number {
  if (mean === Infinity) return Infinity;
  return delayed <= 0.01 ? 0 : (mean / delayed) * Math.log(delayed / 0.01);
}
