import { refuse } from "../../base";

/** What a container asks of GPUs. Immutable. */
export class GpuRequest {
  private constructor(
    readonly kind: "whole" | "memory",
    readonly amount: number,
  ) {}

  /** Whole GPUs (`nvidia.com/gpu`), on a pool whose GPUs are not shared. @param count 1 to 8 */
  static whole(count: number): GpuRequest {
    if (!isWhole(count, 8)) refuse("GpuRequest", "whole", count, "a whole number of GPUs from 1 to 8");
    return new GpuRequest("whole", count);
  }

  /**
   * A share of one GPU by memory (`aliyun.com/gpu-mem`), on a pool whose GPUs are shared.
   * https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/use-shared-gpu-scheduling
   * @param gib 1 to 96 GiB
   */
  static memory(gib: number): GpuRequest {
    if (!isWhole(gib, 96)) refuse("GpuRequest", "memory", gib, "a whole number of GiB from 1 to 96");
    return new GpuRequest("memory", gib);
  }

  /** Entry of the container's `resources.limits`; requests of extended resources follow the limit. */
  get limits(): Readonly<Record<string, string>> {
    return { [this.kind === "whole" ? "nvidia.com/gpu" : "aliyun.com/gpu-mem"]: String(this.amount) };
  }
}

const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
