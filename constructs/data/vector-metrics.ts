import { Metric } from "../core";

/** What CloudMonitor knows of an AnalyticDB for PostgreSQL instance (`acs_hybriddb`), over its nodes. Percentages. */
export class VectorMetrics {
  constructor(private readonly instanceId: string) {}

  /** Share of the processors in use, percent. */
  cpuUsage(): Metric {
    return this.metric("node_cpu_used_percent");
  }

  /** Share of the memory in use, percent. */
  memoryUsage(): Metric {
    return this.metric("node_mem_used_percent");
  }

  /** Share of the disks in use, percent. */
  diskUsage(): Metric {
    return this.metric("node_disk_used_percent");
  }

  private metric(name: string): Metric {
    return new Metric("acs_hybriddb", name, { instanceId: this.instanceId });
  }
}
