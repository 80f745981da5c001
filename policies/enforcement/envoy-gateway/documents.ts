import { type PolicyKind } from "../../kinds";
import { type EnforcementContext, type Profile } from "../context";
import { replyBody, replyContentType, replyHeaders } from "../../resilience/reply";
import { type JsonObject, type Writer } from "../tier";
import { type BackendAddress, gatewayDuration } from "./addresses";
import { type BackendUse, type Hop, type Override, type RetryPlan } from "./hop";
import {
  type DocumentKind,
  type ResponseOverride,
  type RouteBackend,
  type RouteRule,
  type SpecOf,
  type TrafficSpec,
} from "./types";

const ENVOY_GROUP = "gateway.envoyproxy.io";

type HopDocument = "HTTPRoute" | "Backend" | "BackendTrafficPolicy" | "SecurityPolicy";

/** Which policies can be found in which document. */
const CARRIES: Readonly<Record<HopDocument, readonly PolicyKind[]>> = {
  HTTPRoute: ["timeout", "fallback", "dead-letter", "cache", "rollout", "failover", "auth"],
  Backend: ["fallback", "dead-letter", "cache", "rollout", "failover"],
  BackendTrafficPolicy: [
    "health",
    "timeout",
    "retry",
    "circuit-breaker",
    "rate-limit",
    "fallback",
    "dead-letter",
    "rollout",
    "failover",
    "tracing",
  ],
  SecurityPolicy: ["auth", "validation"],
};

/** Writes the documents of a hop: its route, its backends, and the policies that hang on the route. */
export function writeHop(writer: Writer, hop: Hop, context: EnforcementContext): void {
  const write = <K extends HopDocument>(kind: K, name: string, spec: SpecOf<K>): void => {
    const kinds = hop.kinds.filter((carried) => CARRIES[kind].includes(carried));
    writer.document(hop.target, kind, name, kinds, object(kind, name, context, spec), hop.upstream);
  };
  write("HTTPRoute", hop.name, routeSpec(hop, context));
  for (const use of backendsOf(hop)) write("Backend", backendName(use), backendSpec(use));
  const traffic = trafficSpec(hop, context.profile);
  const targetRefs = [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute", name: hop.name }];
  if (Object.keys(traffic).length > 0) write("BackendTrafficPolicy", hop.name, { targetRefs, ...traffic });
  if (Object.keys(hop.security).length > 0) write("SecurityPolicy", hop.name, { targetRefs, ...hop.security });
}

const GATEWAY_API: readonly DocumentKind[] = ["HTTPRoute", "Gateway"];

/** A document of the gateway, typed by its custom resource. */
export function object<K extends DocumentKind>(
  kind: K,
  name: string,
  { namespace }: Pick<EnforcementContext, "namespace">,
  spec: SpecOf<K>,
): JsonObject {
  const apiVersion = GATEWAY_API.includes(kind) ? "gateway.networking.k8s.io/v1" : "gateway.envoyproxy.io/v1alpha1";
  return { apiVersion, kind, metadata: { name, namespace }, spec: spec as unknown as JsonObject };
}

function routeSpec(hop: Hop, context: EnforcementContext): SpecOf<"HTTPRoute"> {
  const parent = hop.internal
    ? { name: context.internalGateway, sectionName: hop.name }
    : { name: context.publicGateway };
  const fallbacks = hop.backends.filter(({ priority }) => priority === 1);
  const rules = hop.paths.flatMap(({ prefix, filters }, index) => {
    const path = { type: "PathPrefix" as const, value: prefix };
    const all = [...hop.filters, ...filters];
    const shared: Pick<RouteRule, "filters" | "timeouts"> = {
      ...(all.length === 0 ? {} : { filters: all }),
      ...timeouts(hop),
    };
    const variants = hop.variants.map((variant) => ({
      matches: [{ path, headers: [variant.header] }],
      ...shared,
      backendRefs: [{ address: variant.backend, priority: 0 as const }, ...fallbacks].map(backendRef),
    }));
    const own = { matches: [{ path }], ...shared, backendRefs: hop.backends.map(backendRef) };
    return index === 0 ? [...variants, own] : [own];
  });
  return { parentRefs: [parent], rules };
}

function timeouts(hop: Hop): Pick<RouteRule, "timeouts"> {
  const limits: NonNullable<RouteRule["timeouts"]> = {
    ...(hop.request.milliseconds === 0 ? {} : { request: gatewayDuration(hop.request) }),
    ...(hop.backendRequest === undefined ? {} : { backendRequest: gatewayDuration(hop.backendRequest) }),
  };
  return Object.keys(limits).length === 0 ? {} : { timeouts: limits };
}

function backendsOf(hop: Hop): readonly BackendUse[] {
  const uses = [...hop.backends, ...hop.variants.map(({ backend }) => ({ address: backend, priority: 0 as const }))];
  return uses.filter((use, index) => uses.findIndex((other) => backendName(other) === backendName(use)) === index);
}

/** `fallback` is a property of the Backend, so one address has a Backend for each priority. */
function backendName({ address, priority }: BackendUse): string {
  return priority === 1 ? `${address.name}-fallback` : address.name;
}

function backendRef(use: BackendUse): RouteBackend {
  return {
    group: ENVOY_GROUP,
    kind: "Backend",
    name: backendName(use),
    ...(use.weight === undefined ? {} : { weight: use.weight }),
  };
}

/** A reference to a Backend by the address it stands for, for mirrors. */
export function mirrorRef(address: BackendAddress): {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
} {
  return { group: ENVOY_GROUP, kind: "Backend", name: address.name };
}

export function backendSpec({ address, priority }: BackendUse): SpecOf<"Backend"> {
  return {
    endpoints: [{ fqdn: { hostname: address.host, port: address.port } }],
    ...(priority === 1 ? { fallback: true } : {}),
  };
}

function trafficSpec(hop: Hop, profile: Profile): TrafficSpec {
  return {
    ...hop.traffic,
    ...timeoutSpec(hop),
    ...(hop.retry === undefined ? {} : { retry: retrySpec(hop.retry) }),
    ...(hop.overrides.length === 0
      ? {}
      : { responseOverride: hop.overrides.map((override) => overrideSpec(override, profile)) }),
  };
}

/** No limit on the request has to be said here: without it, Envoy's 15 s cut a long answer. */
function timeoutSpec(hop: Hop): Pick<TrafficSpec, "timeout"> {
  const http = {
    ...(hop.request.milliseconds === 0 ? { requestTimeout: "0s" } : {}),
    ...(hop.idle === undefined ? {} : { connectionIdleTimeout: gatewayDuration(hop.idle) }),
  };
  return Object.keys(http).length === 0 ? {} : { timeout: { http } };
}

function retrySpec(plan: RetryPlan): NonNullable<TrafficSpec["retry"]> {
  const perRetry = {
    ...(plan.perTry === undefined ? {} : { timeout: gatewayDuration(plan.perTry) }),
    ...(plan.backoff === undefined
      ? {}
      : {
          backOff: {
            baseInterval: gatewayDuration(plan.backoff.base),
            maxInterval: gatewayDuration(plan.backoff.max),
          },
        }),
  };
  return {
    numRetries: plan.retries,
    ...(plan.perPriority === undefined ? {} : { numAttemptsPerPriority: plan.perPriority }),
    retryOn: {
      triggers: plan.triggers,
      ...(plan.statusCodes.length === 0 ? {} : { httpStatusCodes: plan.statusCodes }),
    },
    ...(Object.keys(perRetry).length === 0 ? {} : { perRetry }),
  };
}

/** Said when a reply has no body of its own: the field is required. */
const EMPTY_BODY = '{"error":"unavailable"}';

function overrideSpec({ statuses, reply, source }: Override, profile: Profile): ResponseOverride {
  const ack = profile === "ack";
  const headers = ack ? [] : replyHeaders(reply);
  const body = replyBody(reply);
  return {
    ...(source === undefined || ack ? {} : { source }),
    match: {
      statusCodes: statuses.map((status) =>
        typeof status === "number"
          ? { type: "Value", value: status }
          : { type: "Range", range: { start: status[0], end: status[1] } },
      ),
    },
    response: {
      statusCode: reply.status,
      contentType: body === "" ? "application/json" : replyContentType(reply),
      body: { type: "Inline", inline: body === "" ? EMPTY_BODY : body },
      ...(headers.length === 0 ? {} : { header: { set: headers.map(({ name, value }) => ({ name, value })) } }),
    },
  };
}
