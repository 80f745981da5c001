import { type Rule, SKIP, unknown, within } from "../rule";

export const polardbNodeCount: Rule = {
  id: "POLARDB-001",
  title: "A PolarDB cluster has 2 to 16 nodes",
  why: "one node plans, and is refused at apply for every edition but Basic and the serverless ones",
  source: "aliyun/alicloud 1.289.0: documentation of polardb_cluster, db_node_count",
  level: "error",
  resourceTypes: ["alicloud_polardb_cluster"],
  judge: (block) => {
    const [category, serverless] = [block.read("creation_category"), block.read("serverless_type")];
    if (category.state === "unknown") return unknown("creation_category");
    const exempt = category.state === "known" && category.value !== "Normal";
    return exempt || serverless.state !== "absent" ? SKIP : within(block.read("db_node_count"), "db_node_count", 2, 16);
  },
};
