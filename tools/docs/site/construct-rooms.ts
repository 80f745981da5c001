import { Construct } from "constructs";
import * as rooms from "../../../constructs";

/** The constructs that each room exports, by name. */
export function constructsByRoom(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(rooms)
      .map(([room, exported]) => [room, constructsOf(exported)] as const)
      .filter(([, constructs]) => constructs.length > 0),
  );
}

function constructsOf(exported: object): readonly string[] {
  return Object.entries(exported)
    .filter(([, value]) => isConstructClass(value))
    .map(([name]) => name)
    .sort();
}

function isConstructClass(value: unknown): boolean {
  return (
    typeof value === "function" && Object.prototype.isPrototypeOf.call(Construct.prototype, value.prototype as object)
  );
}
