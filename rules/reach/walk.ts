import type { Block } from "../block";
import type { Context } from "../context";
import { type Outcome, PASS, SKIP } from "../rule";
import { checkPaths } from "./cluster-hops";
import { fromAccelerator, fromGateway, fromNetworkBalancer, fromWebBalancer, modelsBehind } from "./edge-hops";
import { raw, Trail } from "./trail";

const walks = new WeakMap<Context, Trail>();

/** What the walk from every entry says of one block. */
export function reachOf(block: Block, context: Context): Outcome {
  const trail = walks.get(context) ?? walk(context);
  walks.set(context, trail);
  const faults = trail.faults.get(block);
  if (faults !== undefined) return { outcome: "fail", faults };
  const fields = trail.unknowns.get(block);
  if (fields !== undefined) return { outcome: "unknown", fields };
  return trail.reached.has(block) ? PASS : SKIP;
}

/**
 * Walks from accelerators, gateways and load balancers to what answers. What nobody comes by is told only when every
 * walk arrives: behind a broken hop everything looks forgotten.
 */
function walk(context: Context): Trail {
  const trail = new Trail(context);
  const accelerators = context.resources("alicloud_ga_accelerator");
  for (const accelerator of accelerators) fromAccelerator(trail, accelerator);
  const gateways = context.resources("alicloud_apig_gateway");
  const passedBy = gateways.filter((gateway) => accelerators.length > 0 && !trail.reached.has(gateway));
  for (const gateway of gateways) fromGateway(trail, gateway);
  for (const balancer of context.resources("alicloud_alb_load_balancer")) fromWebBalancer(trail, balancer);
  const balancers = context.resources("alicloud_nlb_load_balancer");
  for (const balancer of balancers.filter((one) => one.text("address_type") === "Internet")) {
    fromNetworkBalancer(trail, balancer);
  }
  checkPaths(trail);
  if (trail.faults.size === 0) tellForgotten(trail, passedBy, balancers);
  return trail;
}

function tellForgotten(trail: Trail, passedBy: readonly Block[], balancers: readonly Block[]): void {
  for (const gateway of passedBy) {
    trail.fault(gateway, "", "no endpoint group that sends to it", "its address among the endpoints of its region");
  }
  const tell = (block: Block, got: string, want: string): void => trail.missing(block, false, "", got, want);
  for (const balancer of balancers.filter((one) => !trail.reached.has(one))) {
    fromNetworkBalancer(trail, balancer);
    // models may be asked by whatever is in the network
    if (modelsBehind(trail, balancer).found.length > 0 || trail.faults.has(balancer)) continue;
    tell(balancer, "nothing that sends to it", "whatever it is for, or no balancer");
  }
  for (const listener of trail.context.resources("alicloud_nlb_listener").filter((one) => !trail.reached.has(one))) {
    const own = trail.references.follow(listener.stack, raw(listener, "load_balancer_id")).blocks;
    if (own.length === 0) continue;
    tell(listener, "nothing that asks for its port", "whatever it is for, or no listener");
  }
}
