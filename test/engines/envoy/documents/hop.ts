import { type KubernetesObject, type Node } from "../harness";
import {
  backend,
  backendTraffic,
  clientTraffic,
  credential,
  extension,
  gateway,
  prefix,
  rewrite,
  route,
  to,
} from "./parts";

/** Listener that clients call. */
export const FRONT = 8080;
/** Uniform internal address of each model: a listener of the same gateway. */
export const MODEL_A = 9001;
export const MODEL_B = 9002;

/** The gateway's own Service, as the fallback backends name it. */
const SELF = "middleware.default.svc.cluster.local";
const EAS_A = "1234567890123456.ap-southeast-1.pai-eas.aliyuncs.com";
const EAS_B = "6543210987654321.ap-southeast-1.pai-eas.aliyuncs.com";

export const TOKEN_A = "token-of-a";
export const TOKEN_B = "token-of-b";

/** `host:port` of the models and of the way back into the gateway. */
export const ADDRESSES = {
  modelA: `${EAS_A}:80`,
  modelB: `${EAS_B}:80`,
  hopA: `${SELF}:${MODEL_A}`,
  hopB: `${SELF}:${MODEL_B}`,
} as const;

/** What a test varies. */
export interface HopOptions {
  /** Retries after the first attempt, all priorities together. */
  readonly retries: number;
  /** Attempts on one priority before the next is tried; left to ejection alone when absent. */
  readonly attemptsPerPriority?: number;
  /** Consecutive failures that eject a model. */
  readonly ejectAfter: number;
  readonly perTry?: string;
  /** How long an ejected model stays out. Default a minute, so that no slow machine sees it come back. */
  readonly ejectFor?: string;
  /** Whether the inner routes turn a model's 429 into a 503, which ejection counts. */
  readonly map429?: boolean;
  /** Whether the injected token replaces one that the client sent. Default true. */
  readonly overwrite?: boolean;
}

/** Client -> front route -> internal address of A (path, host, token) -> model A; fallback: internal address of B. */
export function hop(options: HopOptions): readonly KubernetesObject[] {
  const { retries, attemptsPerPriority, ejectAfter, perTry = "400ms", ejectFor = "60s" } = options;
  return [
    ...gateway(FRONT, MODEL_A, MODEL_B),
    // The front makes the request id; without this, each pass through the gateway would make another.
    clientTraffic("request-ids", { headers: { requestID: "PreserveOrGenerate" } }, MODEL_A, MODEL_B),
    route("chat", FRONT, { matches: [prefix("/v1")], backendRefs: [to("hop-a"), to("hop-b")] }),
    backend("hop-a", [ADDRESSES.hopA]),
    backend("hop-b", [ADDRESSES.hopB], { fallback: true }),
    backendTraffic("chat", "chat", {
      timeout: { http: { requestTimeout: "20s" } },
      retry: {
        numRetries: retries,
        ...(attemptsPerPriority === undefined ? {} : { numAttemptsPerPriority: attemptsPerPriority }),
        retryOn: { triggers: ["5xx", "connect-failure", "retriable-status-codes"], httpStatusCodes: [429] },
        perRetry: { timeout: perTry },
      },
      healthCheck: {
        passive: {
          consecutive5XxErrors: ejectAfter,
          interval: "1s",
          baseEjectionTime: ejectFor,
          maxEjectionPercent: 100,
        },
      },
    }),
    ...model("a", MODEL_A, EAS_A, TOKEN_A, options),
    ...model("b", MODEL_B, EAS_B, TOKEN_B, options),
  ];
}

/** The internal address of one model. It matches `/v1`, since Envoy Gateway joins paths without a slash below `/`. */
function model(
  id: string,
  port: number,
  host: string,
  token: string,
  options: HopOptions,
): readonly KubernetesObject[] {
  const { map429 = false, overwrite = true } = options;
  const busy: Node = {
    match: { statusCodes: [{ type: "Value", value: 429 }] },
    response: {
      statusCode: 503,
      contentType: "application/json",
      body: { type: "Inline", inline: '{"error":"busy"}' },
    },
  };
  return [
    route(`model-${id}`, port, {
      matches: [prefix("/v1")],
      filters: [rewrite(host, `/api/predict/model_${id}/v1`), extension(`token-${id}`)],
      backendRefs: [to(`model-${id}`)],
    }),
    backend(`model-${id}`, [`${host}:80`]),
    ...credential(`token-${id}`, token, { overwrite }),
    // Without a timeout of its own the inner route would have Envoy's 15 s for a whole answer.
    backendTraffic(`model-${id}`, `model-${id}`, {
      timeout: { http: { requestTimeout: "0s" } },
      ...(map429 ? { responseOverride: [busy] } : {}),
    }),
  ];
}
