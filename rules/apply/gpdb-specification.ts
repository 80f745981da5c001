import { display } from "../../base";
import type { Reading } from "../block";
import { fail, PASS, type Rule, SKIP, unknown, whenKnown } from "../rule";

/** Per mode and category. */
const SPECIFICATIONS: Readonly<Record<string, readonly string[]>> = {
  "StorageElastic HighAvailability": ["2C16G", "4C32G", "16C128G"],
  "StorageElastic Basic": ["2C8G", "4C16G", "8C32G", "16C64G"],
  Serverless: ["4C16G", "8C32G"],
};

export const gpdbSpecification: Rule = {
  id: "GPDB-002",
  title: "AnalyticDB for PostgreSQL has a segment size of its category",
  why: "sizes of Basic instances plan for HighAvailability ones, and are refused at apply",
  source: "aliyun/alicloud 1.289.0: documentation of gpdb_instance, instance_spec",
  level: "error",
  resourceTypes: ["alicloud_gpdb_instance"],
  judge: (block) => {
    const [mode, category] = [block.read("db_instance_mode"), block.read("db_instance_category")];
    if (block.read("instance_spec").state === "absent") return SKIP;
    if (mode.state === "unknown" || category.state === "unknown") return unknown("db_instance_category");
    const kind = valueOf(mode) === "Serverless" ? "Serverless" : `${valueOf(mode)} ${valueOf(category)}`;
    const allowed = SPECIFICATIONS[kind];
    if (allowed === undefined) return SKIP;
    return whenKnown(block.read("instance_spec"), "instance_spec", (value) =>
      allowed.includes(String(value)) ? PASS : fail("instance_spec", display(value), `one of ${allowed.join(", ")}`),
    );
  },
};

function valueOf(reading: Reading): string {
  return reading.state === "known" ? String(reading.value) : "";
}
