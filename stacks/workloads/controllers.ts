import { Construct } from "constructs";
import { throwIfAny } from "../../base";
import type { Platform } from "../../config";
import { Addon, type ICluster } from "../../constructs/cluster";
import {
  type ChartSource,
  type ControllerName,
  CONTROLLERS,
  controllersOf,
  missingControllers,
} from "../../constructs/workloads";

export interface ControllersProps {
  readonly platform: Platform;
  readonly cluster: ICluster;
  readonly charts: readonly ChartSource[];
}

/**
 * The add-ons that charts need and the cluster does not have yet, each after what it needs itself. What only a chart of
 * ACK's catalogue installs must be said to be there.
 */
export class Controllers extends Construct {
  readonly addons: Readonly<Partial<Record<ControllerName, Addon>>>;

  /** @throws ProblemsError for an object of a chart whose controller nothing installs */
  constructor(scope: Construct, id: string, props: ControllersProps) {
    super(scope, id);
    const { platform, cluster } = props;
    const charts = props.charts.map((chart) => chart.makeChart());
    const listed = (name: ControllerName): boolean => CONTROLLERS[name].addon in platform.cluster.addons;
    const present = (name: ControllerName): boolean => platform.deployment.present.includes(name) || listed(name);
    const needed = controllersOf(charts);
    const made = needed.filter((name) => !present(name) && CONTROLLERS[name].installedBy === "addon");
    throwIfAny(missingControllers("deployment", charts, [...needed.filter(present), ...made]));
    const addons: Partial<Record<ControllerName, Addon>> = {};
    for (const name of made) {
      const after = CONTROLLERS[name].after.flatMap((before) => addons[before as ControllerName] ?? []);
      addons[name] = new Addon(this, CONTROLLERS[name].addon, { cluster, name: CONTROLLERS[name].addon, after });
    }
    this.addons = addons;
  }
}
