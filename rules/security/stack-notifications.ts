import { present } from "../expect";
import type { Rule } from "../rule";

export const stackNotifications: Rule = {
  id: "ROS-004",
  title: "Someone hears of what a ROS stack does",
  why: "a failed update goes unseen",
  source: "KICS ros_stack_notifications_disabled",
  level: "warning",
  resourceTypes: ["alicloud_ros_stack"],
  judge: (block) => present(block, "notification_urls", "an address"),
};
