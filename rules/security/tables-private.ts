import { holds, listed, oneOf } from "../expect";
import type { Rule } from "../rule";

export const tablesPrivate: Rule = {
  id: "OTS-001",
  title: "Tables can't be reached from the internet",
  why: "an AccessKey that leaks is enough to read them all from anywhere",
  source: "Alibaba Cloud Tablestore, network ACL; a public endpoint is the default",
  level: "error",
  waivable: false,
  resourceTypes: ["alicloud_ots_instance"],
  judge: (block) => {
    if (block.read("network_type_acl").state === "absent") return oneOf(block, "accessed_by", ["Vpc", "ConsoleOrVpc"]);
    return holds(block, "network_type_acl", "VPC alone", (value) => !listed(value).includes("INTERNET"));
  },
};
