import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const clusterApiPrivate: Rule = {
  id: "ACK-009",
  title: "The API of a cluster has no internet address",
  why: "every weakness of the API server could be tried from anywhere; the provider's default is an internet address",
  source: "aliyun/alicloud 1.289.0: slb_internet_enabled, default true",
  level: "error",
  resourceTypes: ["alicloud_cs_managed_kubernetes"],
  judge: (block) => oneOf(block, "slb_internet_enabled", [false]),
};
