/**
 * Records of a VPC's traffic in a log project of its own.
 * https://www.alibabacloud.com/help/en/vpc/user-guide/flow-log-overview
 */
import { Construct } from "constructs";
import { LogProject } from "#alicloud/log-project";
import { LogStore } from "#alicloud/log-store";
import { VpcFlowLog } from "#alicloud/vpc-flow-log";
import { refuse } from "../../base";
import { nameOf } from "../core";

export interface FlowLogOptions {
  /** How long records are kept, in days, 1 to 3650. @default 30 */
  readonly retentionDays?: number;
  /** Which traffic is recorded. @default "All" */
  readonly traffic?: "All" | "Allow" | "Drop";
}

interface FlowLogProps extends FlowLogOptions {
  readonly vpcId: string;
  readonly tags: Record<string, string>;
}

export class FlowLog extends Construct {
  readonly resource: VpcFlowLog;

  constructor(scope: Construct, id: string, props: FlowLogProps) {
    super(scope, id);
    const { retentionDays = 30, traffic = "All", vpcId, tags } = props;
    if (!Number.isInteger(retentionDays) || retentionDays < 1 || retentionDays > 3650) {
      refuse(this.node.path, "flowLogs.retentionDays", retentionDays, "a whole number, 1 to 3650");
    }
    const project = new LogProject(this, "Project", { projectName: nameOf(this, "log-project"), tags });
    const store = new LogStore(this, "Store", {
      projectName: project.projectName,
      logstoreName: "flow-log",
      retentionPeriod: retentionDays,
      shardCount: 2,
      autoSplit: true,
      maxSplitShardCount: 16,
    });
    this.resource = new VpcFlowLog(this, "Resource", {
      flowLogName: nameOf(this, "flow-log"),
      resourceId: vpcId,
      resourceType: "VPC",
      trafficType: traffic,
      projectName: project.projectName,
      logStoreName: store.logstoreName,
      status: "Active",
      tags,
    });
  }
}
