import { type Percent, percent } from "../../../base";
import { describeTarget, type PolicyTarget } from "../../attachment/target";
import { type ResolvedProbe } from "../../health";
import { type RollingOptions } from "../../rollout";
import { type Json, type JsonObject, shareOf, slug, type Tier, type TierWork, Writer } from "../tier";
import { EAS_CAPABILITIES } from "./capabilities";

/** Reserved by the service itself. */
const RESERVED_PORTS: readonly number[] = [8080, 9090];
/** What the shared gateway lets through for one service, requests a second. */
const SHARED_GATEWAY_LIMIT = 1000;
/** The port a served model listens on unless the probe says otherwise. */
const DEFAULT_PORT = 8000;

/** Keys of the service's JSON, to be laid over the endpoint's own `service_config`. */
export const EAS: Tier = {
  name: "eas",
  title: "Model: PAI-EAS",
  capabilities: EAS_CAPABILITIES,
  compile: (work) => {
    const writer = new Writer("eas");
    for (const item of work) serviceConfig(writer, item);
    return writer.output();
  },
};

function serviceConfig(writer: Writer, work: TierWork): void {
  const { target } = work;
  const health = shareOf(work, "health");
  const rollout = shareOf(work, "rollout");
  const request = shareOf(work, "timeout")?.policy.settings.request;
  const limit = shareOf(work, "rate-limit")?.policy.settings.overall;
  const zones = shareOf(work, "failover")?.policy.settings.zones;
  const drain = health?.features.includes("drain") === true ? health.policy.settings.drain : undefined;
  const tracing = shareOf(work, "tracing");
  if (tracing !== undefined && tracing.policy.resolved.sample.value < 100 && !tracing.net) {
    writer.note(
      target,
      "tracing",
      `traces every request, not ${tracing.policy.resolved.sample.toString()}: there is a switch and no share`,
    );
  }
  const metadata: JsonObject = {
    ...(request === undefined
      ? {}
      : { rpc: { keepalive: writer.within(target, "timeout.request", request.milliseconds, 1, 86_400_000, "ms") } }),
    ...(rollout === undefined ? {} : { rolling_strategy: rolling(rollout.policy.settings as RollingOptions) }),
    ...(zones === undefined ? {} : { scheduling: { spread: { policy: "zone" } } }),
  };
  const config: JsonObject = {
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    ...(health === undefined ? {} : { containers: [checks(writer, target, health)] }),
    ...(drain === undefined ? {} : { runtime: { termination_grace_period: Math.ceil(drain.seconds) } }),
    ...(limit === undefined
      ? {}
      : { networking: { gateway_policy: { rate_limit: { enable: true, limit: perSecond(writer, target, limit) } } } }),
    ...(tracing === undefined ? {} : { cloud: { monitoring: { enable_tracing: true } } }),
  };
  const auth = shareOf(work, "auth")?.policy.settings;
  const token = auth?.form === "endpoint-token" ? { token: `secret:${auth.secret}` } : {};
  const body = { ...config, ...token };
  if (Object.keys(body).length > 0) {
    writer.document(target, "alicloud_pai_service", slug(target).replaceAll("-", "_"), [...work.shares.keys()], body);
  }
}

function checks(
  writer: Writer,
  target: PolicyTarget,
  share: NonNullable<ReturnType<typeof shareOf<"health">>>,
): JsonObject {
  const resolved = share.policy.resolvedProbe;
  if (resolved === undefined) return {};
  const has = (feature: string): boolean => share.features.some((known) => known === feature);
  const probe = { ...handler(writer, target, resolved), initial_delay_seconds: 0, ...timing(writer, target, resolved) };
  const { startWithin } = share.policy.settings;
  const { loadTime } = describeTarget(target).facts;
  if (startWithin !== undefined && loadTime?.isLongerThan(startWithin) === true) {
    writer.problem(target, "health.startWithin", {
      got: startWithin.toString(),
      want: `at least the load time of ${loadTime.toString()}`,
      hint: "a model that is still loading would be restarted for ever",
    });
  }
  const tries = startWithin === undefined ? 0 : Math.ceil(startWithin.seconds / resolved.every.seconds);
  const { healthyAfter, unhealthyAfter } = resolved;
  return {
    ...(has("startup") ? { startup_check: { ...probe, success_threshold: 1, failure_threshold: tries } } : {}),
    ...(has("readiness") || has(`active-${resolved.probe.type}`)
      ? { health_check: { ...probe, success_threshold: healthyAfter, failure_threshold: unhealthyAfter } }
      : {}),
    ...(has("liveness")
      ? { liveness_check: { ...probe, success_threshold: 1, failure_threshold: unhealthyAfter } }
      : {}),
  };
}

function handler(writer: Writer, target: PolicyTarget, { probe }: ResolvedProbe): JsonObject {
  const port = probe.port ?? DEFAULT_PORT;
  if (RESERVED_PORTS.includes(port)) {
    writer.problem(target, "health.port", {
      got: String(port),
      want: `a port other than ${RESERVED_PORTS.join(" and ")}`,
      hint: "the service keeps these for itself",
    });
  }
  return probe.type === "http" ? { http_get: { path: probe.path, port } } : { tcp_socket: { port } };
}

function timing(writer: Writer, target: PolicyTarget, { every, timeout }: ResolvedProbe): JsonObject {
  return {
    period_seconds: writer.within(target, "health.every", every.seconds, 1, 3600, "s"),
    timeout_seconds: writer.within(target, "health.timeout", timeout.seconds, 1, 3600, "s"),
  };
}

function rolling({ maxSurge, maxUnavailable }: RollingOptions): JsonObject {
  const amount = (value: number | Percent): Json => (typeof value === "number" ? value : value.toString());
  return { max_surge: amount(maxSurge ?? percent(25)), max_unavailable: amount(maxUnavailable ?? 0) };
}

function perSecond(
  writer: Writer,
  target: PolicyTarget,
  rate: { readonly requests: number; readonly per: string },
): number {
  if (rate.per !== "second") {
    writer.problem(target, "rate-limit.global", {
      got: `per ${rate.per}`,
      want: "per second",
      hint: "the gateway counts queries a second",
    });
  }
  return writer.within(target, "rate-limit.global", rate.requests, 1, SHARED_GATEWAY_LIMIT);
}
