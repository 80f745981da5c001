import { Type } from "@sinclair/typebox";

import { choice, derived, filled, named, section, tagged, text } from "./schema-kit";
import { name, secretReference } from "./words";

const PolarDbSchema = section(
  {
    mode: filled(
      choice(["shared", "dedicated"], {
        description:
          "shared: one cluster, a database and an account for each service. dedicated: a cluster for each service.",
      }),
      "shared",
    ),
    engine: filled(choice(["MySQL", "PostgreSQL"]), "MySQL"),
    version: derived(
      text("^[0-9]{1,2}(\\.[0-9])?$", "a version such as 8.0 for MySQL or 14 for PostgreSQL, in quotes", "8.0", {
        description: 'Left out: "8.0" for MySQL, "14" for PostgreSQL.',
      }),
    ),
    nodeClass: derived(
      text("^polar\\.[a-z0-9.]+$", "a node class such as polar.mysql.x4.medium", "polar.mysql.x4.medium", {
        description: "Left out: polar.mysql.x4.medium or polar.pg.x4.medium.",
      }),
    ),
    nodes: filled(Type.Integer({ minimum: 2, maximum: 16, description: "One writer, the rest readers." }), 2),
    standby: filled(Type.Boolean({ description: "A hot standby in the second zone." }), true),
    passwords: filled(
      named(secretReference, name, {
        description: "Account passwords by service. Left out: the variable polardb_SERVICE_password.",
      }),
      {},
    ),
  },
  { description: "PolarDB for the services that say `database: polardb`." },
);

const redisBase = {
  version: filled(choice(["5.0", "6.0", "7.0"]), "7.0"),
  password: filled(secretReference, "var:redis_password"),
};

const RedisSchema = tagged(
  "edition",
  [
    section({
      edition: Type.Literal("oss"),
      ...redisBase,
      class: filled(
        text("^redis\\.[a-z0-9.]+$", "a class such as redis.shard.small.2.ce", "redis.shard.small.2.ce"),
        "redis.shard.small.2.ce",
      ),
      eviction: filled(
        choice([
          "allkeys-lru",
          "allkeys-lfu",
          "allkeys-random",
          "volatile-lru",
          "volatile-lfu",
          "volatile-random",
          "volatile-ttl",
          "noeviction",
        ]),
        "allkeys-lru",
      ),
    }),
    section({
      edition: Type.Literal("tair"),
      ...redisBase,
      storage: filled(choice(["rdb", "scm", "essd"], { description: "Memory, persistent memory, or disk." }), "rdb"),
      class: filled(text("^tair\\.[a-z0-9.]+$", "a class such as tair.rdb.2g", "tair.rdb.2g"), "tair.rdb.2g"),
    }),
  ],
  { description: "The cache: Redis open-source edition, or Tair." },
);

const TableSchema = section({
  primaryKey: Type.Array(
    section({
      name: text("^[A-Za-z_][A-Za-z0-9_]{0,254}$", "a column name of letters, digits and underscores", "id"),
      type: choice(["String", "Integer", "Binary"]),
    }),
    { minItems: 1, maxItems: 4, description: "One to four columns, in order; the first one is the partition key." },
  ),
  ttl: Type.Optional(
    text("^[1-9][0-9]{0,7}d$", 'whole days, such as "30d"', "30d", {
      description: "Rows are kept this long. Left out: for ever.",
    }),
  ),
  maxVersions: filled(Type.Integer({ minimum: 1, maximum: 100 }), 1),
  columns: filled(
    named(
      choice(["String", "Integer", "Double", "Boolean", "Binary"]),
      text("^[A-Za-z_][A-Za-z0-9_]{0,254}$", "a column name of letters, digits and underscores", "column"),
      { description: "Predefined columns, at most 32." },
    ),
    {},
  ),
});

const TableStoreSchema = section({
  instanceType: filled(choice(["Capacity", "HighPerformance"]), "Capacity"),
  tables: named(
    TableSchema,
    text("^[a-z_][a-z0-9_]{0,62}$", "a table name of lower-case letters, digits and underscores", "table"),
  ),
});

const AnalyticsSchema = section({
  mysql: Type.Optional(
    section(
      {
        compute: filled(text("^[1-9][0-9]*ACU$", "a multiple of 16ACU, such as 16ACU", "16ACU"), "16ACU"),
        storage: filled(text("^[1-9][0-9]*ACU$", "a multiple of 24ACU, such as 24ACU", "24ACU"), "24ACU"),
        password: filled(secretReference, "var:analytics_mysql_password"),
      },
      { description: "AnalyticDB for MySQL, lake version: usage and billing reports." },
    ),
  ),
  postgres: Type.Optional(
    section(
      {
        instanceSpec: filled(choice(["2C16G", "4C32G", "8C64G", "16C128G"]), "2C16G"),
        segments: filled(Type.Integer({ minimum: 4, maximum: 512, multipleOf: 4 }), 4),
        storageGiB: filled(Type.Integer({ minimum: 50, maximum: 8000, description: "For each segment." }), 50),
        vectors: filled(Type.Boolean({ description: "Vector search engine." }), true),
        password: filled(secretReference, "var:analytics_postgres_password"),
      },
      { description: "AnalyticDB for PostgreSQL: embeddings and vector search." },
    ),
  ),
});

const BucketSchema = section({
  storageClass: filled(choice(["Standard", "IA", "Archive"]), "Standard"),
  versioning: filled(Type.Boolean(), true),
  expireAfterDays: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 3650, description: "Objects are deleted after this many days." }),
  ),
});

const FileSystemSchema = section({
  storage: filled(choice(["Performance", "Capacity"], { description: "General-purpose NAS, NFS." }), "Performance"),
});

export const DataSchema = section(
  {
    polardb: Type.Optional(PolarDbSchema),
    redis: Type.Optional(RedisSchema),
    tablestore: Type.Optional(TableStoreSchema),
    analytics: filled(AnalyticsSchema, {}),
    objects: filled(named(BucketSchema, name, { description: "OSS buckets by the role they play." }), {}),
    files: filled(named(FileSystemSchema, name, { description: "NAS file systems by the role they play." }), {}),
  },
  { description: "Stores. A store that is not named is not created." },
);
