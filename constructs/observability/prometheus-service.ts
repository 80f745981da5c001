/**
 * Prometheus, run by Alibaba Cloud: for a cluster (`alicloud_arms_environment`), or for figures that are written to it from
 * anywhere (`alicloud_arms_prometheus`, remote write). A cluster with the add-on `arms-prometheus`, as `AckCluster` has it,
 * has one already: take it with `ofCluster`.
 * https://www.alibabacloud.com/help/en/prometheus/product-overview/what-is-prometheus-service
 */
import { Construct } from "constructs";
import { ArmsEnvironment } from "#alicloud/arms-environment";
import { ArmsPrometheus } from "#alicloud/arms-prometheus";
import { nameOf, tagsOf } from "../core";
import { PrometheusAlert, type PrometheusAlertOptions } from "./prometheus-alert";

/** A Prometheus that rules can be given to. */
export interface IPrometheusService extends Construct {
  /** Its id: that of the cluster whose figures it keeps, or its own. */
  readonly prometheusId: string;

  addAlert(id: string, options: PrometheusAlertOptions): PrometheusAlert;
}

export interface PrometheusServiceProps {
  /** The ACK cluster whose figures it keeps. It must not have the add-on `arms-prometheus`. @default none: figures are written to it */
  readonly cluster?: { readonly clusterId: string };
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** The Grafana that comes with the service, shared and free of charge. */
const SHARED_GRAFANA = "free";

abstract class PrometheusBase extends Construct implements IPrometheusService {
  abstract readonly prometheusId: string;

  addAlert(id: string, options: PrometheusAlertOptions): PrometheusAlert {
    return new PrometheusAlert(this, id, { ...options, prometheus: this });
  }
}

export class PrometheusService extends PrometheusBase {
  /** Use one that exists already, by its id. */
  static fromId(scope: Construct, id: string, prometheusId: string): IPrometheusService {
    return new ImportedPrometheus(scope, id, prometheusId);
  }

  /** Use the one that the add-on `arms-prometheus` brings to a cluster: it goes by the cluster's id. */
  static ofCluster(scope: Construct, id: string, cluster: { readonly clusterId: string }): IPrometheusService {
    return new ImportedPrometheus(scope, id, cluster.clusterId);
  }

  readonly resource: ArmsEnvironment | ArmsPrometheus;
  readonly prometheusId: string;

  constructor(scope: Construct, id: string, props: PrometheusServiceProps = {}) {
    super(scope, id);
    const { cluster } = props;
    const name = nameOf(this, "prometheus");
    const tags = tagsOf(this, props.tags);
    if (cluster === undefined) {
      this.resource = new ArmsPrometheus(this, "Resource", {
        clusterType: "remote-write",
        clusterName: name,
        grafanaInstanceId: SHARED_GRAFANA,
        tags,
      });
      this.prometheusId = this.resource.id;
    } else {
      this.resource = new ArmsEnvironment(this, "Resource", {
        environmentName: name,
        environmentType: "CS",
        environmentSubType: "ManagedKubernetes",
        bindResourceId: cluster.clusterId,
        aliyunLang: "en",
        tags,
      });
      this.prometheusId = cluster.clusterId;
    }
  }
}

class ImportedPrometheus extends PrometheusBase {
  constructor(
    scope: Construct,
    id: string,
    readonly prometheusId: string,
  ) {
    super(scope, id);
  }
}
