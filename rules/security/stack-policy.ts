import { present } from "../expect";
import { PASS, type Rule } from "../rule";

export const stackPolicy: Rule = {
  id: "ROS-001",
  title: "A ROS stack has a policy for its updates",
  why: "an update may replace what must not be",
  source: "KICS no_ros_stack_policy",
  level: "warning",
  resourceTypes: ["alicloud_ros_stack"],
  judge: (block) => {
    const given = [present(block, "stack_policy_body", "a policy"), present(block, "stack_policy_url", "a policy")];
    return given.find(({ outcome }) => outcome !== "fail") ?? given[0] ?? PASS;
  },
};
