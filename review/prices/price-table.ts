import { readFileSync } from "node:fs";
import { type Problem, ProblemsError } from "../../base";
import { isObject } from "../json";
import shipped from "./prices.json";

/** What an hour of an instance type costs, by region. */
export interface PriceTable {
  /** The day the prices are from, `2024-12-30`. */
  readonly date: string;
  readonly currency: string;
  readonly unit: "hour";
  readonly source: string;
  readonly types: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The prices of this release. */
export const SHIPPED_PRICES: PriceTable = shipped as PriceTable;

/**
 * Reads a table in the form of `review/prices/prices.json` and lays it over the shipped one, price by price. Its date,
 * currency and source are those that are named from then on, so it has to be of one currency with what it extends.
 * @throws ProblemsError with everything that is wrong with it
 */
export function readPrices(file: string): PriceTable {
  const given = read(file);
  const problems: Problem[] = ["date", "currency", "source"].flatMap((field) =>
    typeof given[field] === "string" && given[field] !== "" ? [] : [{ where: file, field, want: "a text" }],
  );
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(given["date"]))) {
    problems.push({ where: file, field: "date", got: String(given["date"]), want: "a day such as 2026-11-24" });
  }
  const types = isObject(given["types"]) ? given["types"] : {};
  if (Object.keys(types).length === 0)
    problems.push({ where: file, field: "types", want: "prices by type and region" });
  for (const [type, regions] of Object.entries(types)) {
    for (const [region, price] of Object.entries(isObject(regions) ? regions : { "": regions })) {
      if (typeof price === "number" && price >= 0) continue;
      problems.push({ where: file, field: `types.${type}.${region}`, got: JSON.stringify(price), want: "a number" });
    }
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  const table = given as unknown as PriceTable;
  return table.currency === SHIPPED_PRICES.currency ? extended(SHIPPED_PRICES, table) : table;
}

function extended(base: PriceTable, over: PriceTable): PriceTable {
  const names = [...new Set([...Object.keys(base.types), ...Object.keys(over.types)])];
  const types = Object.fromEntries(names.map((name) => [name, { ...base.types[name], ...over.types[name] }]));
  return { ...over, source: `${over.source}; ${base.source} (${base.date}) for the rest`, types };
}

function read(file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isObject(value) ? { ...value } : {};
  } catch {
    throw new ProblemsError([
      { where: file, got: "no readable JSON", want: "a table as in review/prices/prices.json" },
    ]);
  }
}

/** The price of an hour, or nothing when the table has none. */
export function priceOf(table: PriceTable, type: string, region: string | undefined): number | undefined {
  if (region === undefined || !Object.hasOwn(table.types, type)) return undefined;
  return table.types[type]?.[region];
}
