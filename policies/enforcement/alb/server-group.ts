import { type PolicyTarget } from "../../attachment/target";
import { type ResolvedProbe } from "../../health";
import { type RolloutPolicy } from "../../rollout";
import { type JsonObject, shareOf, slug, type TierWork, type Writer } from "../tier";

/** Health, slow start, draining and sticky sessions of a target's server group. */
export function serverGroup(writer: Writer, work: TierWork): void {
  const { target } = work;
  const health = shareOf(work, "health");
  const rollout = shareOf(work, "rollout")?.policy.settings;
  const failover = shareOf(work, "failover");
  const has = (feature: string): boolean => health?.features.some((known) => known === feature) === true;
  const probe = health?.policy.resolvedProbe;
  const { slowStart, drain } = health?.policy.settings ?? {};
  const seconds = (field: string, value: number, minimum: number): number =>
    writer.within(target, field, Math.ceil(value), minimum, 900, "s");
  const body: JsonObject = {
    ...(probe === undefined || !has(`active-${probe.probe.type}`)
      ? {}
      : { health_check_config: probeArguments(writer, target, probe) }),
    ...(slowStart === undefined || !has("slow-start")
      ? {}
      : {
          slow_start_config: {
            slow_start_enabled: true,
            slow_start_duration: seconds("health.slowStart", slowStart.seconds, 30),
          },
        }),
    ...(drain === undefined || !has("drain")
      ? {}
      : {
          connection_drain_config: {
            connection_drain_enabled: true,
            connection_drain_timeout: seconds("health.drain", drain.seconds, 1),
          },
        }),
    ...(rollout?.form === "sticky" ? { sticky_session_config: sticky(rollout) } : {}),
    ...(failover?.features.includes("zones") === true ? { cross_zone_enabled: true } : {}),
  };
  if (Object.keys(body).length === 0) return;
  const kinds = (["health", "rollout", "failover"] as const).filter((kind) => work.shares.has(kind));
  writer.document(target, "alicloud_alb_server_group", slug(target), kinds, body);
}

function probeArguments(writer: Writer, target: PolicyTarget, resolved: ResolvedProbe): JsonObject {
  const { probe, every, timeout, healthyAfter, unhealthyAfter } = resolved;
  return {
    health_check_enabled: true,
    health_check_protocol: probe.type.toUpperCase(),
    ...(probe.type === "http"
      ? {
          health_check_path: probe.path,
          health_check_method: "GET",
          health_check_codes: codes(writer, target, probe.expect),
        }
      : {}),
    ...(probe.type === "grpc" ? { health_check_path: `/${probe.service ?? "grpc.health.v1.Health"}/Check` } : {}),
    ...(probe.port === undefined ? {} : { health_check_connect_port: probe.port }),
    health_check_interval: writer.within(target, "health.every", every.seconds, 1, 50, "s"),
    health_check_timeout: writer.within(target, "health.timeout", timeout.seconds, 1, 300, "s"),
    healthy_threshold: writer.within(target, "health.healthyAfter", healthyAfter, 2, 10),
    unhealthy_threshold: writer.within(target, "health.unhealthyAfter", unhealthyAfter, 2, 10),
  };
}

function codes(writer: Writer, target: PolicyTarget, expect: readonly number[] = [200]): readonly string[] {
  const classes = [...new Set(expect.map((code) => `http_${Math.floor(code / 100)}xx`))];
  if (expect.some((code) => code !== 200)) {
    writer.note(target, "health", `the balancer accepts whole classes of status codes: ${classes.join(", ")}`);
  }
  return classes;
}

function sticky(rollout: Extract<RolloutPolicy["settings"], { form: "sticky" }>): JsonObject {
  return {
    sticky_session_enabled: true,
    sticky_session_type: "Server",
    cookie: rollout.cookie,
    cookie_timeout: rollout.ttl.seconds,
  };
}
