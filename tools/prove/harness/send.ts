import { type IncomingHttpHeaders, request as httpRequest } from "node:http";

export interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The answer began and broke off. */
  readonly broken: boolean;
  /** From sending to the end of the answer. */
  readonly milliseconds: number;
}

/** One request on its own connection to 127.0.0.1. Resolves for every status; rejects when no answer begins. */
export function send(port: number, path: string, call: Call = {}): Promise<Answer> {
  const started = performance.now();
  const body = call.body === undefined ? undefined : JSON.stringify(call.body);
  const method = call.method ?? (body === undefined ? "GET" : "POST");
  const headers = { ...(body === undefined ? {} : { "content-type": "application/json" }), ...call.headers };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ host: "127.0.0.1", port, path, method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      const finish = (broken: boolean): void =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks).toString(),
          broken,
          milliseconds: performance.now() - started,
        });
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => finish(false));
      incoming.on("error", () => finish(true));
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** `count` requests one after another. */
export async function sendMany(count: number, port: number, path: string, call: Call = {}): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let sent = 0; sent < count; sent += 1) answers.push(await send(port, path, call));
  return answers;
}

/** How many answers have each status: `{ 200: 10, 429: 2 }`. */
export function statuses(answers: readonly Answer[]): Readonly<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** The name of the fake that answered, or the status when none did. */
export function servedBy(answer: Answer): string {
  const match = /"servedBy":"([^"]+)"/.exec(answer.body);
  return match?.[1] ?? String(answer.status);
}
