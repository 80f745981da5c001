import { display } from "../../base";
import { fail, PASS, type Rule, whenKnown } from "../rule";

export const adbComputeMinimum: Rule = {
  id: "ADB-002",
  title: "AnalyticDB reserves 16 ACU of compute or more",
  why: "smaller sizes plan and are refused at apply",
  source:
    "https://www.alibabacloud.com/help/en/analyticdb/analyticdb-for-mysql/developer-reference/api-adb-2021-12-01-createdbcluster",
  level: "error",
  resourceTypes: ["alicloud_adb_db_cluster_lake_version"],
  judge: (block) =>
    whenKnown(block.read("compute_resource"), "compute_resource", (value) => {
      const units = /^(\d+)ACU$/.exec(String(value))?.[1];
      return units !== undefined && Number(units) >= 16
        ? PASS
        : fail("compute_resource", display(value), "16ACU or more, such as 16ACU or 32ACU");
    }),
};
