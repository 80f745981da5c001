/**
 * What containers of a cluster write to their standard output, in a log store: `alicloud_log_machine_group`,
 * `alicloud_logtail_config`, `alicloud_logtail_attachment`. The collector is the cluster's own add-on (`loongcollector`),
 * which calls itself `k8s-group-<cluster id>`.
 * https://www.alibabacloud.com/help/en/sls/user-guide/collect-container-stdout-and-stderr-from-kubernetes-clusters
 */
import { Construct } from "constructs";
import { LogMachineGroup } from "#alicloud/log-machine-group";
import { LogtailAttachment } from "#alicloud/logtail-attachment";
import { LogtailConfig } from "#alicloud/logtail-config";
import { stableJson } from "../../base";
import { PropChecks } from "../core";
import type { ILogStore } from "./log-store";

export interface ContainerLogProps {
  readonly store: ILogStore;
  /** The cluster that the containers run in. It must have the add-on `loongcollector`. */
  readonly cluster: { readonly clusterId: string };
  /** Name of the container in its pod. @default any */
  readonly container?: string;
  /** Labels that the pod must have, all of them. @default any pod */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Namespace of the pod. @default any */
  readonly namespace?: string;
  /** `json`: each key of a line becomes a field. `text`: the line is the field `content`. @default "json" */
  readonly format?: "json" | "text";
}

const WORD = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

export class ContainerLog extends Construct {
  readonly resource: LogtailConfig;
  readonly machineGroup: LogMachineGroup;

  constructor(scope: Construct, id: string, props: ContainerLogProps) {
    super(scope, id);
    const { store, cluster, container, namespace, podLabels = {} } = props;
    const labels = Object.keys(podLabels).length;
    new PropChecks(this)
      .expect("container", container, (name) => WORD.test(name), "a container's name")
      .expect("namespace", namespace, (name) => WORD.test(name), "a namespace's name")
      .expect(
        "container",
        container ?? (namespace === undefined && labels === 0 ? "" : "any"),
        (name) => name !== "",
        "a container, a namespace or labels",
        "without one, everything in the cluster would be kept",
      )
      .done();
    const project = store.projectName;
    this.machineGroup = new LogMachineGroup(this, "Machines", {
      project,
      name: `${id.toLowerCase()}-machines`,
      identifyType: "userdefined",
      identifyList: [`k8s-group-${cluster.clusterId}`],
    });
    this.resource = new LogtailConfig(this, "Resource", {
      project,
      logstore: store.storeName,
      name: id.toLowerCase(),
      inputType: "plugin",
      outputType: "LogService",
      inputDetail: stableJson({ plugin: collection(props) }),
    });
    new LogtailAttachment(this, "Attachment", {
      project,
      logtailConfigName: this.resource.name,
      machineGroupName: this.machineGroup.name,
    });
  }
}

/** The collector's own words: https://ilogtail.gitbook.io/ilogtail-docs/plugins/input/service-docker-stdout */
function collection({ container, namespace, podLabels = {}, format = "json" }: ContainerLogProps): object {
  const detail = {
    Stdout: true,
    Stderr: false,
    ...(container === undefined ? {} : { K8sContainerRegex: `^${container}$` }),
    ...(namespace === undefined ? {} : { K8sNamespaceRegex: `^${namespace}$` }),
    ...(Object.keys(podLabels).length === 0 ? {} : { IncludeK8sLabel: podLabels }),
  };
  const fields = { SourceKey: "content", KeepSource: false, ExpandDepth: 1 };
  return {
    inputs: [{ type: "service_docker_stdout", detail }],
    ...(format === "json" ? { processors: [{ type: "processor_json", detail: fields }] } : {}),
  };
}
