export * as access from "./access";
export * as cluster from "./cluster";
export * as data from "./data";
export * as edge from "./edge";
export * as messaging from "./messaging";
export * as network from "./network";
export * as observability from "./observability";
export * as serving from "./serving";
export * as workloads from "./workloads";
export * from "./core";
export {
  days,
  Duration,
  hours,
  milliseconds,
  minutes,
  Percent,
  percent,
  type Problem,
  ProblemsError,
  seconds,
} from "../base";
