import { at, listOf } from "../json";

/** An argument that guards something, and how it looks when the guard is weaker. */
interface Guard {
  readonly types: RegExp;
  readonly path: readonly string[];
  readonly kind: "policy" | "protection";
  readonly says: string;
  readonly weaker: (before: unknown, after: unknown) => boolean;
}

const off = (before: unknown, after: unknown): boolean => isOn(before) && !isOn(after);
const lower = (before: unknown, after: unknown): boolean => both(before, after, (from, to) => to < from);
const higher = (before: unknown, after: unknown): boolean => both(before, after, (from, to) => to > from);
const gone = (before: unknown, after: unknown): boolean => listOf(before).length > 0 && listOf(after).length === 0;

/** Slower to see a failure, fewer limits, less protected. */
const GUARDS: readonly Guard[] = [
  guard(/_(alb|nlb)_server_group$/, "health_check_config.health_check_enabled", "policy", "health checks are off", off),
  guard(/_nlb_server_group$/, "health_check.health_check_enabled", "policy", "health checks are off", off),
  guard(/_alb_server_group$/, "health_check_config.unhealthy_threshold", "policy", "a failure is seen later", higher),
  guard(/_alb_server_group$/, "health_check_config.health_check_interval", "policy", "a failure is seen later", higher),
  guard(/_alb_server_group$/, "health_check_config.health_check_timeout", "policy", "a failure is seen later", higher),
  guard(/_nlb_server_group$/, "health_check.unhealthy_threshold", "policy", "a failure is seen later", higher),
  guard(/_nlb_server_group$/, "health_check.health_check_interval", "policy", "a failure is seen later", higher),
  guard(/_ga_endpoint_group$/, "health_check_enabled", "policy", "health checks are off", off),
  guard(/_ga_endpoint_group$/, "threshold_count", "policy", "a failure is seen later", higher),
  guard(/_ga_endpoint_group$/, "health_check_interval_seconds", "policy", "a failure is seen later", higher),
  guard(/_alb_rule$/, "rule_actions.traffic_limit_config.qps", "policy", "more requests are let through", higher),
  guard(/_alb_rule$/, "rule_actions.traffic_limit_config.per_ip_qps", "policy", "more requests a client", higher),
  guard(/_alb_rule$/, "rule_actions.traffic_limit_config", "policy", "the rate limit is gone", gone),
  guard(/_message_service_queue$/, "dlq_policy.enabled", "policy", "failed messages are lost", off),
  guard(/_message_service_queue$/, "dlq_policy", "policy", "failed messages are lost", gone),
  guard(/_apig_http_api$/, "enable_auth", "policy", "callers are not asked who they are", off),
  guard(/./, "deletion_protection", "protection", "deletion protection is off", off),
  guard(/./, "deletion_protection_enabled", "protection", "deletion protection is off", off),
  guard(/./, "deletion_protection_config.enabled", "protection", "deletion protection is off", off),
  guard(/./, "deletion_lock", "protection", "deletion protection is off", off),
  guard(/./, "instance_release_protection", "protection", "deletion protection is off", off),
  guard(/./, "ssl_enabled", "protection", "connections are not encrypted", off),
  guard(/./, "ssl_enable", "protection", "connections are not encrypted", off),
  guard(/./, "enable_ssl", "protection", "connections are not encrypted", off),
  guard(/./, "enable_sse", "protection", "rows are stored unencrypted", off),
  guard(/_oss_bucket$/, "server_side_encryption_rule", "protection", "objects are stored unencrypted", gone),
  guard(/_oss_bucket$/, "versioning.status", "protection", "overwritten objects can't be had back", off),
  guard(/_oss_bucket$/, "logging", "protection", "access is no longer logged", gone),
  guard(/_kms_key$/, "automatic_rotation", "protection", "the key is not rotated", off),
  guard(/_log_store$/, "retention_period", "protection", "logs are kept for less time", lower),
  guard(/_vpc_flow_log$/, "status", "protection", "flows are not logged", off),
  guard(/_cs_managed_kubernetes$/, "audit_log_config.enabled", "protection", "calls to the API are not logged", off),
  guard(/_cs_kubernetes_node_pool$/, "management.auto_repair", "protection", "broken nodes stay", off),
  guard(/_apig_domain$/, "force_https", "protection", "clear text is allowed", off),
];

export interface Weakening {
  readonly field: string;
  readonly kind: Guard["kind"];
  readonly text: string;
}

/** The guards of a resource that are weaker after than before. */
export function weakenings(type: string, before: unknown, after: unknown): readonly Weakening[] {
  return GUARDS.filter(({ types }) => types.test(type)).flatMap(({ path, kind, says, weaker }) => {
    const [from, to] = [at(before, ...path), at(after, ...path)];
    if (!weaker(from, to)) return [];
    return [{ field: path.join("."), kind, text: `${says}: ${path.join(".")} ${word(from)} -> ${word(to)}` }];
  });
}

function guard(types: RegExp, path: string, kind: Guard["kind"], says: string, weaker: Guard["weaker"]): Guard {
  return { types, path: path.split("."), kind, says, weaker };
}

function isOn(value: unknown): boolean {
  return value === true || value === 1 || /^(true|on|open|enabled?|active|1)$/i.test(String(value));
}

function both(before: unknown, after: unknown, compare: (from: number, to: number) => boolean): boolean {
  const [from, to] = [Number(before ?? Number.NaN), Number(after ?? Number.NaN)];
  return Number.isFinite(from) && Number.isFinite(to) && compare(from, to);
}

function word(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  return typeof value === "object" ? "set" : String(value as string | number | boolean);
}
