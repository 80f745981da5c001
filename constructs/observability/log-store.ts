/**
 * A log store with its index: `alicloud_log_store`, `alicloud_sls_index`. What it keeps is encrypted and can be searched.
 * https://www.alibabacloud.com/help/en/sls/user-guide/manage-a-logstore
 */
import { Construct } from "constructs";
import { LogStore as LogStoreResource } from "#alicloud/log-store";
import { SlsIndex } from "#alicloud/sls-index";
import { stableJson } from "../../base";
import { preventDestroy, PropChecks, type StatefulProps } from "../core";

/** A log store, made here or elsewhere. */
export interface ILogStore {
  readonly projectName: string;
  readonly storeName: string;
}

/** How a field is searched: text by words, numbers by size. */
export type LogFieldType = "text" | "long" | "double";

export interface LogStoreOptions extends StatefulProps {
  /** 2 to 63 lower-case letters, digits, `-` and `_`, unique in the project. @default the construct's id, in lower case */
  readonly name?: string;
  /** Days that lines are kept, 1 to 3650. @default 30 */
  readonly retentionDays?: number;
  /** Parts that take writes in parallel, 1 to 10, 5 MB/s each; they split by themselves up to 16. @default 2 */
  readonly shards?: number;
  /** Fields that queries and figures are made of. @default none: lines are searched by their words */
  readonly fields?: Readonly<Record<string, LogFieldType>>;
  /**
   * Encryption at rest: by a key of the service, or by one of yours, which Simple Log Service uses in a role. Can't be
   * changed later.
   * @default "service"
   */
  readonly encryption?:
    "service" | "none" | { readonly keyId: string; readonly roleArn: string; readonly region: string };
}

export interface LogStoreProps extends LogStoreOptions {
  readonly project: { readonly projectName: string };
}

const SEPARATORS = [",", " ", ";", "/", "=", "(", ")", "[", "]", "{", "}", "?", "&", "<", ">", ":", "\n", "\t", "\r"];
const MAX_SHARDS_AFTER_SPLITS = 16;

export class LogStore extends Construct implements ILogStore {
  /** Use a store that exists already. */
  static fromNames(projectName: string, storeName: string): ILogStore {
    return { projectName, storeName };
  }

  readonly resource: LogStoreResource;
  readonly index: SlsIndex;
  readonly projectName: string;
  readonly storeName: string;

  constructor(scope: Construct, id: string, props: LogStoreProps) {
    super(scope, id);
    const { project, retentionDays = 30, shards = 2, fields = {}, encryption = "service" } = props;
    const { name = id.toLowerCase(), deletionProtection = true } = props;
    new PropChecks(this)
      .expect(
        "name",
        name,
        (it) => /^[a-z0-9][a-z0-9_-]{0,61}[a-z0-9]$/.test(it),
        "2 to 63 lower-case letters, digits, - and _, with a letter or digit at both ends",
      )
      .expectWhole("retentionDays", retentionDays, 1, 3650)
      .expectWhole("shards", shards, 1, 10)
      .expect(
        "fields",
        Object.keys(fields),
        (names) => names.every((field) => /^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(field)),
        "names of letters, digits, _ . and -, starting with a letter or _",
      )
      .done();
    this.projectName = project.projectName;
    this.resource = new LogStoreResource(this, "Resource", {
      projectName: this.projectName,
      logstoreName: name,
      retentionPeriod: retentionDays,
      shardCount: shards,
      autoSplit: true,
      maxSplitShardCount: MAX_SHARDS_AFTER_SPLITS,
      ...(encryption === "none" ? {} : { encryptConf: encrypted(encryption) }),
      ...preventDestroy(deletionProtection),
    });
    this.storeName = this.resource.logstoreName;
    this.index = new SlsIndex(this, "Index", {
      projectName: this.projectName,
      logstoreName: this.storeName,
      line: { caseSensitive: false, chn: false, token: SEPARATORS },
      ...(Object.keys(fields).length === 0 ? {} : { keys: stableJson(indexed(fields)) }),
    });
  }
}

function encrypted(encryption: Exclude<LogStoreOptions["encryption"], "none" | undefined>) {
  const service = { enable: true, encryptType: "default" };
  if (encryption === "service") return service;
  const { keyId, roleArn, region } = encryption;
  return { ...service, userCmkInfo: { cmkKeyId: keyId, arn: roleArn, regionId: region } };
}

function indexed(fields: Readonly<Record<string, LogFieldType>>): Record<string, object> {
  const text = { caseSensitive: false, chn: false, token: SEPARATORS };
  return Object.fromEntries(
    Object.entries(fields).map(([name, type]) => [
      name,
      { type, alias: "", doc_value: true, ...(type === "text" ? text : {}) },
    ]),
  );
}
