import { display } from "../../base";
import { fail, PASS, type Rule, SKIP, unknown, whenKnown } from "../rule";

export const mseInternationalSpecification: Rule = {
  id: "MSE-001",
  title: "A Nacos cluster of an international account has a specification of the international site",
  why: "MSE_SC_*_60_c, which the documentation shows, is sold on the China site only",
  source: "aliyun/alicloud 1.289.0: mse_cluster.cluster_specification; https://www.alibabacloud.com/help/en/mse",
  level: "error",
  resourceTypes: ["alicloud_mse_cluster"],
  judge: (block, context) => {
    const site = context.provider(block)?.read("account_type") ?? { state: "absent" };
    if (site.state === "absent") return SKIP;
    if (site.state === "unknown") return unknown("account_type");
    const international = String(site.value).toLowerCase() === "international";
    const [wrong, right] = international ? ["_60_c", "_200_c"] : ["_200_c", "_60_c"];
    return whenKnown(block.read("cluster_specification"), "cluster_specification", (value) =>
      String(value).endsWith(wrong)
        ? fail("cluster_specification", display(value), `a specification that ends in ${right}`)
        : PASS,
    );
  },
};
