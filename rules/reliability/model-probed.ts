import { documentAt, listed, member } from "../expect";
import { fail, PASS, SKIP, unknown, type Rule } from "../rule";

export const modelProbed: Rule = {
  id: "REL-006",
  title: "A model is asked whether it still answers",
  why: "requests go to instances that load, hang or have crashed",
  source: "Alibaba Cloud PAI-EAS, startup_check and liveness_check",
  level: "warning",
  resourceTypes: ["alicloud_pai_service"],
  judge: (block) => {
    const config = documentAt(block, "service_config");
    if (config === "unknown") return unknown("service_config");
    const containers = listed(member(config, "containers"));
    if (containers.length === 0) return SKIP;
    const absent = ["startup_check", "liveness_check"].filter((probe) => member(containers[0], probe) === undefined);
    return absent.length === 0 ? PASS : fail("service_config.containers", `no ${absent.join(", no ")}`, "both probes");
  },
};
