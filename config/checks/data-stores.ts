import { display } from "../../base";
import { type Finding } from "../load/finding";
import { type DataSpec } from "../spec/platform";
import { type Check } from "./check";

/** The arguments of each store fit together. */
export const dataStores: Check = ({ data }) => [...polardb(data), ...tablestore(data), ...analytics(data)];

/** https://www.alibabacloud.com/help/en/polardb: versions that can be bought. */
const VERSIONS = { MySQL: ["5.6", "5.7", "8.0"], PostgreSQL: ["11", "14", "15", "16"] } as const;
const CLASS_PREFIX = { MySQL: "polar.mysql.", PostgreSQL: "polar.pg." } as const;

function polardb({ polardb: cluster }: DataSpec): Finding[] {
  if (cluster === undefined) return [];
  const path = ["data", "polardb"];
  const reads = [[...path, "engine"]];
  const versions: readonly string[] = VERSIONS[cluster.engine];
  const prefix = CLASS_PREFIX[cluster.engine];
  return [
    ...(versions.includes(cluster.version)
      ? []
      : [
          {
            path: [...path, "version"],
            reads,
            got: display(cluster.version),
            want: `a version of ${cluster.engine}: ${versions.join(", ")}`,
          },
        ]),
    ...(cluster.nodeClass.startsWith(prefix)
      ? []
      : [
          {
            path: [...path, "nodeClass"],
            reads,
            got: display(cluster.nodeClass),
            want: `a class for ${cluster.engine}, starting with ${prefix}`,
          },
        ]),
  ];
}

const MOST_COLUMNS = 32;

function tablestore({ tablestore: store }: DataSpec): Finding[] {
  return Object.entries(store?.tables ?? {}).flatMap(([name, table]): Finding[] => {
    const path = ["data", "tablestore", "tables", name];
    const keys = table.primaryKey.map((column) => column.name);
    const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
    const columns = Object.keys(table.columns);
    return [
      ...repeated.map((key) => ({ path: [...path, "primaryKey"], message: `the column ${key} stands twice` })),
      ...columns
        .filter((column) => keys.includes(column))
        .map((column) => ({
          path: [...path, "columns", column],
          part: "key" as const,
          message: `${column} is part of the primary key`,
        })),
      ...(columns.length > MOST_COLUMNS
        ? [{ path: [...path, "columns"], got: `${columns.length} columns`, want: `at most ${MOST_COLUMNS}` }]
        : []),
    ];
  });
}

function analytics({ analytics: { mysql } }: DataSpec): Finding[] {
  if (mysql === undefined) return [];
  const path = ["data", "analytics", "mysql"];
  return [...unitsOf(path, "compute", mysql.compute, 16), ...unitsOf(path, "storage", mysql.storage, 24)];
}

/** AnalyticDB sells compute in steps of 16 ACU and storage in steps of 24 ACU; less plans, and then fails. */
function unitsOf(path: readonly string[], field: string, units: string, step: number): Finding[] {
  if (Number.parseInt(units, 10) % step === 0) return [];
  return [{ path: [...path, field], got: display(units), want: `a multiple of ${step}ACU` }];
}
