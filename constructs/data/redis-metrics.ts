import { Metric } from "../core";

/** What CloudMonitor knows of a cache (`acs_kvstore`). Percentages, of an instance without shards. */
export class RedisMetrics {
  constructor(private readonly instanceId: string) {}

  /** Share of the memory in use, percent. */
  memoryUsage(): Metric {
    return this.metric("StandardMemoryUsage");
  }

  /** Share of the processor in use, percent. */
  cpuUsage(): Metric {
    return this.metric("StandardCpuUsage");
  }

  /** Share of the connections in use, percent. */
  connectionUsage(): Metric {
    return this.metric("StandardConnectionUsage");
  }

  private metric(name: string): Metric {
    return new Metric("acs_kvstore", name, { instanceId: this.instanceId });
  }
}
