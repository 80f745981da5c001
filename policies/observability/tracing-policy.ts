import { type Percent, percent } from "../../base";
import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

/** An OTLP collector inside the cluster. */
export interface Collector {
  /** A Kubernetes service in the gateway's namespace. */
  readonly service: string;
  /** 1 to 65535. @default 4317 */
  readonly port?: number;
}

interface TracingSettings {
  readonly sample?: Percent;
  readonly collector?: Collector;
}

/** Which requests leave a trace, and where it goes. */
export class TracingPolicy extends Policy<"tracing", TracingSettings> {
  private constructor(settings: TracingSettings, origin: PolicyOrigin = {}) {
    super("tracing", settings, origin, check(settings));
  }

  /** The share of requests that are traced, 0 to 100 %. */
  static sample(share: Percent): TracingPolicy {
    return new TracingPolicy({ sample: share });
  }

  /** Where spans go. @default the service `otel-collector`, port 4317 */
  to(collector: Collector): this {
    return this.with({ collector });
  }

  get resolved(): { readonly sample: Percent; readonly service: string; readonly port: number } {
    const { sample, collector } = this.settings;
    return {
      sample: sample ?? percent(1),
      service: collector?.service ?? "otel-collector",
      port: collector?.port ?? 4317,
    };
  }

  get features(): readonly FeatureOf<"tracing">[] {
    return ["spans"];
  }

  describe(): string {
    const { sample, service, port } = this.resolved;
    return `${sample.toString()} to ${service}:${port}`;
  }

  protected remake(settings: TracingSettings, origin: PolicyOrigin): this {
    return new TracingPolicy(settings, origin) as this;
  }
}

function check(settings: TracingSettings): Checks["problems"] {
  const checks = new Checks("TracingPolicy");
  const service = settings.collector?.service;
  checks
    .demand(
      service === undefined || /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(service),
      "to.service",
      service,
      "a service name",
    )
    .whole("to.port", settings.collector?.port, 1, 65_535);
  return checks.problems;
}
