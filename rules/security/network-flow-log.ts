import { fail, PASS, type Rule } from "../rule";

export const networkFlowLog: Rule = {
  id: "VPC-001",
  title: "A network logs its flows",
  why: "nobody could tell what talked to what",
  source: "KICS vpc_flow_logs_disabled",
  level: "warning",
  resourceTypes: ["alicloud_vpc"],
  judge: (block, context) => {
    const logs = context.resources("alicloud_vpc_flow_log").filter(({ stack }) => stack === block.stack);
    const own = logs.some((log) => {
      const of = log.read("resource_id");
      return of.state === "unknown" && context.referenced(log, of.reference)?.name === block.name;
    });
    return own ? PASS : fail("", "a network without a flow log", "an alicloud_vpc_flow_log for it");
  },
};
