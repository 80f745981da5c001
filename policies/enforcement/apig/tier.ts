import { describeTarget, type PolicyTarget } from "../../attachment/target";
import { type ResolvedProbe } from "../../health";
import { type JsonObject, shareOf, slug, type Tier, type TierWork, Writer } from "../tier";
import { APIG_CAPABILITIES } from "./capabilities";

/** Where a service's id goes: the construct resolves the target's name. */
const serviceId = (target: PolicyTarget): string => `service:${slug(target)}`;

/** Arguments of the services, routes and the gateway. */
export const APIG: Tier = {
  name: "apig",
  title: "Gateway: APIG",
  capabilities: APIG_CAPABILITIES,
  compile: (work) => {
    const writer = new Writer("apig");
    for (const item of work) {
      service(writer, item);
      routes(writer, item);
      if (shareOf(item, "logging") !== undefined) {
        writer.document(item.target, "alicloud_apig_gateway", slug(item.target), ["logging"], {
          log_config: { sls: { enable: true } },
        });
      }
    }
    return writer.output();
  },
};

function service(writer: Writer, work: TierWork): void {
  const health = shareOf(work, "health");
  if (health === undefined) return;
  const { target } = work;
  const has = (feature: string): boolean => health.features.some((known) => known === feature);
  const probe = health.policy.resolvedProbe;
  const { ejection, panicBelow } = health.policy.settings;
  if (ejection !== undefined && has("passive-ejection")) {
    writer.note(
      target,
      "health",
      `ejects by share of failures: ${ejection.after} failures in a row are read as 100 % of at least ${ejection.after} requests`,
    );
  }
  writer.document(target, "alicloud_apig_service", slug(target), ["health"], {
    ...(probe === undefined || !has(`active-${probe.probe.type}`)
      ? {}
      : { health_check_config: probeArguments(writer, target, probe) }),
    ...(ejection === undefined || !has("passive-ejection")
      ? {}
      : {
          outlier_detection_config: {
            enable: true,
            interval: ejection.every?.seconds ?? 3,
            base_ejection_time: ejection.ejectFor?.seconds ?? 30,
            failure_percentage_threshold: 100,
            failure_percentage_minimum_hosts: 1,
          },
        }),
    ...(panicBelow === undefined || !has("panic-threshold") ? {} : { healthy_panic_threshold: panicBelow.value }),
  });
}

function probeArguments(writer: Writer, target: PolicyTarget, resolved: ResolvedProbe): JsonObject {
  const { probe, every, timeout, healthyAfter, unhealthyAfter } = resolved;
  return {
    enable: true,
    protocol: probe.type.toUpperCase(),
    ...(probe.type === "http" ? { http_path: probe.path, expected_statuses: (probe.expect ?? [200]).map(String) } : {}),
    interval: writer.within(target, "health.every", every.seconds, 1, 3600, "s"),
    timeout: writer.within(target, "health.timeout", timeout.seconds, 1, 3600, "s"),
    healthy_threshold: healthyAfter,
    unhealthy_threshold: unhealthyAfter,
  };
}

function routes(writer: Writer, work: TierWork): void {
  const { target } = work;
  const own = describeTarget(target).to ?? target;
  const pools = shareOf(work, "failover")?.policy.settings.pools;
  if (pools !== undefined) {
    const services = pools.map(({ name, share }) => ({
      service_id: `service:${name}`,
      weight: whole(writer, target, share.value),
    }));
    writer.document(target, "alicloud_apig_route", slug(target), ["failover"], {
      backend: { scene: "MultiServiceByRatio", services },
    });
  }
  const rollout = shareOf(work, "rollout")?.policy;
  if (rollout === undefined) return;
  const route = (name: string, body: JsonObject): void =>
    writer.document(target, "alicloud_apig_route", name, ["rollout"], body);
  const { settings } = rollout;
  if (settings.form === "canary") {
    const share = whole(writer, target, rollout.canaryShare?.value ?? 0);
    const services = [
      { service_id: serviceId(own), weight: 100 - share },
      { service_id: serviceId(settings.target), weight: share },
    ];
    route(slug(target), { backend: { scene: "MultiServiceByRatio", services } });
  } else if (settings.form === "blue-green") {
    const live = settings.live === "blue" ? own : settings.target;
    route(slug(target), { backend: { scene: "SingleService", services: [{ service_id: serviceId(live) }] } });
  } else if (settings.form === "header" || settings.form === "cookie") {
    for (const variant of settings.variants) {
      route(`${slug(target)}-${variant.value.toLowerCase()}`, {
        match: { headers: [match(settings.form, settings.name, variant.value)] },
        backend: { scene: "SingleService", services: [{ service_id: serviceId(variant.target) }] },
      });
    }
  }
}

function match(form: "header" | "cookie", name: string, value: string): JsonObject {
  if (form === "header") return { name, type: "Exact", value };
  return { name: "cookie", type: "Regex", value: `(^|;\\s*)${name}=${value.replaceAll(".", "\\.")}(;|$)` };
}

function whole(writer: Writer, target: PolicyTarget, share: number): number {
  return writer.within(target, "weight", share, 0, 100, "%");
}
