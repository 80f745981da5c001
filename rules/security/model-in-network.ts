import { documentAt, member } from "../expect";
import { fail, PASS, unknown, type Rule } from "../rule";

export const modelInNetwork: Rule = {
  id: "PAI-003",
  title: "A model service is in your network",
  why: "without a VPC its address is that of a gateway that others share",
  source: "Alibaba Cloud PAI-EAS, cloud.networking",
  level: "error",
  resourceTypes: ["alicloud_pai_service"],
  judge: (block) => {
    const config = documentAt(block, "service_config");
    if (config === "unknown") return unknown("service_config");
    return member(config, "cloud", "networking", "vpc_id") === undefined
      ? fail("service_config.cloud.networking.vpc_id", "nothing", "the id of a VPC")
      : PASS;
  },
};
