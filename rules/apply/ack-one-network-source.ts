import { fail, PASS, type Rule, SKIP } from "../rule";

export const ackOneNetworkSource: Rule = {
  id: "ACK-001",
  title: "A cluster names its vSwitches or its zones, not both",
  why: "the provider lets both pass when one of them is a reference, and the cluster is refused at apply",
  source: "aliyun/alicloud 1.289.0: cs_managed_kubernetes, exactlyOneOf, tried with references",
  level: "error",
  resourceTypes: ["alicloud_cs_managed_kubernetes"],
  judge: (block) => {
    const [vswitches, zones] = [block.read("vswitch_ids"), block.read("zone_ids")];
    if (vswitches.state === "absent" && zones.state === "absent") return SKIP;
    if (vswitches.state === "absent" || zones.state === "absent") return PASS;
    return fail("zone_ids", "beside vswitch_ids", "one of the two");
  },
};
