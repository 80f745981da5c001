import data from "./gpu-instance-types.json";

/** The GPUs of an instance type. */
export interface InstanceGpus {
  /** Such as `A10`. */
  readonly gpu: string;
  readonly gpus: number;
  /** Memory of one GPU. */
  readonly gpuMemoryGB: number;
  readonly vcpu: number;
  readonly memoryGiB: number;
  /** Sold through sales only. */
  readonly onRequest?: boolean;
}

/** GPU instance types of this release, by name. */
export const KNOWN_INSTANCE_GPUS: ReadonlyMap<string, InstanceGpus> = new Map(
  Object.entries(data.types as Readonly<Record<string, InstanceGpus>>),
);

/** The name of its GPU in the table of usable memory; nothing for a type or a GPU that is not known. */
export function gpusOf(type: string): (InstanceGpus & { readonly fitName: string }) | undefined {
  const known = KNOWN_INSTANCE_GPUS.get(type);
  return known === undefined ? undefined : { ...known, fitName: fitName(known) };
}

function fitName({ gpu, gpuMemoryGB }: InstanceGpus): string {
  if (gpu === "A100") return `A100-${gpuMemoryGB}`;
  return gpuMemoryGB === 96 ? "96GB" : gpu;
}
