import { type Cases } from "../support";

export const dataStores: Cases = {
  refused: [
    {
      name: "a PolarDB version of another engine",
      edits: [["polardb: { passwords", 'polardb: { version: "14", passwords']],
      problems: [['"14"', 'data.polardb.version: got "14", want a version of MySQL: 5.6, 5.7, 8.0']],
    },
    {
      name: "a PolarDB class of another engine",
      edits: [["polardb: { passwords", "polardb: { engine: PostgreSQL, nodeClass: polar.mysql.x4.medium, passwords"]],
      problems: [
        [
          "polar.mysql.x4.medium",
          'data.polardb.nodeClass: got "polar.mysql.x4.medium", want a class for PostgreSQL, starting with polar.pg.',
        ],
      ],
    },
    {
      name: "a column twice",
      edits: [
        [
          "[{ name: tenant, type: String }], columns: { model",
          "[{ name: tenant, type: String }, { name: tenant, type: String }], columns: { tenant",
        ],
      ],
      problems: [
        ["[", "data.tablestore.tables.sessions.primaryKey: the column tenant stands twice"],
        ["tenant", "data.tablestore.tables.sessions.columns.tenant: tenant is part of the primary key"],
      ],
    },
    {
      name: "capacity that is not sold",
      edits: [["mysql: {}", "mysql: { compute: 8ACU, storage: 20ACU }"]],
      problems: [
        ["8ACU", 'data.analytics.mysql.compute: got "8ACU", want a multiple of 16ACU'],
        ["20ACU", 'data.analytics.mysql.storage: got "20ACU", want a multiple of 24ACU'],
      ],
    },
  ],
  accepted: [
    {
      name: "PostgreSQL with its own defaults",
      edits: [["polardb: { passwords", "polardb: { engine: PostgreSQL, passwords"]],
    },
    { name: "capacity in steps", edits: [["mysql: {}", "mysql: { compute: 32ACU, storage: 48ACU }"]] },
  ],
};
