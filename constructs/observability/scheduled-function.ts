/**
 * A program that Function Compute runs by the clock: `alicloud_fcv3_function`, `alicloud_fcv3_trigger`,
 * `alicloud_fcv3_async_invoke_config`, and a role that may do what it is granted and write its log. A run that fails is
 * not tried again: the next one comes by itself.
 * https://www.alibabacloud.com/help/en/functioncompute/fc/time-triggers
 */
import { Construct } from "constructs";
import { Fcv3AsyncInvokeConfig } from "#alicloud/fcv3-async-invoke-config";
import { Fcv3Function } from "#alicloud/fcv3-function";
import { Fcv3Trigger } from "#alicloud/fcv3-trigger";
import { type Duration, stableJson } from "../../base";
import { CONFIG_VARIABLE } from "../../functions/config-variable";
import program from "../../functions/program.json";
import { ServiceRole, type Statement } from "../access";
import { environmentOf, nameOf, tagsOf } from "../core";
import type { ILogStore } from "./log-store";

export interface ScheduledFunctionProps {
  readonly description: string;
  /** Which of the programs. */
  readonly handler: "drill" | "restore" | "dial";
  /** What the program is told. Plain data. */
  readonly config: object;
  /** `@every 5m`, or six fields of cron in UTC. */
  readonly schedule: string;
  /** When a run is cut off, up to 24 hours. */
  readonly timeout: Duration;
  readonly statements: readonly Statement[];
  readonly log: ILogStore;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Function Compute ends a run after a day. */
export const LONGEST_RUN_SECONDS = 86_400;

export class ScheduledFunction extends Construct {
  readonly resource: Fcv3Function;
  readonly trigger: Fcv3Trigger;
  readonly role: ServiceRole;

  constructor(scope: Construct, id: string, props: ScheduledFunctionProps) {
    super(scope, id);
    const { log, statements, handler, description, schedule, timeout } = props;
    const { region = "*", accountId = "*" } = environmentOf(this);
    this.role = new ServiceRole(this, "Role", {
      services: ["fc.aliyuncs.com"],
      statements: [
        ...statements,
        {
          actions: ["log:PostLogStoreLogs"],
          resources: [`acs:log:${region}:${accountId}:project/${log.projectName}/logstore/${log.storeName}`],
        },
      ],
      ...(props.tags === undefined ? {} : { tags: props.tags }),
    });
    this.resource = new Fcv3Function(this, "Resource", {
      functionName: nameOf(this, "function"),
      description,
      runtime: "nodejs20",
      handler: `index.${handler}`,
      code: { zipFile: program.zip },
      cpu: 0.1,
      memorySize: 256,
      diskSize: 512,
      instanceConcurrency: 1,
      timeout: timeout.seconds,
      internetAccess: true,
      role: this.role.roleArn,
      environmentVariables: { [CONFIG_VARIABLE]: stableJson(props.config) },
      logConfig: {
        project: log.projectName,
        logstore: log.storeName,
        logBeginRule: "None",
        enableRequestMetrics: true,
        enableInstanceMetrics: false,
      },
      tags: tagsOf(this, props.tags),
    });
    new Fcv3AsyncInvokeConfig(this, "Once", {
      functionName: this.resource.functionName,
      qualifier: LATEST,
      maxAsyncRetryAttempts: 0,
      maxAsyncEventAgeInSeconds: 3600,
    });
    this.trigger = new Fcv3Trigger(this, "Clock", {
      functionName: this.resource.functionName,
      qualifier: LATEST,
      triggerName: "clock",
      triggerType: "timer",
      triggerConfig: stableJson({ cronExpression: schedule, enable: true, payload: "" }),
    });
  }
}

const LATEST = "LATEST";
