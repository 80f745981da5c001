/**
 * A chart that Terraform installs: `helm_release`. It waits until everything is ready, and takes an upgrade back that
 * does not get there. The runner must reach the Kubernetes API: inside the VPC, or over a VPN where it is private.
 * https://registry.terraform.io/providers/hashicorp/helm/3.1.2/docs/resources/release
 */
import { Fn, Lazy } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { Release } from "#helm/release";
import { type Duration, minutes } from "../../base";
import { PropChecks, waitFor } from "../core";
import { CHARTS, type ChartSource, finishedChart } from "./chart";
import type { HelmAccess } from "./helm-access";

export interface HelmReleaseProps {
  readonly chart: ChartSource;
  readonly access: HelmAccess;
  /** Until everything must be ready, 1 min to 3 h. @default 10 minutes */
  readonly timeout?: Duration;
  /** What must be there first, such as add-ons and other releases. @default nothing */
  readonly after?: readonly IConstruct[];
  /** Where Helm keeps its records. @default the chart's namespace, which must exist */
  readonly releaseNamespace?: string;
  /** Releases that are kept to go back to, 1 to 100. @default 5 */
  readonly history?: number;
}

export class HelmRelease extends Construct {
  /** Override what this construct does not offer on it. */
  readonly resource: Release;

  constructor(scope: Construct, id: string, props: HelmReleaseProps) {
    super(scope, id);
    const { chart, timeout = minutes(10), history = 5, after = [] } = props;
    new PropChecks(this)
      .expect("timeout", timeout, (it) => it.minutes >= 1 && it.minutes <= 180, "1m to 3h")
      .expectWhole("history", history, 1, 100)
      .done();
    this.resource = new Release(this, "Resource", {
      provider: props.access.providerIn(this),
      name: chart.chartName,
      namespace: props.releaseNamespace ?? chart.namespace,
      createNamespace: false,
      // charts lie beside the stacks' folders; Terraform runs in the stack's own
      chart: `\${path.module}/../../${CHARTS}/${chart.chartName}`,
      version: Lazy.stringValue({ produce: () => finishedChart(chart).version }),
      values: Lazy.listValue({ produce: () => [Fn.jsonencode(finishedChart(chart).values.resolved)] }),
      atomic: true,
      wait: true,
      waitForJobs: true,
      cleanupOnFail: true,
      dependencyUpdate: false,
      maxHistory: history,
      timeout: Math.ceil(timeout.seconds),
    });
    if (after.length > 0) waitFor(this, ...after);
  }
}
