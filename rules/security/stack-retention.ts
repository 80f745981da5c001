import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const stackRetention: Rule = {
  id: "ROS-003",
  title: "Resources of a ROS stack outlive it",
  why: "one call deletes them all",
  source: "KICS ros_stack_retention_disabled",
  level: "warning",
  resourceTypes: ["alicloud_ros_stack"],
  judge: (block) => oneOf(block, "retain_all_resources", [true]),
};
