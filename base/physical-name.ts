import { createHash } from "node:crypto";
import { ProblemsError } from "./problem";

/** How a product lets its resources be named. */
export interface NameRule {
  readonly minimum: number;
  readonly maximum: number;
  /** What stands between the parts. */
  readonly separator: "-" | "_" | "";
  /** Characters allowed beside the separator. */
  readonly alphabet: RegExp;
  /** Where the name must be unique: names with a wider scope than a region carry the region. */
  readonly unique: "region" | "account" | "world";
  /** A longer name keeps its start and ends in six characters of its hash, instead of being refused. */
  readonly shorten?: true;
  /** Where the limit is published. */
  readonly source: string;
}

const HELP = "https://www.alibabacloud.com/help/en";
const LOWER = /^[a-z0-9]+$/;

/** Naming limits per product; the source of each is a vendor page or the pinned provider's own validator. */
export const NAME_RULES = {
  vpc: { minimum: 1, maximum: 128, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/vpc` },
  vswitch: { minimum: 1, maximum: 128, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/vpc` },
  "security-group": {
    minimum: 2,
    maximum: 128,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: `${HELP}/ecs`,
  },
  "nat-gateway": {
    minimum: 2,
    maximum: 128,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: `${HELP}/nat-gateway`,
  },
  eip: { minimum: 1, maximum: 128, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/eip` },
  "flow-log": { minimum: 1, maximum: 128, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/vpc` },
  "privatelink-endpoint": {
    minimum: 2,
    maximum: 128,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: `${HELP}/privatelink`,
  },
  cluster: {
    minimum: 1,
    maximum: 63,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: "aliyun/alicloud 1.289.0 cs_managed_kubernetes.name",
  },
  "node-pool": { minimum: 1, maximum: 63, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/ack` },
  polardb: {
    minimum: 2,
    maximum: 256,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: "aliyun/alicloud 1.289.0 polardb_cluster.description",
  },
  redis: { minimum: 2, maximum: 80, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/redis` },
  tablestore: {
    minimum: 3,
    maximum: 16,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    shorten: true,
    source: "aliyun/alicloud 1.289.0 validateOTSInstanceName",
  },
  analyticdb: {
    minimum: 2,
    maximum: 256,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: `${HELP}/analyticdb`,
  },
  bucket: {
    minimum: 3,
    maximum: 63,
    separator: "-",
    alphabet: LOWER,
    unique: "world",
    source: "aliyun/alicloud 1.289.0 oss_bucket.bucket",
  },
  nas: { minimum: 2, maximum: 128, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/nas` },
  kafka: {
    minimum: 3,
    maximum: 64,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "region",
    source: "aliyun/alicloud 1.289.0 alikafka_instance.name",
  },
  queue: { minimum: 1, maximum: 120, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/mns` },
  "event-bus": {
    minimum: 1,
    maximum: 127,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: "aliyun/alicloud 1.289.0 event_bridge_event_bus.event_bus_name",
  },
  "event-rule": {
    minimum: 1,
    maximum: 127,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: `${HELP}/eventbridge`,
  },
  "nas-access-group": {
    minimum: 3,
    maximum: 64,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "region",
    source: `${HELP}/nas`,
  },
  nacos: {
    minimum: 1,
    maximum: 64,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "region",
    source: `${HELP}/mse`,
  },
  "log-project": {
    minimum: 3,
    maximum: 63,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "world",
    source: `${HELP}/sls`,
  },
  "load-balancer": {
    minimum: 2,
    maximum: 128,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: `${HELP}/slb`,
  },
  "server-group": {
    minimum: 2,
    maximum: 128,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: `${HELP}/slb`,
  },
  "alb-rule": {
    minimum: 2,
    maximum: 128,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: `${HELP}/slb`,
  },
  "container-group": {
    minimum: 2,
    maximum: 128,
    separator: "-",
    alphabet: LOWER,
    unique: "region",
    source: `${HELP}/eci`,
  },
  "api-gateway": {
    minimum: 2,
    maximum: 64,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "region",
    source: `${HELP}/api-gateway`,
  },
  "api-gateway-api": {
    minimum: 2,
    maximum: 64,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "region",
    source: `${HELP}/api-gateway`,
  },
  certificate: {
    minimum: 1,
    maximum: 64,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "account",
    source: `${HELP}/ssl-certificate`,
  },
  accelerator: { minimum: 1, maximum: 128, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/ga` },
  "ram-role": {
    minimum: 1,
    maximum: 64,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "account",
    source: `${HELP}/ram`,
  },
  "ram-policy": { minimum: 1, maximum: 128, separator: "-", alphabet: LOWER, unique: "account", source: `${HELP}/ram` },
  "kms-secret": {
    minimum: 1,
    maximum: 64,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "region",
    source: `${HELP}/kms`,
  },
  "kms-key": { minimum: 1, maximum: 128, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/kms` },
  probe: {
    minimum: 4,
    maximum: 100,
    separator: "_",
    alphabet: LOWER,
    unique: "account",
    source: "aliyun/alicloud 1.289.0 documentation of cms_site_monitor.task_name",
  },
  function: {
    minimum: 1,
    maximum: 64,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "region",
    source: `${HELP}/functioncompute`,
  },
  dashboard: { minimum: 2, maximum: 128, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/sls` },
  "log-contact": {
    minimum: 2,
    maximum: 64,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "account",
    source: `${HELP}/sls`,
  },
  prometheus: {
    minimum: 2,
    maximum: 64,
    separator: "-",
    alphabet: LOWER,
    shorten: true,
    unique: "region",
    source: `${HELP}/arms`,
  },
  alarm: { minimum: 1, maximum: 128, separator: "-", alphabet: LOWER, unique: "region", source: `${HELP}/cms` },
  "alarm-contact": {
    minimum: 1,
    maximum: 128,
    separator: "-",
    alphabet: LOWER,
    unique: "account",
    source: `${HELP}/cms`,
  },
  "pai-workspace": {
    minimum: 3,
    maximum: 23,
    separator: "_",
    alphabet: LOWER,
    shorten: true,
    unique: "region",
    source: `${HELP}/pai`,
  },
  "pai-service": { minimum: 3, maximum: 63, separator: "_", alphabet: LOWER, unique: "region", source: `${HELP}/pai` },
} as const satisfies Record<string, NameRule>;

export type Product = keyof typeof NAME_RULES;

export interface NameParts {
  /** Platform and environment, such as `lumen-prod`. */
  readonly prefix: string;
  /** What the resource is within the platform; may be empty for the only one of its kind. */
  readonly path: readonly string[];
  /** Region id; part of names that are unique in the account or the world. */
  readonly region?: string | undefined;
  /** Account id; its last six digits are part of names that are unique in the world. */
  readonly accountId?: string | undefined;
}

/**
 * The physical name of a resource: prefix and path in the product's own alphabet. The same parts give the same name.
 * @throws ProblemsError when the name is shorter or longer than the product allows; `where` says whose name it is.
 */
export function physicalName(where: string, product: Product, parts: NameParts): string {
  const rule: NameRule = NAME_RULES[product];
  const scope = [
    ...(rule.unique === "region" || parts.region === undefined ? [] : [parts.region]),
    ...(rule.unique === "world" && parts.accountId !== undefined ? [parts.accountId.slice(-6)] : []),
  ];
  const words = [parts.prefix, ...parts.path, ...scope]
    .flatMap(wordsOf)
    .filter((word, index, all) => word !== all[index - 1]);
  const whole = words.join(rule.separator);
  const name = rule.shorten === true && whole.length > rule.maximum ? shortened(whole, rule) : whole;
  if (name.length < rule.minimum || name.length > rule.maximum) {
    throw new ProblemsError([
      {
        where,
        field: "name",
        got: `"${name}" (${name.length} characters)`,
        want: `${rule.minimum} to ${rule.maximum} characters for ${product}`,
        hint: `${rule.source}; shorten the platform's name, or set the name yourself`,
      },
    ]);
  }
  return name;
}

function shortened(name: string, { maximum, separator }: NameRule): string {
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 6);
  return `${name.slice(0, maximum - hash.length - 1).replace(/[-_]+$/, "")}${separator}${hash}`;
}

/** `ModelStore2` and `model_store-2` both read `model`, `store`, `2`. */
function wordsOf(part: string): string[] {
  return part
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
