import { notAnywhere } from "../expect";
import { all, type Rule } from "../rule";

export const filesNamedNetworks: Rule = {
  id: "NAS-003",
  title: "A file system is open to named networks only",
  why: "everything in the network could mount it",
  source: "Alibaba Cloud NAS, permission groups",
  level: "error",
  resourceTypes: ["alicloud_nas_access_rule"],
  judge: (block) =>
    all([
      notAnywhere(block.read("source_cidr_ip"), "source_cidr_ip"),
      notAnywhere(block.read("ipv6_source_cidr_ip"), "ipv6_source_cidr_ip"),
    ]),
};
