import { fail, PASS, type Rule } from "../rule";
import { fromAnywhere } from "../open-ports";

export const noOpenEverything: Rule = {
  id: "SG-002",
  title: "Not every port is open to the internet",
  why: "whatever starts to listen is reachable at once",
  source: "KICS public_security_group_rule_all_ports_or_protocols",
  level: "error",
  resourceTypes: ["alicloud_security_group_rule"],
  judge: (block) => {
    return fromAnywhere(block, (ranges) => {
      const wide = ranges.some(([from, to]) => to - from >= 1000);
      return wide ? fail("port_range", "1000 ports or more from anywhere", "the ports that are served") : PASS;
    });
  },
};
