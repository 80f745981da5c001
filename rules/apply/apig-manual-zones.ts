import { fail, PASS, type Rule, SKIP, unknown } from "../rule";

export const apigManualZones: Rule = {
  id: "APIG-002",
  title: "A gateway whose zones are chosen by hand names them",
  why: "select_option Manual without zones plans and is refused at apply",
  source: "aliyun/alicloud 1.289.0: documentation of apig_gateway, zone_config and zones",
  level: "error",
  resourceTypes: ["alicloud_apig_gateway"],
  judge: (block) => {
    const option = block.read("zone_config.select_option");
    if (option.state === "unknown") return unknown("zone_config.select_option");
    if (option.state === "absent" || option.value !== "Manual") return SKIP;
    const zones = block.nested("zones");
    if (zones === "unknown") return unknown("zones");
    return zones.length > 0 ? PASS : fail("zones", "none", "a zone and a vSwitch for each zone");
  },
};
