import { display } from "../../base";
import { fail, PASS, type Rule, SKIP, unknown } from "../rule";

export const mseDevelopmentNetwork: Rule = {
  id: "MSE-002",
  title: "A development Nacos cluster is connected by single_eni",
  why: "some regions sell mse_dev with no other connection; the plan does not tell which",
  source: "aliyun/alicloud 1.289.0: documentation of mse_cluster, connection_type",
  level: "warning",
  resourceTypes: ["alicloud_mse_cluster"],
  judge: (block) => {
    const version = block.read("mse_version");
    if (version.state === "unknown") return unknown("mse_version");
    if (version.state === "absent" || version.value !== "mse_dev") return SKIP;
    const connection = block.read("connection_type");
    if (connection.state === "unknown") return unknown("connection_type");
    const value = connection.state === "known" ? connection.value : undefined;
    return value === "single_eni" ? PASS : fail("connection_type", display(value), "single_eni");
  },
};
