import { all, fail, type Outcome, PASS, type Rule, SKIP, unknown, within } from "../rule";
import type { Block } from "../block";

const MINIMUM = 60;
const MAXIMUM = Number.MAX_SAFE_INTEGER;

export const kafkaServerlessConfig: Rule = {
  id: "KAFKA-001",
  title: "Serverless Kafka reserves capacity, 60 or more each way",
  why: "the instance is ordered, and refused, only after the plan passed",
  source:
    "https://www.alibabacloud.com/help/en/apsaramq-for-kafka/cloud-message-queue-for-kafka/product-overview/serverless-instances",
  level: "error",
  resourceTypes: ["alicloud_alikafka_instance"],
  judge: (block) => {
    const type = block.read("instance_type");
    if (type.state === "unknown") return unknown("instance_type");
    return type.state === "known" && type.value === "alikafka_serverless" ? judgeConfig(block) : SKIP;
  },
};

function judgeConfig(block: Block): Outcome {
  const config = block.read("serverless_config");
  if (config.state === "absent") return fail("serverless_config", "nothing", "reserved capacities");
  if (config.state === "unknown") return unknown("serverless_config");
  return all([
    PASS,
    ...["reserved_publish_capacity", "reserved_subscribe_capacity"].map((name) => {
      const field = `serverless_config.${name}`;
      const outcome = within(block.read(field), field, MINIMUM, MAXIMUM);
      if (outcome.outcome === "skip") return fail(field, "nothing", `${MINIMUM} or more`);
      if (outcome.outcome !== "fail") return outcome;
      return {
        outcome: "fail",
        faults: outcome.faults.map((fault) => ({ ...fault, want: `${MINIMUM} or more` })),
      } as const;
    }),
  ]);
}
