import { missing, oneOf } from "../expect";
import { all, type Rule } from "../rule";

export const containerNoAddress: Rule = {
  id: "ECI-001",
  title: "A container group has no internet address",
  why: "what listens in it could be reached from anywhere",
  source: "Alibaba Cloud ECI, auto_create_eip",
  level: "warning",
  resourceTypes: ["alicloud_eci_container_group"],
  judge: (block) => all([oneOf(block, "auto_create_eip", [false], "pass"), missing(block, "eip_instance_id")]),
};
