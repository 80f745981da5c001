import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { type Config } from "../config/config";
import { type LetterBox } from "../letters/letter-box";
import { type Budget } from "../limits/budget";
import { type Metrics } from "../observe/metrics";
import { traceIdsOf } from "../observe/trace";
import { type Targets } from "../targets/targets";
import { problemAnswer } from "./answer";
import { type Desk, lastWord } from "./last-word";
import { type Served, UNKNOWN } from "./served";
import { validate, validationTarget } from "./validate";

/** The request header by which the gateway says whose last word it wants. */
export const TARGET_HEADER = "x-policy-target";

export interface GatewayOptions {
  readonly config: Config;
  /** What is in force now; a request keeps what it began with. */
  readonly current: () => { readonly targets: Targets; readonly letters: Config["letters"] };
  readonly validations: Budget;
  readonly letters: Budget;
  readonly box: LetterBox;
  readonly metrics: Metrics;
  /** Whether connections are to be given up after their next answer. */
  readonly draining: () => boolean;
}

const CHECK_TIMEOUTS_MS = 1000;
const SOCKET_IDLE_MS = 65_000;

/** The server that the gateway talks to: validation below `/validate/`, last words wherever the target header says. */
export function gatewayServer(options: GatewayOptions): FastifyInstance {
  const { limits, logLevel } = options.config;
  const timeout = limits.requestTimeout.milliseconds;
  const app = Fastify({
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    return503OnClosing: false,
    forceCloseConnections: "idle",
    requestTimeout: timeout,
    keepAliveTimeout: SOCKET_IDLE_MS,
    // Node applies the longer of the two to the whole request.
    http: { headersTimeout: timeout, connectionsCheckingInterval: CHECK_TIMEOUTS_MS },
    // The original path belongs to another service: nothing in it may be routed here, or refused.
    rewriteUrl: () => "/",
  });
  app.server.maxConnections = limits.connections;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _payload, done) => done(null));
  app.setErrorHandler((error: Error & { readonly statusCode?: number }, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) request.log.error({ err: error }, "failed");
    const title = status === 500 ? "The middleware failed" : "The request cannot be read";
    const served: Served = {
      target: UNKNOWN,
      rung: "none",
      outcome: status === 500 ? "failed" : "refused",
      reason: "error",
      answer: problemAnswer(status, title),
    };
    return finish(request, reply, served, options);
  });
  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    finish(request, reply, await serve(request, options), options);
  app.all("/", handle);
  // Methods that the router does not know.
  app.setNotFoundHandler(handle);
  return app;
}

async function serve(request: FastifyRequest, options: GatewayOptions): Promise<Served> {
  const { raw, originalUrl } = request;
  const { targets, letters } = options.current();
  const wanted = raw.headers[TARGET_HEADER];
  if (typeof wanted === "string") {
    const desk: Desk = {
      places: options.letters,
      box: options.box,
      maxBytes: letters.maxBytes,
      alsoKeep: letters.headers,
    };
    return lastWord(raw, originalUrl, targets.byName.get(wanted), desk);
  }
  const asked = validationTarget(originalUrl);
  if (asked !== undefined) return validate(raw, targets.byName.get(asked), options.validations);
  const answer = problemAnswer(404, "Nothing is served here", { detail: `${TARGET_HEADER} is missing` });
  return { target: UNKNOWN, rung: "none", outcome: "refused", reason: "no-target", answer };
}

function finish(
  request: FastifyRequest,
  reply: FastifyReply,
  served: Served,
  { metrics, draining }: GatewayOptions,
): FastifyReply {
  const { answer, target, rung, outcome, reason, ticket } = served;
  metrics.requests.inc({ target, rung, outcome, reason });
  metrics.seconds.observe({ rung }, reply.elapsedTime / 1000);
  if (outcome === "skipped") metrics.skipped.inc({ target, reason });
  if (outcome === "kept") metrics.lastAcknowledged.setToCurrentTime();
  request.log[levelOf(served)](
    {
      target,
      rung,
      outcome,
      reason,
      status: answer.status,
      method: request.method,
      ms: Math.round(reply.elapsedTime),
      ...(ticket === undefined ? {} : { ticket }),
      ...traceIdsOf(request.headers),
    },
    "served",
  );
  if (draining()) reply.header("connection", "close");
  return reply
    .code(answer.status)
    .headers(answer.headers)
    .send(answer.body === "" ? undefined : answer.body);
}

function levelOf({ outcome }: Served): "debug" | "info" | "warn" {
  if (outcome === "passed") return "debug";
  return outcome === "skipped" || outcome === "failed" || outcome === "not-kept" ? "warn" : "info";
}
