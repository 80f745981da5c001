import { fail, PASS, type Rule, SKIP, unknown } from "../rule";

export const adbIntegratedEdition: Rule = {
  id: "ADB-001",
  title: "An integrated AnalyticDB cluster names its edition, and no other does",
  why: "IntegrationForm without product_version plans and is refused at apply",
  source: "aliyun/alicloud 1.289.0: documentation of adb_db_cluster_lake_version",
  level: "error",
  resourceTypes: ["alicloud_adb_db_cluster_lake_version"],
  judge: (block) => {
    const form = block.read("product_form");
    if (form.state === "absent") return SKIP;
    if (form.state === "unknown") return unknown("product_form");
    const named = block.read("product_version").state !== "absent";
    if (form.value === "IntegrationForm" && !named) {
      return fail("product_version", "nothing", "BasicVersion or EnterpriseVersion for IntegrationForm");
    }
    return form.value === "LegacyForm" && named
      ? fail("product_version", "an edition", "nothing for LegacyForm")
      : PASS;
  },
};
