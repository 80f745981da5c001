import { Metric } from "../core";

/** What CloudMonitor knows of an application load balancer (`acs_alb`). */
export class WebMetrics {
  constructor(private readonly loadBalancerId: string) {}

  /** Requests a second. */
  requests(): Metric {
    return this.metric("LoadBalancerQPS");
  }

  /** Open connections. */
  connections(): Metric {
    return this.metric("LoadBalancerActiveConnection");
  }

  private metric(name: string): Metric {
    return new Metric("acs_alb", name, { loadBalancerId: this.loadBalancerId });
  }
}
