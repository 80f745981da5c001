import { Metric } from "../core";

/** What CloudMonitor knows of a bucket (`acs_oss_dashboard`). */
export class BucketMetrics {
  constructor(private readonly bucketName: string) {}

  /** Share of requests that did not fail on the side of OSS, percent. */
  availability(): Metric {
    return this.metric("Availability");
  }

  /** Share of requests that succeeded, percent. */
  validRequests(): Metric {
    return this.metric("RequestValidRate");
  }

  private metric(name: string): Metric {
    return new Metric("acs_oss_dashboard", name, { BucketName: this.bucketName });
  }
}
