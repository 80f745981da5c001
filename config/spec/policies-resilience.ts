import { Type } from "@sinclair/typebox";

import { brief, flag, policy, reason, reply, share } from "./policies-kit";
import { choice, described, section, text } from "./schema-kit";
import { duration, name, topicName } from "./words";

const whole = (minimum: number, maximum: number, description?: string) =>
  Type.Integer({ minimum, maximum, ...(description === undefined ? {} : { description }) });

const probe = {
  every: Type.Optional(described(duration, "1s to 60m. Left out: 10s.")),
  timeout: Type.Optional(described(duration, "Shorter than every. Left out: 5s, or half of every.")),
  unhealthyAfter: Type.Optional(whole(1, 30, "Failures in a row that make it unhealthy. Left out: 3.")),
  healthyAfter: Type.Optional(whole(1, 30, "Successes in a row that make it healthy again. Left out: 2.")),
  port: Type.Optional(whole(1, 65535, "Left out: the port that traffic uses.")),
};

const probePath = text("^/[^\\s?#]*$", "a path that starts with / and has no query, such as /ready", "/ready");

export const HealthSchema = policy(
  {
    http: Type.Optional(
      brief(
        "path",
        probePath,
        { ...probe, expect: Type.Optional(Type.Array(whole(100, 599), { minItems: 1, uniqueItems: true })) },
        { description: "Asks over HTTP. expect: status codes that mean healthy; left out: 200." },
      ),
    ),
    tcp: Type.Optional(section(probe, { description: "Opens a connection." })),
    grpc: Type.Optional(
      section(
        { service: Type.Optional(Type.String({ minLength: 1 })), ...probe },
        { description: "Asks over the gRPC health protocol." },
      ),
    ),
    ejectAfter: Type.Optional(
      brief(
        "after",
        whole(1, 100),
        {
          ejectFor: Type.Optional(described(duration, "1s or more. Left out: 30s.")),
          every: Type.Optional(described(duration, "500ms or more. Left out: 3s.")),
          maxEjected: Type.Optional(share),
        },
        { description: "Failures in a row of real traffic that put a member out." },
      ),
    ),
    panicBelow: Type.Optional(described(share, "When fewer are healthy, send to all of them.")),
    startWithin: Type.Optional(described(duration, "Not restarted while it loads. 10s to 3h.")),
    restartsWhenDead: flag("Restarted when the probe fails."),
    servesWhenReady: flag("Out of service while the probe fails."),
    slowStart: Type.Optional(described(duration, "A member that returns gets its full share only after this long.")),
    drain: Type.Optional(described(duration, "A member that leaves keeps its open requests for this long.")),
  },
  {
    description:
      "Whether a member is well: a probe (http, tcp or grpc), what real traffic shows (ejectAfter), or both.",
  },
);

export const TimeoutSchema = policy(
  {
    request: Type.Optional(described(duration, "The whole answer, over all tries. 1ms to 24h.")),
    perTry: Type.Optional(described(duration, "One try, up to its response headers.")),
    idle: Type.Optional(described(duration, "No byte in either direction.")),
  },
  { description: "How long a request may take. No limit is in force unless it is said." },
);

export const RETRY_CONDITIONS = ["connect-failure", "reset", "timeout", "gateway-error", "5xx", "429"] as const;

export const RetrySchema = policy(
  {
    on: Type.Array(choice(RETRY_CONDITIONS), { minItems: 1, uniqueItems: true }),
    attempts: Type.Optional(whole(2, 10, "Tries in all, the first included. Left out: 2.")),
    perTry: Type.Optional(described(duration, "Left out: the timeout policy's perTry, else none.")),
    backoff: Type.Optional(
      section({
        base: Type.Optional(described(duration, "Before the second try. Left out: 100ms.")),
        max: Type.Optional(described(duration, "Between any two tries. Left out: ten times base.")),
      }),
    ),
    budget: Type.Optional(described(share, "The share of requests in flight that may be retries. Left out: 20%.")),
    acceptsProduct: Type.Optional(
      section(
        { attempts: whole(2, 1000), reason },
        { description: "Accepts that this path also retries elsewhere, up to so many tries of the last hop." },
      ),
    ),
  },
  { description: "Tries a request again. How often a queue delivers is said in messaging.queues." },
);

export const CircuitBreakerSchema = policy(
  {
    trip: Type.Optional(
      section({
        after: Type.Optional(whole(1, 100, "Failures in a row that open the circuit. Left out: 5.")),
        openFor: Type.Optional(described(duration, "1s to 15m. Left out: 30s.")),
        maxOpen: Type.Optional(described(share, "The most members cut off at once. Left out: 100%.")),
      }),
    ),
    bulkhead: Type.Optional(
      section({
        active: Type.Optional(whole(1, 1_000_000, "Requests in flight. Left out: 1024.")),
        waiting: Type.Optional(whole(0, 1_000_000, "Requests that wait for a connection. Left out: 128.")),
      }),
    ),
    answerOverflow: Type.Optional(reply),
  },
  {
    description:
      "Cuts off a member that keeps failing (trip) and bounds what is in flight (bulkhead): both always hold.",
  },
);

export const FALLBACK_TRIGGERS = ["5xx", "429", "timeout", "connect-failure", "unhealthy", "overflow"] as const;

export const FallbackSchema = policy(
  {
    when: Type.Array(choice(FALLBACK_TRIGGERS), {
      minItems: 1,
      uniqueItems: true,
      description: "What goes down the ladder. There is no default: whether 429 falls over is a decision.",
    }),
    staleFor: Type.Optional(described(duration, "First a copy from the cache, no older than this. 1s to 24h.")),
    then: Type.Optional(
      Type.Array(
        brief("to", name, { allowSharedDomain: Type.Optional(reason), allowDegraded: Type.Optional(reason) }),
        { minItems: 1, description: "Then these models or services, best first." },
      ),
    ),
    thenReply: Type.Optional(reply),
    thenDeadLetter: Type.Optional(
      section(
        { topic: Type.Optional(topicName) },
        { description: "At last the request is kept for later, and the caller gets 202 and a ticket." },
      ),
    ),
  },
  { description: "A ladder of lesser answers: a stale copy, other backends, then at most one last word." },
);

const shares = (description: string) =>
  Type.Optional(Type.Array(section({ name, share }), { minItems: 2, description }));

export const FailoverSchema = policy(
  {
    zones: Type.Optional(
      section({
        atLeast: Type.Optional(whole(2, 5, "Zones that must hold a copy. Left out: 2.")),
        preferLocal: flag("Sends to the caller's own zone while it is healthy."),
      }),
    ),
    keepsAllBut: Type.Optional(whole(1, 100, "How many copies may be away at once when it can be chosen.")),
    pools: shares("Services that share the traffic, with shares that add up to 100%."),
    gateways: shares("Gateways of one region, with shares that add up to 100%."),
    regions: shares("Regions, with shares of 0% to 100% each: 0% is a standby."),
  },
  { description: "Where the work goes when a zone, a pool, a gateway or a region is lost." },
);

export const DeadLetterSchema = policy(
  { capture: described(topicName, "A topic of messaging.kafka.topics.") },
  {
    description:
      "Requests that failed on every rung are kept, and the caller gets 202 and a ticket. Dead letters of queues and topics are said in messaging.",
  },
);
