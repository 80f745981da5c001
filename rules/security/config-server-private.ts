import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const configServerPrivate: Rule = {
  id: "MSE-003",
  title: "A config server has no internet address",
  why: "who reaches it reads and changes the configuration of every service",
  source: "Alibaba Cloud MSE, network types",
  level: "error",
  resourceTypes: ["alicloud_mse_cluster"],
  judge: (block) => oneOf(block, "net_type", ["privatenet"]),
};
