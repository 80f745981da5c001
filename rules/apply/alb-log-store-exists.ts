import { display } from "../../base";
import { fail, PASS, type Rule, SKIP, unknown } from "../rule";

export const albLogStoreExists: Rule = {
  id: "ALB-005",
  title: "The log store of an ALB's access log exists before the ALB",
  why: "ALB creates neither project nor store, and refuses a log that has no place to go",
  source:
    "https://www.alibabacloud.com/help/en/slb/application-load-balancer/developer-reference/api-alb-2020-06-16-enableloadbalanceraccesslog",
  level: "error",
  resourceTypes: ["alicloud_alb_load_balancer"],
  judge: (block, context) => {
    const field = "access_log_config.log_store";
    const [project, store] = [block.read("access_log_config.log_project"), block.read(field)];
    if (project.state === "absent" && store.state === "absent") return SKIP;
    if (store.state === "unknown") {
      const owner = context.referenced(block, store.reference);
      return owner?.type === "alicloud_log_store" ? PASS : unknown(field);
    }
    if (store.state === "absent" || project.state === "absent") {
      return fail(field, "a project or a store alone", "both log_project and log_store");
    }
    if (project.state === "unknown") return unknown("access_log_config.log_project");
    const ours = context.resources("alicloud_log_project").some((one) => one.text("project_name") === project.value);
    const named = context.resources("alicloud_log_store").some((one) => one.text("logstore_name") === store.value);
    if (!ours) return unknown(field);
    return named ? PASS : fail(field, display(store.value), "a store that is created here, by reference");
  },
};
