import { minutes, seconds } from "../../../base";
import { CircuitBreakerPolicy, DEFAULT_CONTEXT, RateLimitPolicy, RetryPolicy, TimeoutPolicy } from "../../../policies";
import { at, TestGateway, translate, type Upstream } from "../harness";
import { publicDocuments } from "./cost";
import { routeWith } from "./variants";

export interface Size {
  readonly routes: number;
  readonly translateSeconds: number;
  /** The static file that Envoy starts from. */
  readonly configBytes: number;
  /** What Envoy has allocated once it is live. */
  readonly allocatedBytes: number;
}

/** Configuration and memory of so many routes, each with a timeout, a retry, a breaker and a limit. */
export async function sizeOf(routes: number): Promise<Size> {
  const policies = [
    TimeoutPolicy.request(minutes(1)),
    RetryPolicy.on("5xx").attempts(2).perTry(seconds(5)),
    CircuitBreakerPolicy.trip({ after: 5 }),
    RateLimitPolicy.perTenant("x-tenant", { requests: 600, per: "minute" }),
  ];
  const names = Array.from({ length: routes }, (_, index) => `route-${index}`);
  const documents = publicDocuments(names.map((name) => routeWith(name, policies)));
  const began = performance.now();
  await translate(documents);
  const translateSeconds = (performance.now() - began) / 1000;
  const nowhere = { port: 9 } as Upstream;
  const upstreams = names.map(
    (name) => [`${name}.${DEFAULT_CONTEXT.namespace}.svc.cluster.local:80`, nowhere] as const,
  );
  const gateway = await TestGateway.start(documents, Object.fromEntries(upstreams));
  try {
    const memory: unknown = JSON.parse(await gateway.envoy.admin("/memory"));
    return {
      routes,
      translateSeconds,
      configBytes: gateway.envoy.configBytes,
      allocatedBytes: Number(at(memory, "allocated")),
    };
  } finally {
    await gateway.stop();
  }
}
