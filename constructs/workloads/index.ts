export { ChartValues, type ChartSource, HelmChart } from "./chart";
export { GpuRequest } from "./gpu-request";
export { Microservice } from "./microservice";
export { type ConfigSource, type MicroserviceProps } from "./microservice-props";
export { type LagSignal, Replicas, type ScaleSignal } from "./replicas";
export { type ExistingSecret, type SecretSource } from "./secret-source";
export { type IMicroservice, type MicroserviceAttributes } from "./service";
