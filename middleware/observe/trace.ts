import { type Headers } from "../letters/hygiene";

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/;

/** By what a request is found again in logs and traces. */
export interface TraceIds {
  readonly traceId?: string;
  readonly requestId?: string;
}

/** The ids that a request carries, as far as they are well formed. */
export function traceIdsOf(headers: Headers): TraceIds {
  const traceId = TRACEPARENT.exec(only(headers["traceparent"]))?.[1];
  const requestId = /^[\w.:-]{1,128}$/.exec(only(headers["x-request-id"]))?.[0];
  return { ...(traceId === undefined ? {} : { traceId }), ...(requestId === undefined ? {} : { requestId }) };
}

function only(value: Headers[string]): string {
  return typeof value === "string" ? value : "";
}
