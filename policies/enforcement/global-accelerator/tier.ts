import { type PolicyTarget } from "../../attachment/target";
import { type ResolvedProbe } from "../../health";
import { type JsonObject, shareOf, slug, type Tier, type TierWork, Writer } from "../tier";
import { GLOBAL_ACCELERATOR_CAPABILITIES } from "./capabilities";

/** Without a raised quota, a pay-as-you-go listener takes so many endpoint groups. */
const GROUPS_WITHOUT_QUOTA = 2;

/** Arguments of the endpoint groups and the listener. */
export const GLOBAL_ACCELERATOR: Tier = {
  name: "global-accelerator",
  title: "Entry: Global Accelerator",
  capabilities: GLOBAL_ACCELERATOR_CAPABILITIES,
  compile: (work) => {
    const writer = new Writer("global-accelerator");
    for (const item of work) {
      endpointGroups(writer, item);
      listener(writer, item);
      if (shareOf(item, "logging") !== undefined) {
        writer.document(item.target, "alicloud_ga_access_log", slug(item.target), ["logging"], {
          sls_project_name: "platform-access",
          sls_log_store_name: "global-accelerator",
        });
      }
    }
    return writer.output();
  },
};

function endpointGroups(writer: Writer, work: TierWork): void {
  const { target } = work;
  const health = shareOf(work, "health");
  const failover = shareOf(work, "failover")?.policy.settings;
  const probe = health?.policy.resolvedProbe;
  const shared: JsonObject = {
    ...(probe === undefined ? {} : probeArguments(writer, target, probe)),
    ...(failover?.gateways === undefined
      ? {}
      : {
          endpoint_configurations: failover.gateways.map(({ name, share }) => ({
            endpoint: `gateway:${name}`,
            weight: Math.round(share.value * 2.55),
          })),
        }),
  };
  const kinds = (["health", "failover"] as const).filter((kind) => work.shares.has(kind));
  const { regions } = failover ?? {};
  if (regions !== undefined && regions.length > GROUPS_WITHOUT_QUOTA) {
    writer.note(
      target,
      "failover",
      `${regions.length} regions need the quota gaplus_quota_epgs_per_listener raised above ${GROUPS_WITHOUT_QUOTA}`,
    );
  }
  if (regions === undefined) {
    if (Object.keys(shared).length > 0)
      writer.document(target, "alicloud_ga_endpoint_group", slug(target), kinds, shared);
    return;
  }
  for (const { name, share } of regions) {
    writer.document(target, "alicloud_ga_endpoint_group", `${slug(target)}-${name}`, kinds, {
      ...shared,
      endpoint_group_region: name,
      traffic_percentage: writer.within(target, "failover.regions", share.value, 0, 100, "%"),
    });
  }
}

function probeArguments(writer: Writer, target: PolicyTarget, resolved: ResolvedProbe): JsonObject {
  const { probe, every, unhealthyAfter } = resolved;
  return {
    health_check_enabled: true,
    health_check_protocol: probe.type.toUpperCase(),
    ...(probe.type === "http" ? { health_check_path: probe.path } : {}),
    ...(probe.port === undefined ? {} : { health_check_port: probe.port }),
    health_check_interval_seconds: writer.within(target, "health.every", every.seconds, 1, 50, "s"),
    threshold_count: writer.within(target, "health.unhealthyAfter", unhealthyAfter, 2, 10),
  };
}

function listener(writer: Writer, work: TierWork): void {
  const idle = shareOf(work, "timeout")?.policy.settings.idle;
  if (idle === undefined) return;
  writer.document(work.target, "alicloud_ga_listener", slug(work.target), ["timeout"], {
    idle_timeout: writer.within(work.target, "timeout.idle", Math.ceil(idle.seconds), 10, 900, "s"),
  });
}
