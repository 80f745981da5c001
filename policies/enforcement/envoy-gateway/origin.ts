import { resolvedPolicy } from "../../attachment/resolve";
import { describeTarget } from "../../attachment/target";
import { type EnforcementContext } from "../context";
import { shareOf, slug, type TierWork, type Writer } from "../tier";
import { type BackendAddress } from "./addresses";
import { object } from "./documents";
import { activeHealth, healthTrip, UNLIMITED } from "./health";
import { type Hop, type HopPath } from "./hop";
import { BUSY } from "./ladder";
import { circuitBreaker, overflowReply, rateLimit } from "./limits";
import { checkFits, retryOn } from "./retry";
import { loadBalancer } from "./rollout";
import { security } from "./security";
import { tracing } from "./telemetry";
import { type HealthChecks, type RouteFilter } from "./types";

/**
 * The uniform internal address of a model: a listener of its own, whose route sets the endpoint's host and path and
 * injects its token. Backends of one rule must take the same path, headers and token, so fallbacks go between these.
 */
export function originHop(writer: Writer, work: TierWork, context: EnforcementContext, turn429: boolean): Hop {
  const { target } = work;
  const name = slug(target);
  const { address } = describeTarget(target).facts;
  if (address === undefined) {
    writer.problem(target, "address", {
      got: "nothing",
      want: "host and port of the endpoint",
      hint: "the gateway cannot forward without them",
    });
  }
  const { host, port } = address ?? { host: "unknown.invalid", port: 80 };
  const origin: BackendAddress = { name: `${name}-origin`, host, port, hop: false };
  const retry = shareOf(work, "retry")?.policy.resolved;
  const timeout = shareOf(work, "timeout")?.policy.settings;
  const backoff = retry === undefined ? undefined : { base: retry.base, max: retry.max };
  const perTry = retry?.perTry ?? timeout?.perTry;
  if (retry !== undefined && backoff !== undefined) {
    checkFits(writer, target, { tries: retry.attempts, perTry, request: timeout?.request ?? UNLIMITED, backoff });
  }
  const health = shareOf(work, "health");
  const checks = { ...activeHealth(health), ...tripOf(health) };
  return {
    target,
    name,
    upstream: [],
    kinds: [...work.shares.keys()],
    internal: true,
    paths: pathsOf(work, host, address?.pathPrefix),
    backends: [{ address: origin, priority: 0 }],
    variants: [],
    filters: credential(writer, work, context),
    request: timeout?.request ?? UNLIMITED,
    ...(timeout?.idle === undefined ? {} : { idle: timeout.idle }),
    ...(retry === undefined
      ? perTry === undefined
        ? {}
        : { backendRequest: perTry }
      : {
          retry: {
            ...retryOn(retry.conditions, { hop: false }),
            retries: retry.attempts - 1,
            ...(perTry === undefined ? {} : { perTry }),
            ...(backoff === undefined ? {} : { backoff }),
          },
        }),
    traffic: {
      ...circuitBreaker(writer, work, retry, context),
      ...(Object.keys(checks).length === 0 ? {} : { healthCheck: checks }),
      ...loadBalancer(writer, work, work),
      ...rateLimit(work),
      ...tracing(work),
    },
    overrides: [...(turn429 ? [BUSY] : []), ...overflowReply(writer, work, context)],
    security: security(writer, work, context),
  };
}

function tripOf(health: ReturnType<typeof shareOf<"health">>): HealthChecks {
  const trip = healthTrip(health);
  return trip === undefined ? {} : { passive: trip.passive };
}

/** What callers ask under: below `/` the engine would join the endpoint's path and theirs without a slash. */
const API = "/v1";

/** The API and the probe's path, each put behind the endpoint's own prefix where it has one. */
function pathsOf(work: TierWork, hostname: string, prefix: string | undefined): readonly HopPath[] {
  if (prefix === undefined) return [{ prefix: "/", filters: [{ type: "URLRewrite", urlRewrite: { hostname } }] }];
  const base = prefix.replace(/\/+$/, "");
  const probe = resolvedPolicy(work.target, "health")?.policy.settings.probe;
  const asked = probe?.type === "http" && !probe.path.startsWith(API) ? [probe.path] : [];
  return [API, ...asked].map((path) => ({
    prefix: path,
    filters: [
      {
        type: "URLRewrite",
        urlRewrite: { hostname, path: { type: "ReplacePrefixMatch", replacePrefixMatch: `${base}${path}` } },
      },
    ],
  }));
}

/** The endpoint's token, put in from its secret: never a literal header. */
function credential(writer: Writer, work: TierWork, context: EnforcementContext): readonly RouteFilter[] {
  const { target } = work;
  const auth = shareOf(work, "auth")?.policy.settings;
  const secret = auth?.form === "endpoint-token" ? auth.secret : describeTarget(target).facts.address?.tokenSecret;
  if (secret === undefined) return [];
  const name = `${slug(target)}-token`;
  const spec = {
    credentialInjection: { overwrite: true, credential: { valueRef: { group: "", kind: "Secret", name: secret } } },
  };
  writer.document(target, "HTTPRouteFilter", name, ["auth"], object("HTTPRouteFilter", name, context, spec));
  return [{ type: "ExtensionRef", extensionRef: { group: "gateway.envoyproxy.io", kind: "HTTPRouteFilter", name } }];
}
