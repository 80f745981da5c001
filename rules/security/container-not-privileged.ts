import { oneOf } from "../expect";
import { all, unknown, type Rule } from "../rule";
import { under } from "../under";

export const containerNotPrivileged: Rule = {
  id: "ECI-002",
  title: "No container runs privileged",
  why: "a break-out reaches the host",
  source: "Kubernetes Pod Security Standards, baseline",
  level: "error",
  resourceTypes: ["alicloud_eci_container_group"],
  judge: (block) => {
    const containers = block.nested("containers");
    if (containers === "unknown") return unknown("containers");
    return all(
      containers.map((one) => under("containers", oneOf(one, "security_context.privileged", [false], "pass"))),
    );
  },
};
