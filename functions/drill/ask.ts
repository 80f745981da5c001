import { get as getPlain } from "node:http";
import { get as getSecure } from "node:https";

/** Whether an address answered, and how long that took. */
export interface Answer {
  readonly url: string;
  readonly ok: boolean;
  readonly milliseconds: number;
}

export interface AskOptions {
  readonly timeoutMs: number;
  /** An answer with a lower status counts. */
  readonly statusBelow: number;
  readonly now: () => number;
}

/** Asks every address at once, each on a connection of its own, as a new client would. */
export async function askAll(urls: readonly string[], options: AskOptions): Promise<readonly Answer[]> {
  return Promise.all(urls.map((url) => ask(url, options)));
}

async function ask(url: string, { timeoutMs, statusBelow, now }: AskOptions): Promise<Answer> {
  const began = now();
  const status = await statusOf(url, timeoutMs).catch(() => undefined);
  return { url, ok: status !== undefined && status < statusBelow, milliseconds: now() - began };
}

function statusOf(url: string, timeoutMs: number): Promise<number | undefined> {
  const get = url.startsWith("https:") ? getSecure : getPlain;
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false, signal: AbortSignal.timeout(timeoutMs) }, (response) => {
      resolve(response.statusCode);
      response.destroy();
    });
    request.on("error", reject);
  });
}
