import { at, isList, isObject, type Json, listOf, parsed, textOf } from "../json";

/** Lists of addresses that may come in, by argument. */
const ALLOW_LISTS = /^(security_ips|security_ip_list|acl_entry_list|source_cidr_ip|ipv6_source_cidr_ip|allow_ips)$/;
const ANYWHERE = new Set(["0.0.0.0/0", "0.0.0.0", "::/0", "*"]);

interface Opening {
  readonly types: RegExp;
  readonly path: string;
  readonly open: (value: Json | undefined) => boolean;
  readonly says: string;
}

const is =
  (...wanted: readonly unknown[]) =>
  (value: Json | undefined) =>
    wanted.includes(value);
const above = (limit: number) => (value: Json | undefined) => Number(value ?? 0) > limit;

const OPENINGS: readonly Opening[] = [
  {
    types: /_oss_bucket(_acl)?$/,
    path: "acl",
    open: is("public-read", "public-read-write"),
    says: "anyone can read it",
  },
  {
    types: /_oss_bucket_public_access_block$/,
    path: "block_public_access",
    open: is(false),
    says: "public access may be granted",
  },
  {
    types: /_(alb|nlb)_load_balancer$/,
    path: "address_type",
    open: is("Internet"),
    says: "it has an internet address",
  },
  {
    types: /_apig_gateway$/,
    path: "network_access_config.type",
    open: is("Internet", "InternetAndIntranet"),
    says: "it has an internet address",
  },
  {
    types: /_ga_listener$/,
    path: "port_ranges.from_port",
    open: (value) => value !== undefined && value !== null,
    says: "the internet reaches its ports",
  },
  { types: /_mse_cluster$/, path: "net_type", open: is("pubnet", "both"), says: "it has an internet address" },
  { types: /_alikafka_instance$/, path: "eip_max", open: above(0), says: "brokers have internet addresses" },
  { types: /_alikafka_instance$/, path: "deploy_type", open: is(4, "4"), says: "brokers have internet addresses" },
  {
    types: /_cs_managed_kubernetes$/,
    path: "slb_internet_enabled",
    open: is(true),
    says: "the cluster's API has an internet address",
  },
  {
    types: /_cs_kubernetes_node_pool$/,
    path: "internet_max_bandwidth_out",
    open: above(0),
    says: "nodes have internet addresses",
  },
  { types: /_eci_container_group$/, path: "auto_create_eip", open: is(true), says: "it has an internet address" },
  { types: /_ots_instance$/, path: "accessed_by", open: is("Any"), says: "it can be reached from the internet" },
  { types: /_kvstore_instance$/, path: "enable_public", open: is(true), says: "it has an internet address" },
  { types: /_kvstore_instance$/, path: "vpc_auth_mode", open: is("Close"), says: "no password is asked for" },
  { types: /_redis_tair_instance$/, path: "vpc_auth_mode", open: is("Close"), says: "no password is asked for" },
  { types: /_log_store$/, path: "enable_web_tracking", open: is(true), says: "anyone can write to it" },
  {
    types: /_eip_association$/,
    path: "instance_id",
    open: (value) => value !== undefined && value !== null,
    says: "what it is bound to has an internet address",
  },
];

/** In how many ways a resource can be reached by more than its own network, in words. */
export function exposuresOf(type: string, values: unknown): readonly string[] {
  if (!isObject(values)) return [];
  const openings = OPENINGS.filter(
    ({ types, path, open }) => types.test(type) && open(at(values, ...path.split("."))),
  ).map(({ path, says }) => `${says} (${path})`);
  return [...openings, ...ruleOpening(type, values), ...triggerOpening(type, values), ...allowed(values, [])];
}

function ruleOpening(type: string, values: { readonly [key: string]: Json }): readonly string[] {
  if (!/_security_group_rule$/.test(type) || values["type"] !== "ingress" || values["policy"] === "drop") return [];
  const from = textOf(values["cidr_ip"]) || textOf(values["ipv6_cidr_ip"]);
  if (!ANYWHERE.has(from)) return [];
  return [`${textOf(values["ip_protocol"])} ${textOf(values["port_range"])} is open to ${from}`];
}

function triggerOpening(type: string, values: { readonly [key: string]: Json }): readonly string[] {
  if (!/_fcv3_trigger$/.test(type) || values["trigger_type"] !== "http") return [];
  const config = parsed(values["trigger_config"]);
  return at(config, "authType") === "anonymous" ? ["anyone can call it (trigger_config.authType)"] : [];
}

/** Every entry of a list of addresses that may come in. */
function allowed(value: Json | undefined, path: readonly string[]): readonly string[] {
  if (isList(value)) return value.flatMap((item) => allowed(item, path));
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => allowed(item, [...path, key]));
  const name = path.at(-1) ?? "";
  if (!ALLOW_LISTS.test(name) || typeof value !== "string") return [];
  return value
    .split(",")
    .filter((entry) => ANYWHERE.has(entry.trim()))
    .map((entry) => `${entry.trim()} may connect (${path.join(".")})`);
}

/** Addresses that may come in, other than everyone. */
export function allowedRanges(values: unknown): readonly string[] {
  const found: string[] = [];
  const visit = (value: Json, name: string): void => {
    if (isList(value)) value.forEach((item) => visit(item, name));
    else if (isObject(value)) Object.entries(value).forEach(([key, item]) => visit(item, key));
    else if (typeof value === "string" && (ALLOW_LISTS.test(name) || name === "cidr_ip"))
      found.push(...value.split(","));
  };
  for (const item of listOf(values)) visit(item, "");
  return found.map((entry) => entry.trim()).filter((entry) => entry !== "" && !ANYWHERE.has(entry));
}
