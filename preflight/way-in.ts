import type { Platform } from "../config";

/** Whether anything leads in: then the cluster's gateway is there, behind a load balancer (NLB) of its own. */
export function hasWayIn({ loadBalancers, gateways }: Platform): boolean {
  return gateways !== undefined || Object.keys(loadBalancers).length > 0;
}

/** Whether one accelerator stands in front of all regions. */
export function isAccelerated({ gateways }: Platform): boolean {
  return gateways?.entry === "global-accelerator";
}
