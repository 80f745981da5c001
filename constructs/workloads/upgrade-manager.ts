/**
 * How services are upgraded: who first, how many copies at a time, how long each step may take, and when a release is
 * taken back. Rolling upgrades are Kubernetes' own; canaries move by the gateway's weights, step by step.
 */
import { createHash } from "node:crypto";
import { Construct } from "constructs";
import { stableJson } from "../../base";
import type { JsonObject } from "../../policies/enforcement";
import { resolvedPolicy } from "../../policies/attachment";
import { PropChecks } from "../core";
import { writeChart } from "./chart";
import type { Microservice } from "./microservice";
import { planUpgrade, type UpgradePlan } from "./upgrade-plan";
import { upgradeWaves } from "./upgrade-order";

export interface UpgradeManagerProps {
  readonly services: readonly Microservice[];
  /** What `upgrades/plan.json` says beside it, or instead. Asked at synth. @default nothing */
  readonly plan?: () => JsonObject;
}

export class UpgradeManager extends Construct {
  private readonly byName: ReadonlyMap<string, Microservice>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: UpgradeManagerProps,
  ) {
    super(scope, id);
    const names = props.services.map(({ serviceName }) => serviceName);
    new PropChecks(this)
      .expect("services", names, (all) => new Set(all).size === all.length, "each service once")
      .done();
    this.byName = new Map(props.services.map((service) => [service.serviceName, service]));
    for (const service of props.services) service.configure(() => this.keysFor(service));
    writeChart(this, () => this.folder(), ".");
  }

  /** Whatever is called comes before its callers; what calls each other comes together. */
  get waves(): readonly (readonly string[])[] {
    return upgradeWaves(Object.fromEntries([...this.byName].map(([name, { calls }]) => [name, calls])));
  }

  /** The plan of a service, as its policies are by now. */
  planOf(service: Microservice): UpgradePlan {
    const rollout = resolvedPolicy(service, "rollout")?.policy.settings;
    const rolling = rollout?.form === "rolling" ? rollout : undefined;
    return planUpgrade(service.settings, resolvedPolicy(service, "health")?.policy, rolling);
  }

  private keysFor(service: Microservice): JsonObject {
    const { maxSurge, maxUnavailable, minReadySeconds, progressDeadlineSeconds } = this.planOf(service);
    const said = resolvedPolicy(service, "rollout")?.policy.settings.form === "rolling";
    return {
      minReadySeconds,
      progressDeadlineSeconds,
      // a rolling policy on the service says it already
      ...(said ? {} : { strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge, maxUnavailable } } }),
    };
  }

  /** `upgrades/plan.json`, for whoever carries an upgrade out or reviews it. */
  private folder() {
    const services = [...this.byName.values()].map((service) => {
      const { timeout, ...plan } = this.planOf(service);
      return { ...plan, timeoutSeconds: timeout.seconds };
    });
    const text = `${stableJson({ waves: this.waves, services, ...this.props.plan?.() }, 2)}\n`;
    return { name: "upgrades", version: createHash("sha256").update(text).digest("hex"), files: { "plan.json": text } };
  }
}
