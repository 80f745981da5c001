import { type ComponentCapacity } from "./capacity";
import { type DomainComparison } from "./compute-domains";
import { few, round, spell, type Finding } from "./findings";
import { type GatewayGroup } from "./gateways";
import { type ColdStart, type IdleGpus, type PackedPool } from "./packing";

/** Lemma 1: own processors for each compute domain, with the numbers of both sides. */
export function domainFindings(comparisons: readonly DomainComparison[]): readonly Finding[] {
  return comparisons.map((item): Finding => {
    const { dedicated, pooled, priority } = item.arrangements;
    const light = item.classes[0];
    const heavy = item.classes.at(-1);
    const waits = (result: typeof dedicated) => result.simulated[0]?.mean ?? result.formula[0]?.mean ?? Infinity;
    const verdict = item.priorityBeatsBoth
      ? "one pool that serves the light work first beats both"
      : item.separationHelpsLight
        ? "own pools are right for the light work"
        : "one shared pool is better";
    return {
      id: "lemma1/pools",
      level: "advice",
      subject: item.hardware,
      formula: "M/G/c (Lee-Longton), dedicated against pooled; light work gains alone above r = 1 + 2 / rho",
      inputs: {
        domains: item.classes.map((one) => one.domain).join(", "),
        checked: dedicated.simulated.length > 0 ? "simulated" : "formula alone",
      },
      numbers: {
        ratio: item.ratio,
        threshold: item.threshold,
        dedicatedLightWait: waits(dedicated),
        pooledLightWait: waits(pooled),
        priorityLightWait: waits(priority),
        dedicatedServers: dedicated.serversNeeded,
        pooledServers: pooled.serversNeeded,
        dedicatedGpus: dedicated.gpusNeeded,
        pooledGpus: pooled.gpusNeeded,
      },
      message:
        `${heavy?.domain ?? ""} work takes ${round(item.ratio)} times longer than ${light?.domain ?? ""} (own pools pay above ` +
        `${round(item.threshold)}); ${light?.domain ?? ""} waits ${spell(waits(dedicated) * 1_000)} in its own pool, ` +
        `${spell(waits(pooled) * 1_000)} in a shared one, ${spell(waits(priority) * 1_000)} shared and served first: ` +
        `${verdict}; servers ${dedicated.serversNeeded} apart, ${pooled.serversNeeded} together`,
    };
  });
}

/** Lemma 2: services per node, contention, idle minimum, and cold start against headroom. */
export function packingFindings(
  pools: readonly PackedPool[],
  starts: readonly ColdStart[],
  idle: readonly IdleGpus[],
): readonly Finding[] {
  const held = idle.reduce((sum, item) => sum + item.gpus, 0);
  const unused = idle.reduce((sum, item) => sum + item.idle, 0);
  return [
    ...pools.flatMap((pool): Finding[] => {
      const numbers = {
        nodes: pool.nodes.length,
        servicesPerNode: pool.servicesPerNode.mean,
        cpuContention: pool.cpuContention,
        memoryContention: pool.memoryContention,
        blastRadius: pool.blastRadius.share,
      };
      const base = { subject: pool.pool, formula: "first-fit decreasing with requests, limits and spread", numbers };
      const missing = pool.unplaced.map((item) => `${item.replicas} of ${item.component}`);
      return [
        {
          ...base,
          id: "lemma2/density",
          level: "advice",
          inputs: { largestLoss: pool.blastRadius.component },
          message:
            `${round(pool.servicesPerNode.mean)} services a node on ${pool.nodes.length} of ${pool.nodesOffered} nodes; ` +
            `limits reach ${round(pool.cpuContention * 100)} % of CPU and ${round(pool.memoryContention * 100)} % of memory; ` +
            `one node takes ${round(pool.blastRadius.share * 100)} % of ${pool.blastRadius.component || "nothing"}`,
        },
        ...(missing.length === 0
          ? []
          : [
              {
                ...base,
                id: "lemma2/unplaced",
                level: "advice" as const,
                inputs: { unplaced: missing.join(", ") },
                message: `no node has room for ${few(missing)}`,
              },
            ]),
      ];
    }),
    ...starts
      .filter((item) => !item.inTime)
      .map((item): Finding => ({
        id: "lemma2/cold-start",
        level: "advice",
        subject: item.component,
        formula: "start time < free servers / (growth x service time)",
        inputs: {},
        numbers: { startMs: item.startMs, exhaustMs: item.exhaustMs },
        message:
          `a new replica takes ${spell(item.startMs)}, the headroom lasts ${spell(item.exhaustMs)}: ` +
          "scaling comes too late, keep warm spares",
      })),
    ...(held === 0
      ? []
      : [
          {
            id: "lemma2/idle",
            level: "advice" as const,
            subject: "GPUs",
            formula: "GPUs held less load x service time",
            inputs: {},
            numbers: { held, unused },
            message: `${held} GPUs are held, ${round(unused)} idle on average at the declared load`,
          },
        ]),
  ];
}

/** Lemma 3: what a second gateway and its drills buy. */
export function gatewayFindings(groups: readonly GatewayGroup[]): readonly Finding[] {
  return groups.map((group): Finding => {
    const { alone, asDeclared, perfect } = group.downMinutesPerYear;
    const drill =
      group.drillIntervalHours === undefined
        ? "no drill is declared"
        : `a drill every ${round(group.drillIntervalHours)} h`;
    const parts =
      group.gateways.length < 2
        ? [`one gateway: ${round(alone)} min a year down, ${round(perfect)} with a second and a switch that works`]
        : [
            `${group.gateways.length} gateways: ${round(asDeclared)} min a year down against ${round(alone)} for one`,
            `coverage ${round(group.coverage)} (${group.automatic ? "automatic switch" : "no automatic switch"}, ${drill}, ` +
              `wanted every ${round(group.drillAtMostHours)} h)`,
          ];
    if (group.shared.length > 0) parts.push(`all stand in ${few(group.shared)}`);
    if (group.assumed.length > 0) parts.push(`assumed: ${group.assumed.join(", ")}`);
    return {
      id: "lemma3/gateways",
      level: "advice",
      subject: group.call,
      formula: "U = 2 (1 - c) q + q^2 + 2 T_fo / MTBF, q = MTTR / MTBF; c = 1 - lambda_s T / 2 - miss",
      inputs: { shared: group.shared.join(", "), probes: group.probes.length, assumed: group.assumed.join(", ") },
      numbers: {
        alone,
        asDeclared,
        perfect,
        coverage: group.coverage,
        failoverMs: group.failoverMs,
        drillAtMostHours: group.drillAtMostHours,
      },
      message: parts.join("; "),
    };
  });
}

/** Models that do not fit, replicas too few, and too few when a placement is lost. */
export function capacityFindings(capacities: readonly ComponentCapacity[]): readonly Finding[] {
  return capacities.flatMap((item): Finding[] => [...fitFindings(item), ...loadFindings(item)]);
}

function fitFindings(item: ComponentCapacity): Finding[] {
  const { fit } = item;
  if (fit === undefined) return [];
  const base = {
    subject: item.component,
    formula: "usable memory - weights / GPUs - overhead, over cache bytes of a token",
    inputs: {},
  };
  if (!fit.known) {
    const message = `cannot say whether it fits: unknown ${fit.unknown}`;
    return [{ ...base, id: "capacity/unknown-model", level: "advice", numbers: {}, message }];
  }
  const gigabytes = (bytes: number) => round(bytes / 1e9);
  const numbers = {
    weightBytes: fit.weightBytes,
    kvBytesPerToken: fit.kvBytesPerToken,
    freeBytesPerGpu: fit.freeBytesPerGpu,
    tokens: fit.tokens,
    missingBytesPerGpu: fit.missingBytesPerGpu,
  };
  if (fit.fits) {
    const requests = item.requestsInMemory === undefined ? "" : `, ${item.requestsInMemory} requests at once`;
    const notes = fit.notes.length === 0 ? "" : `; ${fit.notes.join("; ")}`;
    const message = `weights ${gigabytes(fit.weightBytes)} GB fit; ${fit.tokens} tokens of context a replica${requests}${notes}`;
    return [{ ...base, id: "capacity/fits", level: "advice", numbers, message }];
  }
  const why = [
    ...fit.refusals,
    ...(fit.missingBytesPerGpu > 0 ? [`${gigabytes(fit.missingBytesPerGpu)} GB missing on each GPU`] : []),
  ];
  return [
    { ...base, id: "capacity/does-not-fit", level: "advice", numbers, message: `does not fit: ${why.join("; ")}` },
  ];
}

function loadFindings(item: ComponentCapacity): Finding[] {
  const { utilisation, utilisationAfterLoss } = item;
  if (utilisation === undefined || item.capacityPerSecond === undefined) return [];
  const numbers = {
    ratePerSecond: item.ratePerSecond,
    capacityPerSecond: item.capacityPerSecond,
    utilisation,
    replicas: item.replicas,
    replicasNeeded: item.replicasNeeded ?? 0,
  };
  const needs = item.replicasNeeded === undefined ? "" : `; ${item.replicasNeeded} replicas would carry it at 80 %`;
  const base = { subject: item.component, level: "advice" as const, inputs: { limitedBy: item.limitedBy ?? "" } };
  if (utilisation >= 1) {
    const message =
      `gets ${round(item.ratePerSecond)}/s and serves ${round(item.capacityPerSecond)}/s ` +
      `(${item.limitedBy ?? "unknown limit"})${needs}`;
    return [{ ...base, id: "capacity/overload", formula: "lambda / (c mu) < 1", numbers, message }];
  }
  if (utilisationAfterLoss === undefined || utilisationAfterLoss < 1 || item.replicas < 2) return [];
  const left = Number.isFinite(utilisationAfterLoss) ? `busy ${round(utilisationAfterLoss * 100)} %` : "gone";
  return [
    {
      ...base,
      id: "capacity/after-loss",
      formula: "lambda / (c mu) < 1 without the largest placement",
      numbers: { ...numbers, utilisationAfterLoss },
      message: `${round(utilisation * 100)} % busy now, ${left} after its largest placement is lost${needs}`,
    },
  ];
}
