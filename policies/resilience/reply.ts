import { type Duration } from "../../base";
import { type Checks } from "../policy";

/** A status that says it failed. */
export type ErrorStatus = 400 | 403 | 404 | 408 | 409 | 413 | 415 | 422 | 429 | 500 | 501 | 502 | 503 | 504;
/** A status that claims success; only a reply that is marked degraded may have one. */
export type SuccessStatus = 200 | 202 | 203;

export interface ReplyOptions {
  /** A JSON value, or text. Kept small: at most 4096 bytes. */
  readonly body?: object | string;
  /** @default application/json for a JSON value, text/plain for text */
  readonly contentType?: string;
  /** Sent as `Retry-After`, rounded up to seconds. */
  readonly retryAfter?: Duration;
  readonly headers?: Readonly<Record<string, string>>;
  /** Says, by the header `x-degraded`, that this is a lesser answer. */
  readonly degraded?: boolean;
}

/** A reply that claims success says that it is degraded. */
export type DegradedReply = ReplyOptions & { readonly degraded: true };

export interface Reply extends ReplyOptions {
  readonly status: number;
}

/** The bytes of the reply's body. */
export function replyBody(reply: Reply): string {
  if (reply.body === undefined) return "";
  return typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
}

export function replyContentType(reply: Reply): string {
  return reply.contentType ?? (typeof reply.body === "string" ? "text/plain" : "application/json");
}

/** Every header that the reply adds, sorted by name. */
export function replyHeaders(reply: Reply): readonly { readonly name: string; readonly value: string }[] {
  const headers = {
    ...reply.headers,
    ...(reply.retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(reply.retryAfter.seconds)) }),
    ...(reply.degraded === true ? { "x-degraded": "reply" } : {}),
  };
  return Object.entries(headers)
    .map(([name, value]) => ({ name, value }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function checkReply(checks: Checks, field: string, reply: Reply): void {
  checks.whole(`${field}.status`, reply.status, 200, 599);
  checks.demand(
    reply.status >= 300 || reply.degraded === true,
    `${field}.degraded`,
    reply.degraded ?? false,
    `true, as status ${reply.status} claims success`,
    "a lesser answer must say so, or use a status of 400 and above",
  );
  checks.demand(
    Buffer.byteLength(replyBody(reply)) <= 4096,
    `${field}.body`,
    `${Buffer.byteLength(replyBody(reply))} bytes`,
    "at most 4096 bytes",
  );
  for (const name of Object.keys(reply.headers ?? {})) {
    checks.demand(/^[A-Za-z0-9-]{1,100}$/.test(name), `${field}.headers`, name, "a header name");
  }
}
