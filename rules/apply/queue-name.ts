import { matching, type Rule } from "../rule";

export const queueName: Rule = {
  id: "MNS-001",
  title: "The name of a queue has letters, digits and hyphens only",
  why: "others plan and are refused at apply",
  source: "https://www.alibabacloud.com/help/en/mns/developer-reference/createqueue-1",
  level: "error",
  resourceTypes: ["alicloud_message_service_queue"],
  judge: (block) =>
    matching(
      block.read("queue_name"),
      "queue_name",
      /^[A-Za-z0-9][A-Za-z0-9-]{0,119}$/,
      "1 to 120 letters, digits and hyphens, no hyphen first",
    ),
};
