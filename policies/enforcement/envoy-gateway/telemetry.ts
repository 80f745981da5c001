import { stableJson } from "../../../base";
import { type EnforcementContext } from "../context";
import { type PolicyShare, shareOf, type TierWork, type Writer } from "../tier";
import { type PolicyByKind } from "../../policy-by-kind";
import { type PolicyKind } from "../../kinds";
import { object } from "./documents";
import { type Telemetry, type TrafficSpec } from "./types";
import { targetLabel } from "../../attachment/target";

/** The share of a route's requests that leave a trace. */
export function tracing(work: TierWork): Pick<TrafficSpec, "telemetry"> {
  const sample = shareOf(work, "tracing")?.policy.resolved.sample;
  if (sample === undefined) return {};
  const samplingFraction = { numerator: Math.round(sample.value * 100), denominator: 10_000 };
  return { telemetry: { tracing: { samplingFraction } } };
}

/** The gateway's own settings: one EnvoyProxy and one ClientTrafficPolicy for everything that passes. */
export function writeGatewayWide(writer: Writer, work: readonly TierWork[], context: EnforcementContext): void {
  const tracer = agreed(writer, work, "tracing", (policy) => policy.settings.collector ?? {});
  const logging = agreed(writer, work, "logging", (policy) => policy.settings);
  const telemetry: Telemetry = {
    ...(logging === undefined ? {} : { accessLog: accessLog(logging.share.policy) }),
    ...(tracer === undefined ? {} : { tracing: provider(tracer.share.policy) }),
  };
  const first = (logging ?? tracer)?.work.target;
  if (first !== undefined) {
    const kinds = [
      ...(logging === undefined ? [] : ["logging" as const]),
      ...(tracer === undefined ? [] : ["tracing" as const]),
    ];
    const spec = { telemetry };
    const document = object("EnvoyProxy", "policies", context, spec);
    writer.document(first, "EnvoyProxy", "policies", kinds, document);
  }
  clientAddress(writer, work, context);
}

/** Something that is one for the whole gateway must be asked alike by everyone who asks. */
function agreed<K extends PolicyKind>(
  writer: Writer,
  work: readonly TierWork[],
  kind: K,
  part: (policy: PolicyByKind[K]) => unknown,
): { readonly work: TierWork; readonly share: PolicyShare & { readonly policy: PolicyByKind[K] } } | undefined {
  const asking = work.flatMap((item) => {
    const share = shareOf(item, kind);
    return share === undefined ? [] : [{ work: item, share }];
  });
  const [first, ...others] = asking;
  if (first === undefined) return undefined;
  for (const other of others) {
    if (stableJson(part(other.share.policy)) !== stableJson(part(first.share.policy))) {
      writer.problem(other.work.target, kind, {
        message: `differs from that of ${targetLabel(first.work.target)}, said at ${first.share.at}`,
        hint: "one gateway has one of these: put it on a scope around both",
      });
    }
  }
  return first;
}

const PLAIN_FIELDS = {
  time: "%START_TIME%",
  method: "%REQ(:METHOD)%",
  path: "%REQ_WITHOUT_QUERY(X-ENVOY-ORIGINAL-PATH?:PATH)%",
  protocol: "%PROTOCOL%",
  status: "%RESPONSE_CODE%",
  duration_ms: "%DURATION%",
  bytes_in: "%BYTES_RECEIVED%",
  bytes_out: "%BYTES_SENT%",
  request_id: "%REQ(X-REQUEST-ID)%",
} as const;

/** Which route, which rung answered, on which try, and why the rungs above did not. */
const LADDER_FIELDS = {
  route: "%ROUTE_NAME%",
  tries: "%UPSTREAM_REQUEST_ATTEMPT_COUNT%",
  upstream: "%UPSTREAM_HOST%",
  upstream_cluster: "%UPSTREAM_CLUSTER%",
  flags: "%RESPONSE_FLAGS%",
  details: "%RESPONSE_CODE_DETAILS%",
  degraded: "%RESP(X-DEGRADED)%",
  cache: "%RESP(X-CACHE)%",
} as const;

function accessLog(policy: PolicyByKind["logging"]): NonNullable<Telemetry["accessLog"]> {
  const { ladder, fields } = policy.settings;
  const json = { ...PLAIN_FIELDS, ...(ladder === true ? LADDER_FIELDS : {}), ...fields };
  return { settings: [{ format: { type: "JSON", json }, sinks: [{ type: "File", file: { path: "/dev/stdout" } }] }] };
}

/** Routes say their own share; what says nothing is not traced. */
function provider(policy: PolicyByKind["tracing"]): NonNullable<Telemetry["tracing"]> {
  const { service, port } = policy.resolved;
  const backendRefs = [{ group: "", kind: "Service", name: service, port }];
  return { samplingRate: 0, provider: { type: "OpenTelemetry", port, backendRefs } };
}

/** Behind proxies, the client's address is in a header: without this a limit for each address counts the proxy. */
function clientAddress(writer: Writer, work: readonly TierWork[], context: EnforcementContext): void {
  const asking = work.find((item) => shareOf(item, "rate-limit")?.features.includes("per-address"));
  if (asking === undefined) return;
  const name = `${context.publicGateway}-clients`;
  const spec = {
    targetRefs: [{ group: "gateway.networking.k8s.io", kind: "Gateway", name: context.publicGateway }],
    clientIPDetection: { xForwardedFor: { numTrustedHops: context.trustedHops } },
  };
  const document = object("ClientTrafficPolicy", name, context, spec);
  writer.document(asking.target, "ClientTrafficPolicy", name, ["rate-limit"], document);
}
