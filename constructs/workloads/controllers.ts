import { type Problem } from "../../base";
import type { HelmChart } from "./chart";
import { labelOf } from "./chart";

/** Something that must run in the cluster before charts that use its kinds are installed. */
export interface Controller {
  /** What it is called in messages. */
  readonly title: string;
  /** API groups whose kinds it brings. */
  readonly groups: readonly string[];
  /** ACK's own name of the add-on that installs it. Where the console knows a chart instead, it is installed by hand. */
  readonly addon: string;
  readonly installedBy: "addon" | "catalogue";
  /** What must be there before it. */
  readonly after: readonly ControllerName[];
  readonly source: string;
}

const HELP = "https://www.alibabacloud.com/help/en/ack";

/** The controllers that charts of this library may need, in the order in which they are installed. */
export const CONTROLLERS = {
  "gateway-api": {
    title: "Gateway API",
    groups: ["gateway.networking.k8s.io"],
    addon: "gateway-api",
    installedBy: "addon",
    after: [],
    source: `${HELP}/product-overview/gateway-api`,
  },
  "envoy-gateway": {
    title: "Gateway with Inference Extension (Envoy Gateway)",
    groups: ["gateway.envoyproxy.io"],
    addon: "ack-gateway-with-inference-extension",
    installedBy: "addon",
    after: ["gateway-api"],
    source: `${HELP}/product-overview/ack-gateway-with-inference-extension`,
  },
  "pod-identity": {
    title: "the webhook for RRSA",
    groups: [],
    addon: "ack-pod-identity-webhook",
    installedBy: "addon",
    after: [],
    source: `${HELP}/product-overview/ack-pod-identity-webhook`,
  },
  keda: {
    title: "KEDA",
    groups: ["keda.sh"],
    addon: "ack-keda",
    installedBy: "catalogue",
    after: [],
    source: `${HELP}/ack-managed-and-ack-dedicated/user-guide/ack-keda`,
  },
  "secret-manager": {
    title: "ack-secret-manager",
    groups: ["alibabacloud.com"],
    addon: "ack-secret-manager",
    installedBy: "catalogue",
    after: [],
    source: `${HELP}/ack-managed-and-ack-dedicated/security-and-compliance/use-ack-secret-manager-to-import-alibaba-cloud-kms-service-credentials`,
  },
} as const satisfies Readonly<Record<string, Omit<Controller, "after"> & { readonly after: readonly string[] }>>;

export type ControllerName = keyof typeof CONTROLLERS;

export const controllerNamed = (name: ControllerName): Controller => CONTROLLERS[name] as Controller;

/** API groups of Kubernetes itself. */
const BUILT_IN =
  /^(apps|batch|policy|autoscaling|networking\.k8s\.io|rbac\.authorization\.k8s\.io|scheduling\.k8s\.io)$/;
const ROLE_ANNOTATION = "pod-identity.alibabacloud.com/role-name";

interface Need {
  readonly controller: ControllerName | undefined;
  readonly group: string;
  readonly object: string;
}

/** The controllers that a chart's objects need, in the order in which they are installed. */
export function controllersOf(charts: readonly HelmChart[]): readonly ControllerName[] {
  const needed = new Set(charts.flatMap(needsOf).map(({ controller }) => controller));
  for (const name of [...needed]) if (name !== undefined) controllerNamed(name).after.forEach((it) => needed.add(it));
  return (Object.keys(CONTROLLERS) as ControllerName[]).filter((name) => needed.has(name));
}

/** One problem for each controller that charts use and nothing installs. */
export function missingControllers(
  where: string,
  charts: readonly HelmChart[],
  installed: readonly ControllerName[],
): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const { controller, group, object } of charts.flatMap(needsOf)) {
    if (controller !== undefined && installed.includes(controller)) continue;
    const key = controller ?? group;
    if (problems.has(key)) continue;
    problems.set(key, {
      where,
      field: "present",
      message: `${object} needs ${controller === undefined ? group : controllerNamed(controller).title}, and nothing installs it`,
      hint: controller === undefined ? "no controller of this API group is known here" : howToInstall(controller),
    });
  }
  return [...problems.values()];
}

function howToInstall(name: ControllerName): string {
  const { addon, installedBy } = controllerNamed(name);
  return installedBy === "addon"
    ? `add the add-on ${addon}, or say that the cluster has ${name}`
    : `install ${addon} from ACK's catalogue, and say that the cluster has ${name}`;
}

function needsOf(chart: HelmChart): readonly Need[] {
  return chart.documents.flatMap((document): Need[] => {
    const [group = ""] = (document["apiVersion"] as string).split("/");
    const object = `${labelOf(document)} of chart ${chart.name}`;
    const { annotations } = document["metadata"] as { readonly annotations?: Readonly<Record<string, string>> };
    if (annotations?.[ROLE_ANNOTATION] !== undefined) return [{ controller: "pod-identity", group: "", object }];
    if (group === "v1" || BUILT_IN.test(group)) return [];
    const found = (Object.keys(CONTROLLERS) as ControllerName[]).find((name) =>
      controllerNamed(name).groups.includes(group),
    );
    return [{ controller: found, group, object }];
  });
}
