import { type PolicyTarget } from "../../attachment/target";
import { type ResolvedProbe } from "../../health";
import { type JsonObject, shareOf, slug, type Tier, type TierWork, Writer } from "../tier";
import { NLB_CAPABILITIES } from "./capabilities";

/** Arguments of the server group, the listener and the balancer of a target. */
export const NLB: Tier = {
  name: "nlb",
  title: "Load balancer: NLB",
  capabilities: NLB_CAPABILITIES,
  compile: (work) => {
    const writer = new Writer("nlb");
    for (const item of work) {
      serverGroup(writer, item);
      listener(writer, item);
      if (shareOf(item, "failover")?.features.includes("zones") === true) {
        writer.document(item.target, "alicloud_nlb_load_balancer", slug(item.target), ["failover"], {
          cross_zone_enabled: true,
        });
      }
    }
    return writer.output();
  },
};

function serverGroup(writer: Writer, work: TierWork): void {
  const health = shareOf(work, "health");
  if (health === undefined) return;
  const { target } = work;
  const has = (feature: string): boolean => health.features.some((known) => known === feature);
  const probe = health.policy.resolvedProbe;
  const { drain } = health.policy.settings;
  const body: JsonObject = {
    ...(probe === undefined || !has(`active-${probe.probe.type}`)
      ? {}
      : { health_check: probeArguments(writer, target, probe) }),
    ...(drain === undefined || !has("drain")
      ? {}
      : {
          connection_drain_enabled: true,
          connection_drain_timeout: writer.within(target, "health.drain", Math.ceil(drain.seconds), 10, 900, "s"),
        }),
  };
  if (Object.keys(body).length > 0)
    writer.document(target, "alicloud_nlb_server_group", slug(target), ["health"], body);
}

function probeArguments(writer: Writer, target: PolicyTarget, resolved: ResolvedProbe): JsonObject {
  const { probe, every, timeout, healthyAfter, unhealthyAfter } = resolved;
  return {
    health_check_enabled: true,
    health_check_type: probe.type.toUpperCase(),
    ...(probe.type === "http"
      ? { health_check_url: probe.path, http_check_method: "GET", health_check_http_code: classes(probe.expect) }
      : {}),
    ...(probe.port === undefined ? {} : { health_check_connect_port: probe.port }),
    health_check_interval: writer.within(target, "health.every", every.seconds, 1, 50, "s"),
    health_check_connect_timeout: writer.within(target, "health.timeout", timeout.seconds, 1, 300, "s"),
    healthy_threshold: writer.within(target, "health.healthyAfter", healthyAfter, 2, 10),
    unhealthy_threshold: writer.within(target, "health.unhealthyAfter", unhealthyAfter, 2, 10),
  };
}

function classes(expect: readonly number[] = [200]): readonly string[] {
  return [...new Set(expect.map((code) => `http_${Math.floor(code / 100)}xx`))];
}

function listener(writer: Writer, work: TierWork): void {
  const idle = shareOf(work, "timeout")?.policy.settings.idle;
  if (idle === undefined) return;
  writer.document(work.target, "alicloud_nlb_listener", slug(work.target), ["timeout"], {
    idle_timeout: writer.within(work.target, "timeout.idle", Math.ceil(idle.seconds), 10, 900, "s"),
  });
}
