import { BlockList } from "node:net";
import type { Block } from "../block";
import type { Context } from "../context";
import { documentAt } from "../expect";
import { textsAt } from "./references";

/** Whether a load balancer was given this private address. */
export function hasAddress(balancer: Block, address: string): boolean {
  return textsAt(balancer.body, "zone_mappings.private_ipv4_address").includes(address);
}

/** Whether an address lies in a network that the stacks make. */
export function inOwnNetwork(context: Context, address: string): boolean {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return false;
  const networks = new BlockList();
  for (const vpc of context.resources("alicloud_vpc")) {
    const [base, bits] = (vpc.text("cidr_block") ?? "").split("/");
    if (base !== undefined && bits !== undefined) networks.addSubnet(base, Number(bits));
  }
  return networks.check(address);
}

/** The document that a text argument holds; nothing when it can't be told. */
export function documentOf(block: Block, field: string): unknown {
  const document = documentAt(block, field);
  return document === "unknown" ? undefined : document;
}
