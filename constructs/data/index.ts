export {
  AnalyticDatabase,
  type AnalyticDatabaseAttributes,
  type AnalyticDatabaseProps,
  type IAnalyticDatabase,
} from "./analytic-database";
export { type LifecycleRule } from "./bucket-lifecycle";
export { type BucketMetrics } from "./bucket-metrics";
export { type Connections } from "./connections";
export { FileStore, type FileStoreAttributes, type FileStoreProps, type IFileStore } from "./file-store";
export {
  type BucketModelsProps,
  type FileModelsProps,
  type IModelStore,
  type ModelGrants,
  type ModelMount,
  ModelStore,
  type ModelStoreProps,
  type MountOptions,
} from "./model-store";
export { type ObjectGrants } from "./object-grants";
export { type IObjectStore, ObjectStore, type ObjectStoreProps } from "./object-store";
export { type PolarDbMetrics } from "./polardb-metrics";
export {
  type EvictionPolicy,
  type IRedisCache,
  type OpenSourceRedisProps,
  RedisCache,
  type RedisCacheAttributes,
  type RedisCacheProps,
  type TairProps,
} from "./redis-cache";
export { type RedisMetrics } from "./redis-metrics";
export {
  type AddDatabaseOptions,
  type DatabaseEncryption,
  type DatabaseEngine,
  type IRelationalDatabase,
  RelationalDatabase,
  type RelationalDatabaseAttributes,
  type RelationalDatabaseProps,
} from "./relational-database";
export { ServiceDatabase, type ServiceDatabaseProps } from "./service-database";
export { ServiceDatabases, type ServiceDatabasesProps } from "./service-databases";
export { type ColumnType, type KeyColumnType, Table, type TableOptions, type TableProps } from "./table";
export { type TableGrants } from "./table-grants";
export { type ITableStore, TableStore, type TableStoreProps } from "./table-store";
export {
  type IVectorDatabase,
  VectorDatabase,
  type VectorDatabaseAttributes,
  type VectorDatabaseProps,
} from "./vector-database";
export { type VectorMetrics } from "./vector-metrics";
