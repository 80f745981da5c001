import { noneOf } from "../expect";
import type { Rule } from "../rule";

export const cachePassword: Rule = {
  id: "REDIS-001",
  title: "A cache asks for a password",
  why: "everything in the network could read and change it",
  source: "Alibaba Cloud Tair, password-free access",
  level: "error",
  resourceTypes: ["alicloud_redis_tair_instance", "alicloud_kvstore_instance"],
  judge: (block) => noneOf(block, "vpc_auth_mode", ["Close"], "Open"),
};
