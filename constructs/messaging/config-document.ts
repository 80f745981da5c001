/**
 * The configuration of one service: `alicloud_mse_nacos_config`. It stands in the state in clear, so it holds no secrets.
 * https://www.alibabacloud.com/help/en/mse/user-guide/configuration-management
 */
import { Token } from "cdktf";
import { Construct } from "constructs";
import { MseNacosConfig } from "#alicloud/mse-nacos-config";
import { jsonSchemaFaults, jsonSchemaProblem } from "../../base";
import { environmentOf, PropChecks } from "../core";
import { type ConfigContent, type ConfigFormat, renderContent } from "./config-content";

export interface ConfigDocumentOptions {
  /** @default "yaml" */
  readonly format?: ConfigFormat;
  /** Can't be changed. @default "<service>.yaml" or "<service>.json" */
  readonly dataId?: string;
  /** Can't be changed. @default the environment's prefix */
  readonly group?: string;
  /** JSON Schema 2020-12 that the document is held to. What is known only after an apply is not judged. @default none */
  readonly schema?: object;
}

export interface ConfigDocumentProps extends ConfigDocumentOptions {
  /** Who reads it. */
  readonly service: string;
  readonly content: ConfigContent;
  readonly instanceId: string;
  readonly namespaceId: string;
}

const NAME = /^[A-Za-z0-9.:_-]{1,128}$/;
const WANT = "1 to 128 letters, digits, ., :, _ and -";

export class ConfigDocument extends Construct {
  /** Override what this construct does not offer on it. */
  readonly resource: MseNacosConfig;
  readonly dataId: string;
  readonly group: string;

  constructor(scope: Construct, id: string, props: ConfigDocumentProps) {
    super(scope, id);
    const { service, content, format = "yaml", group = environmentOf(this).prefix } = props;
    const { dataId = `${service}.${format}` } = props;
    const checks = new PropChecks(this)
      .expect("dataId", dataId, (name) => NAME.test(name), WANT)
      .expect("group", group, (name) => NAME.test(name), WANT);
    if (props.schema !== undefined) holdToSchema(checks, content, props.schema);
    const text = renderContent(checks, content, format);
    checks.done();
    this.resource = new MseNacosConfig(this, "Resource", {
      instanceId: props.instanceId,
      namespaceId: props.namespaceId,
      dataId,
      group,
      type: format,
      content: text,
      appName: service,
      timeouts: { create: "5m", update: "5m", delete: "5m" },
    });
    this.dataId = dataId;
    this.group = group;
  }
}

function holdToSchema(checks: PropChecks, content: ConfigContent, schema: object): void {
  const problem = jsonSchemaProblem(schema);
  if (problem !== undefined) {
    checks.note({ field: "schema", got: problem, want: "a JSON Schema 2020-12 with patterns for RE2" });
    return;
  }
  for (const { path, message } of jsonSchemaFaults(schema, content)) {
    if (!isOpen(content, path)) checks.note({ field: ["content", ...path].join("."), message });
  }
}

/** Whether what stands at a path becomes known only after an apply. */
function isOpen(content: ConfigContent, path: readonly (string | number)[]): boolean {
  const value = path.reduce<unknown>((at, step) => (at as Readonly<Record<string | number, unknown>>)[step], content);
  return Token.isUnresolved(value);
}
