import type { Platform } from "../config";
import type { Prerequisite } from "./prerequisite";
import { isAccelerated } from "./way-in";

interface Product {
  readonly name: string;
  readonly neededFor: (platform: Platform) => string | undefined;
  /** The provider's data source that switches it on, or nothing: the console does. */
  readonly dataSource?: string;
  /** Arguments beside `enable = "On"`. */
  readonly also?: string;
}

const some = (record: object): boolean => Object.keys(record).length > 0;
const when = (holds: boolean, reason: string): string | undefined => (holds ? reason : undefined);

/** Data sources as provider 1.289.0 has them; PAI, ECI, MSE, ARMS, APIG, GA and CDT have none. */
const PRODUCTS: readonly Product[] = [
  {
    name: "Container Service for Kubernetes (ACK)",
    neededFor: () => "the cluster",
    dataSource: "alicloud_ack_service",
    also: 'type = "propayasgo"',
  },
  {
    name: "Simple Log Service",
    neededFor: () => "logs of the cluster and the gateway",
    dataSource: "alicloud_log_service",
  },
  { name: "Key Management Service", neededFor: () => "encryption keys", dataSource: "alicloud_kms_service" },
  { name: "CloudMonitor", neededFor: () => "alarms and probes", dataSource: "alicloud_cms_service" },
  { name: "Application Real-Time Monitoring (ARMS)", neededFor: () => "the cluster's add-on arms-prometheus" },
  {
    name: "Object Storage Service",
    neededFor: ({ data }) => when(some(data.objects), "the buckets"),
    dataSource: "alicloud_oss_service",
  },
  {
    name: "File Storage NAS",
    neededFor: ({ data }) => when(some(data.files), "the file systems"),
    dataSource: "alicloud_nas_service",
  },
  {
    name: "Tablestore",
    neededFor: ({ data }) => when(data.tablestore !== undefined, "the tables"),
    dataSource: "alicloud_ots_service",
  },
  {
    name: "VPC flow logs",
    neededFor: ({ network }) => when(network.flowLogs.enabled, "the flow logs"),
    dataSource: "alicloud_vpc_flow_log_service",
  },
  {
    name: "Simple Message Queue (MNS)",
    neededFor: ({ messaging }) => when(some(messaging.queues), "the work queues"),
    dataSource: "alicloud_mns_service",
  },
  {
    name: "EventBridge",
    neededFor: ({ messaging }) => when(some(messaging.events.rules), "the event rules"),
    dataSource: "alicloud_event_bridge_service",
  },
  {
    name: "Platform for AI (PAI), with EAS",
    neededFor: ({ models }) => when(some(models), `the models ${Object.keys(models).join(", ")}`),
  },
  {
    name: "Elastic Container Instance (ECI)",
    neededFor: ({ media, cluster }) =>
      when(some(media) || cluster.virtualNodes.enabled, "media workers and pods on virtual nodes"),
  },
  {
    name: "Microservices Engine (MSE)",
    neededFor: ({ messaging }) => when(messaging.nacos !== undefined, "the configuration server"),
  },
  {
    name: "API Gateway, the cloud-native one (APIG)",
    neededFor: ({ gateways }) => when(gateways !== undefined, "the API gateways"),
  },
  {
    name: "Global Accelerator, pay as you go",
    neededFor: (platform) => when(isAccelerated(platform), "the one address in front of all gateways"),
  },
  {
    name: "Cloud Data Transfer (CDT)",
    neededFor: (platform) => when(isAccelerated(platform), "the accelerator's traffic, which it bills"),
  },
  {
    name: "Alibaba Cloud DNS",
    neededFor: ({ gateways }) => when(gateways?.dns !== undefined, `records in the zone ${gateways?.dns?.zone ?? ""}`),
  },
  {
    name: "Web Application Firewall (WAF 3.0), pay as you go",
    neededFor: ({ loadBalancers }) =>
      when(
        Object.values(loadBalancers).some((balancer) => balancer.firewall !== undefined),
        "the firewall in front of a load balancer; the account must not have a subscription of WAF",
      ),
  },
  {
    name: "Function Compute",
    neededFor: ({ drills, gateways }) => {
      const wanted = [
        ...(drills === undefined ? [] : ["the drills"]),
        ...(gateways?.accelerator.dial === undefined ? [] : ["the dial"]),
      ];
      return when(wanted.length > 0, wanted.join(" and "));
    },
    dataSource: "alicloud_fc_service",
  },
  {
    name: "Auto Scaling (ESS)",
    neededFor: ({ cluster }) =>
      when(
        Object.values(cluster.pools).some(({ nodes }) => typeof nodes !== "number"),
        "node pools that scale",
      ),
  },
];

/** Products that must be switched on once in the account. */
export function activations(platform: Platform): Prerequisite[] {
  return PRODUCTS.flatMap(({ name, neededFor, dataSource, also }) => {
    const reason = neededFor(platform);
    if (reason === undefined) return [];
    const how =
      dataSource === undefined
        ? "by hand, in its console: the provider has no data source for it"
        : `in its console, or by data "${dataSource}" { enable = "On"${also === undefined ? "" : `, ${also}`} } in a stack of your own; it accepts the terms for you`;
    return [{ part: "activate", level: "do", what: `${name} is switched on`, why: `needed for ${reason}`, how }];
  });
}
