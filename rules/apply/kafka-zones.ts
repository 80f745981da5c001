import { display } from "../../base";
import type { Reading } from "../block";
import { isReference } from "../../provider/validation/tokens";
import { all, fail, type Outcome, PASS, type Rule, SKIP, unknown } from "../rule";

export const kafkaZones: Rule = {
  id: "KAFKA-002",
  title: "Kafka's zones are written zonea, zoneb, and its vSwitches are listed",
  why: "zone ids such as ap-southeast-1a plan and are refused at apply, and so is a serverless instance without vswitch_ids",
  source: "aliyun/alicloud 1.289.0: documentation of alikafka_instance",
  level: "error",
  resourceTypes: ["alicloud_alikafka_instance"],
  judge: (block) => {
    const serverless = block.text("instance_type") === "alikafka_serverless";
    const vswitches =
      block.read("vswitch_ids").state !== "absent"
        ? PASS
        : serverless
          ? fail("vswitch_ids", "nothing", "the vSwitches of the instance")
          : SKIP;
    return all([vswitches, ...zones(block.read("selected_zones"))]);
  },
};

function zones(reading: Reading): Outcome[] {
  const field = "selected_zones";
  if (reading.state === "absent") return [];
  if (reading.state === "unknown" || !Array.isArray(reading.value)) return [unknown(field)];
  return (reading.value as unknown[]).map((zone) => {
    if (typeof zone === "string" && isReference(zone)) return unknown(field);
    return /^zone[a-z]$/.test(String(zone)) ? PASS : fail(field, display(zone), "zonea, zoneb and so on");
  });
}
