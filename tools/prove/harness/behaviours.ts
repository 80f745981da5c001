import { type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** How a fake answers one request. `count` is 1 for the first request since the behaviour was set. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse, count: number) => void | Promise<void>;

/** Answers at once. */
export const answer =
  (status: number, body: unknown = { status }, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };

/** Answers as `next` does, later. */
export const delayed =
  (ms: number, next: Behaviour): Behaviour =>
  async (request, response, count) => {
    await sleep(ms);
    if (!response.destroyed) await next(request, response, count);
  };

/** Takes the request and never answers. */
export const hang: Behaviour = () => undefined;

/** Breaks the connection without an answer. */
export const reset: Behaviour = (request) => {
  request.socket.resetAndDestroy();
};

/** Sends the headers at once, then the events with a pause before each, then ends or breaks. */
export const stream =
  (events: readonly string[], { everyMs = 20, firstByteMs = 0, then = "end" as "end" | "reset" } = {}): Behaviour =>
  async (request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
    response.flushHeaders();
    await sleep(firstByteMs);
    for (const event of events) {
      response.write(`data: ${event}\n\n`);
      await sleep(everyMs);
    }
    if (then === "end") response.end();
    else request.socket.resetAndDestroy();
  };

/** Another behaviour for each request in turn, again from the start after the last. */
export const alternating =
  (first: Behaviour, ...more: readonly Behaviour[]): Behaviour =>
  (request, response, count) =>
    ([first, ...more][(count - 1) % (more.length + 1)] ?? first)(request, response, count);
