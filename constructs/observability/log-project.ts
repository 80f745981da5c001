/**
 * A project of Simple Log Service: the place in a region where log stores, their alarms and dashboards live
 * (`alicloud_log_project`).
 * https://www.alibabacloud.com/help/en/sls/user-guide/manage-a-project
 */
import { Construct } from "constructs";
import { LogAlertResource } from "#alicloud/log-alert-resource";
import { LogProject as LogProjectResource } from "#alicloud/log-project";
import { nameOf, tagsOf } from "../core";
import { LogStore, type LogStoreOptions } from "./log-store";

/** A log project, made here or elsewhere. */
export interface ILogProject extends Construct {
  /** Unique in the world. */
  readonly projectName: string;

  addStore(id: string, options?: LogStoreOptions): LogStore;
}

export interface LogProjectProps {
  /** What it is for, in the console. @default none */
  readonly description?: string;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

abstract class LogProjectBase extends Construct implements ILogProject {
  abstract readonly projectName: string;

  addStore(id: string, options: LogStoreOptions = {}): LogStore {
    return new LogStore(this, id, { ...options, project: this });
  }
}

export class LogProject extends LogProjectBase {
  /** Use a project that exists already. Stores can be added to it. */
  static fromName(scope: Construct, id: string, projectName: string): ILogProject {
    return new ImportedLogProject(scope, id, projectName);
  }

  readonly resource: LogProjectResource;
  /** Keeps what became of each alarm: the store `internal-alert-history` and its dashboard. */
  readonly alarmHistory: LogAlertResource;
  readonly projectName: string;

  constructor(scope: Construct, id: string, props: LogProjectProps = {}) {
    super(scope, id);
    this.resource = new LogProjectResource(this, "Resource", {
      projectName: nameOf(this, "log-project"),
      ...(props.description === undefined ? {} : { description: props.description }),
      tags: tagsOf(this, props.tags),
    });
    this.projectName = this.resource.projectName;
    this.alarmHistory = new LogAlertResource(this, "AlarmHistory", { type: "project", project: this.projectName });
  }
}

class ImportedLogProject extends LogProjectBase {
  constructor(
    scope: Construct,
    id: string,
    readonly projectName: string,
  ) {
    super(scope, id);
  }
}
