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

  /** Answers of 500 and above that servers gave, a second. */
  serverErrors(): Metric {
    return this.metric("LoadBalancerHTTPCodeUpstream5XX");
  }

  /** Servers that fail their health check. */
  unhealthyServers(): Metric {
    return this.metric("LoadBalancerUnHealthyHostCount");
  }

  private metric(name: string): Metric {
    return new Metric("acs_alb", name, { loadBalancerId: this.loadBalancerId });
  }
}
