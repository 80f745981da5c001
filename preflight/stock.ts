import { Catalogue, type Platform } from "../config";
import { gpusOf, machines, type MachineDemand } from "./demand";
import type { Prerequisite } from "./prerequisite";

/** Whether the machines that are asked for can be had, region by region. */
export function stock(platform: Platform): Prerequisite[] {
  return platform.regions.flatMap(({ id }) => machines(platform).map((demand) => available(platform, id, demand)));
}

function available(platform: Platform, region: string, demand: MachineDemand): Prerequisite {
  const catalogue = new Catalogue(platform.catalogue);
  const { by, from, instanceTypes, least, most, spot } = demand;
  const gpus = Math.max(...instanceTypes.map((type) => gpusOf(platform, type)));
  const bySales = instanceTypes.filter((type) => catalogue.isOnRequest(type));
  const alone = instanceTypes.length === 1 && gpus > 0;
  const count = least === most ? `${most}` : `${least} to ${most}`;
  const hint = alone ? "; name a second type, as one often sells out" : "";
  return {
    part: "stock",
    level: bySales.length === instanceTypes.length ? "do" : "check",
    region,
    what: `${count} of ${instanceTypes.join(" or ")}${spot ? ", spot" : ""} for ${by}`,
    why:
      bySales.length === instanceTypes.length
        ? "sold on request only: order it from sales first"
        : `${least === 0 ? "it starts with none, and then waits" : "the deploy waits, and then fails,"} when they are sold out${hint}`,
    how: LOOKUPS[from],
  };
}

const LOOKUPS = {
  ECS: "aliyun ecs DescribeAvailableResource --DestinationResource InstanceType, by zone",
  EAS: "aliyun eas DescribeMachineSpec: IsAvailable and StockStatus",
  ECI: "aliyun eci DescribeAvailableResource, by zone",
} as const;
