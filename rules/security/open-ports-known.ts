import { fail, PASS, type Rule } from "../rule";
import { fromAnywhere } from "../open-ports";

export const openPortsKnown: Rule = {
  id: "SG-003",
  title: "Only web ports are open to the internet",
  why: "what listens elsewhere was rarely meant for everyone",
  source: "KICS public_security_group_rule_unknown_port",
  level: "warning",
  resourceTypes: ["alicloud_security_group_rule"],
  judge: (block) => {
    return fromAnywhere(block, (ranges) => {
      const odd = ranges.filter(([from, to]) => from !== to || ![80, 443].includes(from));
      return odd.length === 0
        ? PASS
        : fail("port_range", odd.map((one) => one.join("/")).join(", "), "80/80 or 443/443");
    });
  },
};
