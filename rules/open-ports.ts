import type { Block } from "./block";
import { isAnywhere } from "./expect";
import { type Outcome, SKIP, unknown } from "./rule";

type PortRange = readonly [from: number, to: number];

const EVERY_PORT: PortRange = [1, 65_535];

/** Asks about the ports that a rule of a security group opens to the whole internet; other rules are skipped. */
export function fromAnywhere(block: Block, judge: (ranges: readonly PortRange[]) => Outcome): Outcome {
  if (block.text("type") !== "ingress" || block.text("policy") === "drop") return SKIP;
  const sources = ["cidr_ip", "ipv6_cidr_ip"].map((field) => ({ field, reading: block.read(field) }));
  const untold = sources.find(({ reading }) => reading.state === "unknown");
  const open = sources.some(({ reading }) => reading.state === "known" && isAnywhere(String(reading.value)));
  if (!open) return untold === undefined ? SKIP : unknown(untold.field);
  const ports = block.read("port_range");
  if (ports.state === "unknown") return unknown("port_range");
  if (block.text("ip_protocol") === "icmp" || block.text("ip_protocol") === "icmpv6") return SKIP;
  return judge([rangeOf(block, ports.state === "known" ? String(ports.value) : "-1/-1")]);
}

function rangeOf(block: Block, text: string): PortRange {
  const [from, to] = text.split("/").map(Number);
  if (block.text("ip_protocol") === "all" || from === undefined || to === undefined || from < 1) return EVERY_PORT;
  return [from, to];
}
