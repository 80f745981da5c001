import { type Headers, keptHeaders, withoutCredentials } from "./hygiene";

/** A request that could not be served now, as it is kept: a CloudEvent in Kafka's binary content mode. */
export interface Letter {
  readonly ticket: string;
  readonly topic: string;
  /** `ce_*` attributes, `content-type`, and `http_*` for the request's other kept headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** The request's body, byte for byte. */
  readonly body: Buffer;
}

export interface LetterRequest {
  readonly target: string;
  readonly method: string;
  readonly pathAndQuery: string;
  readonly headers: Headers;
  readonly body: Buffer;
}

export interface LetterOptions {
  readonly ticket: string;
  readonly topic: string;
  readonly receivedAt: Date;
  /** Request headers to keep beside the usual ones, lower case. */
  readonly alsoKeep: readonly string[];
}

/** The type of the events, for consumers that read several. */
export const LETTER_TYPE = "middleware.dead-letter.v1";

/** CloudEvents' names for what the tracing extension and the content type have in HTTP headers. */
const OWN_ATTRIBUTE: Readonly<Record<string, string>> = {
  "content-type": "content-type",
  traceparent: "ce_traceparent",
  tracestate: "ce_tracestate",
};

export function letterOf(request: LetterRequest, { ticket, topic, receivedAt, alsoKeep }: LetterOptions): Letter {
  const kept = keptHeaders(request.headers, alsoKeep).map(([name, value]): [string, string] => [
    OWN_ATTRIBUTE[name] ?? `http_${name}`,
    value,
  ]);
  return {
    ticket,
    topic,
    headers: {
      ce_specversion: "1.0",
      ce_id: ticket,
      ce_source: `/targets/${request.target}`,
      ce_type: LETTER_TYPE,
      ce_time: receivedAt.toISOString(),
      ce_method: request.method,
      ce_path: withoutCredentials(request.pathAndQuery),
      ...Object.fromEntries(kept),
    },
    body: request.body,
  };
}

/** About how many bytes a letter takes in a batch. */
export function sizeOf({ body, headers, ticket }: Letter): number {
  const names = Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);
  return body.length + names + ticket.length + 100;
}
