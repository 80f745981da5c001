import type { Block } from "./block";

/** Families of ECS instance types that have GPUs. */
const GPU_FAMILY = /^ecs\.(ebm|s|v)?gn\d/;

/** Whether the nodes of a pool have GPUs, as far as its instance types are written out. */
export function isGpuPool(block: Block): boolean {
  const types = block.read("instance_types");
  if (types.state !== "known" || !Array.isArray(types.value)) return false;
  return (types.value as unknown[]).some((type) => typeof type === "string" && GPU_FAMILY.test(type));
}
