import { type Duration } from "../../../base";
import { describeTarget, type PolicyTarget } from "../../attachment/target";
import { type EnforcementContext } from "../context";
import { hash, slug } from "../tier";

/** Where a backend is reached: its Backend document's name, host and port. */
export interface BackendAddress {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  /** Answers for something behind it, so that its own failures show as 503 and 504 and not as broken connections. */
  readonly hop: boolean;
}

const FIRST_PORT = 20_000;
const PORTS = 10_000;

/** The internal gateway's port for a hop: made of its name, so that it stays when others come and go. */
export function internalPort(name: string): number {
  return FIRST_PORT + (hash(name) % PORTS);
}

/** The uniform internal address of a hop. */
export function internalAddress(name: string, context: EnforcementContext): BackendAddress {
  return { name, host: inNamespace(context.internalService, context), port: internalPort(name), hop: true };
}

/** How one target reaches another: a model by its uniform internal address, a service by its own. */
export function addressOf(target: PolicyTarget, context: EnforcementContext): BackendAddress {
  const { kind, facts } = describeTarget(target);
  const name = slug(target);
  if (kind === "endpoint") return internalAddress(name, context);
  const { host, port } = facts.address ?? { host: inNamespace(name, context), port: 80 };
  return { name, host, port, hop: false };
}

export function inNamespace(service: string, context: EnforcementContext): string {
  return `${service}.${context.namespace}.svc.cluster.local`;
}

/** A duration as Gateway API spells it: at most five digits before each unit. */
export function gatewayDuration(length: Duration): string {
  const units = [
    ["h", 3_600_000],
    ["m", 60_000],
    ["s", 1_000],
    ["ms", 1],
  ] as const;
  const direct = length.toString();
  if (/^\d{1,5}(h|m|s|ms)$/.test(direct)) return direct;
  let rest = length.milliseconds;
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [`${count}${unit}`];
  });
  return parts.join("");
}
