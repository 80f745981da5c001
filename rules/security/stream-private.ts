import { holds, oneOf } from "../expect";
import { all, type Rule } from "../rule";

export const streamPrivate: Rule = {
  id: "KAFKA-003",
  title: "Brokers have no internet address",
  why: "every weakness of a broker could be tried from anywhere",
  source: "Alibaba Cloud ApsaraMQ for Kafka: deploy_type 4 and eip_max",
  level: "error",
  resourceTypes: ["alicloud_alikafka_instance"],
  judge: (block) =>
    all([oneOf(block, "deploy_type", [5]), holds(block, "eip_max", "0", (value) => Number(value) === 0, "pass")]),
};
