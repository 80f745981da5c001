import { Metric } from "../core";

const NAMES = {
  MySQL: {
    cpu: "cluster_cpu_utilization",
    memory: "cluster_memory_utilization",
    connections: "cluster_connection_utilization",
  },
  PostgreSQL: { cpu: "cpu_total", memory: "mem_usage", connections: "conn_usage" },
} as const;

/** What CloudMonitor knows of a PolarDB cluster (`acs_polardb`). Percentages. */
export class PolarDbMetrics {
  constructor(
    private readonly clusterId: string,
    private readonly engine: "MySQL" | "PostgreSQL",
  ) {}

  /** Share of the processors in use, percent. */
  cpuUsage(): Metric {
    return this.metric("cpu");
  }

  /** Share of the memory in use, percent. */
  memoryUsage(): Metric {
    return this.metric("memory");
  }

  /** Share of the connections in use, percent. */
  connectionUsage(): Metric {
    return this.metric("connections");
  }

  private metric(figure: keyof (typeof NAMES)["MySQL"]): Metric {
    return new Metric("acs_polardb", NAMES[this.engine][figure], { clusterId: this.clusterId });
  }
}
