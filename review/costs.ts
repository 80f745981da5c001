import { configAddress, configIndex, writtenValues } from "./findings/plan-blocks";
import type { ReviewInput, StackInput } from "./input/inputs";
import type { PlanJson, ResourceChange } from "./input/plan-json";
import { at, isObject, type JsonObject, objectOf, textOf } from "./json";
import { keepsMachines, type Machines, machinesOf } from "./changes/gpus";
import { priceOf, type PriceTable } from "./prices/price-table";

/** How many machines of a resource there are before and after, and what the difference costs. */
export interface MachineDelta {
  readonly stack: string;
  readonly address: string;
  readonly before?: Machines;
  readonly after?: Machines;
  /** GPUs more or fewer, at least and at most. */
  readonly gpus: { readonly min: number; readonly max: number };
  /** Per hour, at least and at most; nothing when a price is not known. */
  readonly price?: { readonly min: number; readonly max: number };
  /** What has no price. */
  readonly unpriced: readonly string[];
}

export interface Costs {
  readonly currency: string;
  /** The day of the prices. */
  readonly date: string;
  readonly source: string;
  readonly machines: readonly MachineDelta[];
  readonly gpus: { readonly min: number; readonly max: number };
  readonly price: { readonly min: number; readonly max: number };
  readonly unpriced: readonly string[];
  /** Resources that keep machines, of which neither the plan nor what is written tells how many. */
  readonly uncounted: readonly string[];
}

/** What changes in GPUs and, for what the table has, in price. Anything else that costs money is not looked at. */
export function costsOf({ plans, stacks }: ReviewInput, table: PriceTable): Costs {
  const all = plans.map(({ stack, plan }) =>
    deltas(
      stack,
      plan,
      table,
      stacks.find((one) => one.stack === stack),
    ),
  );
  const machines = all.flatMap((one) => one.machines);
  const sum = (pick: (delta: MachineDelta) => { min: number; max: number } | undefined) => ({
    min: machines.reduce((total, delta) => total + (pick(delta)?.min ?? 0), 0),
    max: machines.reduce((total, delta) => total + (pick(delta)?.max ?? 0), 0),
  });
  return {
    currency: table.currency,
    date: table.date,
    source: table.source,
    machines,
    gpus: sum(({ gpus }) => gpus),
    price: sum(({ price }) => price),
    unpriced: [...new Set(machines.flatMap(({ unpriced }) => unpriced))].sort(),
    uncounted: all.flatMap(({ uncounted }) => uncounted).sort(),
  };
}

interface Deltas {
  readonly machines: readonly MachineDelta[];
  readonly uncounted: readonly string[];
}

function deltas(stack: string, plan: PlanJson, table: PriceTable, json: StackInput | undefined): Deltas {
  const region = regionOf(plan);
  const written = configIndex(plan);
  const uncounted: string[] = [];
  const machines = (plan.resource_changes ?? []).flatMap((changed): readonly MachineDelta[] => {
    const { mode, type, address, change } = changed;
    if (mode !== "managed" || !keepsMachines(type)) return [];
    if (change.actions[0] === "no-op" || change.actions[0] === "forget") return [];
    const before = isObject(change.before) ? machinesOf(type, change.before) : undefined;
    const after = isObject(change.after)
      ? (machinesOf(type, change.after) ?? machinesOf(type, templateOf(changed, json, written)))
      : undefined;
    if ((isObject(change.after) && after === undefined) || (isObject(change.before) && before === undefined)) {
      uncounted.push(`${stack}/${address}`);
      return [];
    }
    if (isSame(before, after)) return [];
    const [from, to] = [before, after].map((one) => priced(one, region, table));
    const known = from?.price !== undefined && to?.price !== undefined;
    return [
      {
        stack,
        address,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        gpus: {
          min: gpuCount(after, "min") - gpuCount(before, "min"),
          max: gpuCount(after, "max") - gpuCount(before, "max"),
        },
        ...(known ? { price: { min: to.price.min - from.price.min, max: to.price.max - from.price.max } } : {}),
        unpriced: [...new Set([...(from?.unpriced ?? []), ...(to?.unpriced ?? [])])],
      },
    ];
  });
  return { machines, uncounted };
}

/** What was written for a resource: a value that a plan does not know yet may be told there in all but its references. */
function templateOf(
  change: ResourceChange,
  json: StackInput | undefined,
  written: ReturnType<typeof configIndex>,
): JsonObject {
  const body = at(json?.json, "resource", change.type, change.name);
  return isObject(body) ? body : writtenValues(written.get(configAddress(change)));
}

interface Priced {
  readonly price?: { readonly min: number; readonly max: number };
  readonly unpriced: readonly string[];
}

function priced(machines: Machines | undefined, region: string | undefined, table: PriceTable): Priced {
  if (machines === undefined || machines.max === 0) return { price: { min: 0, max: 0 }, unpriced: [] };
  const price = priceOf(table, machines.type, region);
  if (price === undefined)
    return { unpriced: [`${machines.type || "an unknown type"} in ${region ?? "an unknown region"}`] };
  return { price: { min: price * machines.min, max: price * machines.max }, unpriced: [] };
}

function gpuCount(machines: Machines | undefined, end: "min" | "max"): number {
  return machines === undefined ? 0 : machines[end] * machines.gpus;
}

function isSame(one: Machines | undefined, other: Machines | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The region that the provider is told, where it is written out. */
export function regionOf(plan: PlanJson): string | undefined {
  const configs = Object.values(objectOf(plan.configuration?.provider_config));
  const regions = configs.map((config) => textOf(at(config, "expressions", "region", "constant_value")));
  return regions.find((region) => /^[a-z]{2}-[a-z0-9-]+$/.test(region));
}
