import { gpusOf } from "../../model/catalogue";
import { at, isObject, listOf, parsed, textOf } from "../json";

/** Machines of one kind that a resource keeps: at least and at most. */
export interface Machines {
  /** Instance type; empty when it is not known. */
  readonly type: string;
  readonly min: number;
  readonly max: number;
  /** GPUs of one machine. */
  readonly gpus: number;
}

const KEEPERS: Readonly<Record<string, (values: { readonly [key: string]: unknown }) => Machines | undefined>> = {
  alicloud_pai_service: (values) => ofService(parsed(values["service_config"])),
  alicloud_cs_kubernetes_node_pool: ofNodePool,
  alicloud_eci_container_group: ofContainerGroup,
};

/** Whether resources of a type keep machines that this can count. */
export function keepsMachines(type: string): boolean {
  return Object.hasOwn(KEEPERS, type);
}

/** What a resource keeps running, or nothing for a type that keeps no machines, or whose number is not known. */
export function machinesOf(type: string, values: unknown): Machines | undefined {
  return isObject(values) && keepsMachines(type) ? KEEPERS[type]?.(values) : undefined;
}

function ofService(config: unknown): Machines | undefined {
  const metadata = at(config, "metadata");
  const instance = Number(at(metadata, "instance") ?? 1);
  if (!Number.isFinite(instance) || config === undefined) return undefined;
  const unit = at(config, "unit") === undefined ? 1 : Number(at(config, "unit", "size") ?? 2);
  const min = Number(at(config, "autoscaler", "min") ?? instance);
  const max = Number(at(config, "autoscaler", "max") ?? instance);
  const type = textOf(
    at(config, "cloud", "computing", "instances", 0, "type") ?? at(config, "cloud", "computing", "instance_type"),
  );
  return { type, min: min * unit, max: max * unit, gpus: gpusOf(type)?.gpus ?? Number(at(metadata, "gpu") ?? 0) };
}

function ofNodePool(values: { readonly [key: string]: unknown }): Machines | undefined {
  const type = textOf(listOf(values["instance_types"])[0]);
  const scaling = at(values, "scaling_config");
  const scaled = isObject(at(listOf(scaling), 0)) && at(scaling, "enable") !== false;
  const desired = Number(values["desired_size"] ?? values["node_count"] ?? Number.NaN);
  const min = scaled ? Number(at(scaling, "min_size") ?? 0) : desired;
  const max = scaled ? Number(at(scaling, "max_size") ?? min) : desired;
  if (!Number.isFinite(min) || !Number.isFinite(max)) return undefined;
  return { type, min, max, gpus: gpusOf(type)?.gpus ?? 0 };
}

function ofContainerGroup(values: { readonly [key: string]: unknown }): Machines {
  const type = textOf(values["instance_type"]);
  const asked = listOf(values["containers"]).reduce<number>((sum, one) => sum + Number(at(one, "gpu") ?? 0), 0);
  return { type, min: 1, max: 1, gpus: gpusOf(type)?.gpus ?? asked };
}
