import { display } from "../../base";
import { fail, PASS, type Rule, SKIP, unknown, whenKnown } from "../rule";

export const gpdbSegments: Rule = {
  id: "GPDB-001",
  title: "AnalyticDB for PostgreSQL has segments in fours for high availability, in twos otherwise",
  why: "other numbers plan and are refused at apply",
  source: "aliyun/alicloud 1.289.0: documentation of gpdb_instance, seg_node_num",
  level: "error",
  resourceTypes: ["alicloud_gpdb_instance"],
  judge: (block) => {
    const category = block.read("db_instance_category");
    if (block.read("seg_node_num").state === "absent") return SKIP;
    if (category.state === "unknown") return unknown("db_instance_category");
    const available = category.state === "known" && category.value === "HighAvailability";
    const step = available ? 4 : 2;
    return whenKnown(block.read("seg_node_num"), "seg_node_num", (value) =>
      Number(value) >= step && Number(value) <= 512 && Number(value) % step === 0
        ? PASS
        : fail("seg_node_num", display(value), `a multiple of ${step}, ${step} to 512`),
    );
  },
};
