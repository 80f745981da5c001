import { fail, PASS, type Rule } from "../rule";
import { fromAnywhere } from "../open-ports";

/** SSH, Telnet, RDP, kubelet and API server, etcd, and the usual ports of databases, caches and queues. */
const SENSITIVE = [22, 23, 1433, 1521, 2379, 3306, 3389, 5432, 5900, 6379, 6443, 8848, 9092, 9200, 10250, 11211, 27017];

export const noOpenAdminPort: Rule = {
  id: "SG-001",
  title: "No port of administration or of a database is open to the internet",
  why: "passwords are guessed and old weaknesses tried within minutes",
  source: "checkov CKV_ALI_2 and 3; KICS public_security_group_rule_sensitive_port",
  level: "error",
  resourceTypes: ["alicloud_security_group_rule"],
  judge: (block) => {
    return fromAnywhere(block, (ranges) => {
      const open = SENSITIVE.filter((port) => ranges.some(([from, to]) => from <= port && port <= to));
      return open.length === 0 ? PASS : fail("port_range", `${open.join(", ")} from anywhere`, "named networks");
    });
  },
};
