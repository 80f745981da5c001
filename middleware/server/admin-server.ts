import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { type Metrics } from "../observe/metrics";

export interface AdminOptions {
  readonly log: FastifyBaseLogger;
  readonly metrics: Metrics;
  /** Whether new requests are welcome. */
  readonly ready: () => boolean;
}

/**
 * Health and metrics, on a port of their own: no path of a client can reach them, and a crowded traffic port does not
 * hide them. Kafka does not decide about readiness: without it validation and replies still work, and letters get an
 * honest 503.
 */
export function adminServer({ log, metrics, ready }: AdminOptions): FastifyInstance {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1,
  });
  app.get("/healthz", () => ({ status: "alive" }));
  app.get("/readyz", (_request, reply) => {
    const isReady = ready();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? "ready" : "draining" });
  });
  app.get("/metrics", async (_request, reply) => {
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return app;
}
