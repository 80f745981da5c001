import { type PolicyTarget } from "../../attachment/target";
import { type RateLimitPolicy } from "../../traffic";
import { type JsonObject, shareOf, slug, type Tier, type TierWork, Writer } from "../tier";
import { ALB_CAPABILITIES } from "./capabilities";
import { rolloutRules } from "./rules";
import { serverGroup } from "./server-group";

/** Arguments of the server group, the listener, the balancer and the rules of a target. */
export const ALB: Tier = {
  name: "alb",
  title: "Load balancer: ALB",
  capabilities: ALB_CAPABILITIES,
  compile: (work) => {
    const writer = new Writer("alb");
    for (const item of work) {
      serverGroup(writer, item);
      listener(writer, item);
      balancer(writer, item);
      trafficLimit(writer, item);
      rolloutRules(writer, item);
    }
    return writer.output();
  },
};

function listener(writer: Writer, work: TierWork): void {
  const { target } = work;
  const timeout = shareOf(work, "timeout");
  const tracing = shareOf(work, "tracing");
  const { request, idle } = timeout?.policy.settings ?? {};
  const has = (feature: string): boolean => timeout?.features.some((known) => known === feature) === true;
  const seconds = (field: string, value: number): number => writer.within(target, field, Math.ceil(value), 1, 600, "s");
  const body: JsonObject = {
    ...(request === undefined || !has("request")
      ? {}
      : { request_timeout: seconds("timeout.request", request.seconds) }),
    ...(idle === undefined || !has("idle") ? {} : { idle_timeout: seconds("timeout.idle", idle.seconds) }),
    ...(tracing === undefined
      ? {}
      : {
          access_log_tracing_config: {
            tracing_enabled: true,
            tracing_type: "Zipkin",
            tracing_sample: Math.round(tracing.policy.resolved.sample.value * 100),
          },
        }),
  };
  if (Object.keys(body).length > 0) {
    const kinds = (["timeout", "tracing"] as const).filter((kind) => work.shares.has(kind));
    writer.document(target, "alicloud_alb_listener", slug(target), kinds, body);
  }
}

function balancer(writer: Writer, work: TierWork): void {
  if (shareOf(work, "logging") === undefined) return;
  writer.document(work.target, "alicloud_alb_load_balancer", slug(work.target), ["logging"], {
    access_log_config: { log_project: "platform-access", log_store: "alb" },
  });
}

function trafficLimit(writer: Writer, work: TierWork): void {
  const share = shareOf(work, "rate-limit");
  if (share === undefined) return;
  const { target } = work;
  const has = (feature: string): boolean => share.features.some((known) => known === feature);
  const { overall, address } = share.policy.settings;
  const limit: JsonObject = {
    ...(overall === undefined || !has("global") ? {} : { qps: perSecond(writer, target, "global", overall) }),
    ...(address === undefined || !has("per-address")
      ? {}
      : { per_ip_qps: perSecond(writer, target, "per-address", address) }),
  };
  if (
    overall !== undefined &&
    address !== undefined &&
    has("global") &&
    has("per-address") &&
    address.requests >= overall.requests
  ) {
    writer.problem(target, "rate-limit.per-address", {
      got: String(address.requests),
      want: `less than the overall ${overall.requests}`,
    });
  }
  writer.document(target, "alicloud_alb_rule", slug(target), ["rate-limit"], {
    rule_actions: [{ type: "TrafficLimit", order: 1, traffic_limit_config: limit }],
  });
}

type Rate = NonNullable<RateLimitPolicy["settings"]["overall"]>;

function perSecond(writer: Writer, target: PolicyTarget, feature: string, rate: Rate): number {
  if (rate.per !== "second") {
    writer.problem(target, `rate-limit.${feature}`, {
      got: `per ${rate.per}`,
      want: "per second",
      hint: "TrafficLimit counts queries a second",
    });
  }
  return writer.within(target, `rate-limit.${feature}`, rate.requests, 1, 100_000);
}
