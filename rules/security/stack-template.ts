import { present } from "../expect";
import { PASS, type Rule } from "../rule";

export const stackTemplate: Rule = {
  id: "ROS-002",
  title: "A ROS stack has a template",
  why: "there is nothing to make",
  source: "KICS ros_stack_without_template",
  level: "error",
  resourceTypes: ["alicloud_ros_stack"],
  judge: (block) => {
    const given = [present(block, "template_body", "a template"), present(block, "template_url", "a template")];
    return given.find(({ outcome }) => outcome !== "fail") ?? given[0] ?? PASS;
  },
};
