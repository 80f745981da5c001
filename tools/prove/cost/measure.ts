import { Agent, request } from "node:http";

/** What one configuration costs, in milliseconds and requests a second. */
export interface Cost {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

export interface Ask {
  readonly port: number;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const AT_ONCE = 16;

/** One after another on one connection for the latency, then many at a time for the throughput. */
export async function measure(ask: Ask, requests: number): Promise<Cost> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  try {
    await times(requests / 4, () => once(ask, agent));
    const latencies: number[] = [];
    await times(requests, async () => {
      const began = performance.now();
      await once(ask, agent);
      latencies.push(performance.now() - began);
    });
    latencies.sort((a, b) => a - b);
    const began = performance.now();
    await Promise.all(Array.from({ length: AT_ONCE }, () => times((2 * requests) / AT_ONCE, () => once(ask, agent))));
    const perSecond = (2 * requests) / ((performance.now() - began) / 1000);
    return { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99), perSecond };
  } finally {
    agent.destroy();
  }
}

/** The middle one of each number. */
export function medianCost(costs: readonly Cost[]): Cost {
  const middle = (pick: (cost: Cost) => number): number =>
    quantile(
      costs.map(pick).sort((a, b) => a - b),
      0.5,
    );
  return { p50: middle(({ p50 }) => p50), p99: middle(({ p99 }) => p99), perSecond: middle((cost) => cost.perSecond) };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

async function times(count: number, act: () => Promise<unknown>): Promise<void> {
  for (let done = 0; done < count; done += 1) await act();
}

/** @throws Error for an answer other than 200: what is refused costs something else. */
function once({ port, path, headers = {}, body }: Ask, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const type = body === undefined ? {} : { "content-type": "application/json" };
    const options = { host: "127.0.0.1", port, path, method, agent, headers: { ...type, ...headers } };
    const outgoing = request(options, (incoming) => {
      incoming.resume();
      incoming.once("end", () => {
        if (incoming.statusCode === 200) resolve();
        else reject(new Error(`got ${incoming.statusCode ?? "nothing"} on ${path}, want 200`));
      });
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}
