import type { PoolSpec, ServiceSpec } from "../../config";
import type { NodePool, Resources } from "../../model";
import { gpusOf } from "../../model/catalogue";
import { mostOf } from "./replicas";

/** Share of a node that the system leaves to pods. */
const FOR_PODS = 0.9;

/** GiB of memory for each core, by the letter of the instance family. */
const RATIO: Readonly<Record<string, number>> = { c: 2, g: 4, r: 8 };

/** What one node of a pool offers to pods, by its first instance type; nothing for a type that is not known. */
export function nodePoolOf(domain: string, pool: PoolSpec): NodePool | undefined {
  const machine = machineOf(pool.instanceTypes[0] ?? "");
  if (machine === undefined) return undefined;
  const { cpu, memoryGiB, gpus } = machine;
  const shared = pool.kind === "gpu-share" ? gpusOf(pool.instanceTypes[0] ?? "") : undefined;
  return {
    domain,
    nodes: mostOf(pool.nodes),
    perNode: {
      cpu: cpu * FOR_PODS,
      memoryGiB: memoryGiB * FOR_PODS,
      ...(gpus === undefined ? {} : { gpus }),
      ...(shared === undefined ? {} : { gpuMemoryGiB: sharedGiB(shared.gpuMemoryGB) }),
    },
  };
}

/** `ecs.g7.2xlarge`: 8 cores, 32 GiB. */
function machineOf(type: string): Resources | undefined {
  const known = gpusOf(type);
  if (known !== undefined) return { cpu: known.vcpu, memoryGiB: known.memoryGiB, gpus: known.gpus };
  const [, family = "", size = ""] = /^ecs\.([a-z]+)[0-9][a-z0-9-]*\.([0-9]*x?large)$/.exec(type) ?? [];
  const ratio = RATIO[family[0] ?? ""];
  if (ratio === undefined) return undefined;
  const cpu = size === "large" ? 2 : 4 * Number(size.replace("xlarge", "") || "1");
  return { cpu, memoryGiB: cpu * ratio };
}

/** Whole GiB of one GPU, as its node offers them in shares. */
const sharedGiB = (gigabytes: number): number => Math.floor((gigabytes * 1e9) / 2 ** 30);

/** What one replica of a service asks of its node. */
export function requestsOf({ resources }: ServiceSpec): Resources {
  const { cpu, memory, gpus, gpuMemoryGiB } = resources;
  return {
    cpu: coresOf(cpu),
    memoryGiB: gibOf(memory),
    ...(gpus === undefined ? {} : { gpus }),
    ...(gpuMemoryGiB === undefined ? {} : { gpuMemoryGiB }),
  };
}

function coresOf(text: string): number {
  return text.endsWith("m") ? Number(text.slice(0, -1)) / 1_000 : Number(text);
}

function gibOf(text: string): number {
  return Number(text.slice(0, -2)) / (text.endsWith("Mi") ? 1_024 : 1);
}
