import { DEFAULT_CONTEXT, enforce, type PolicyTarget } from "../../../policies";
import { type KubernetesObject, LOCAL, MiddlewareFolder, TestGateway, TokenIssuer, type Upstream } from "../harness";
import { measure, type Ask, type Cost, medianCost } from "./measure";
import { startMinimal } from "./minimal";
import { StaticServer } from "./static-server";
import { another, KEY, routeWith, type Variant, variants } from "./variants";

export interface CostLine {
  readonly name: string;
  readonly cost: Cost;
}

export interface CostOptions {
  readonly requests: number;
  readonly rounds: number;
  readonly tell: (text: string) => void;
}

/** What each policy costs, in alternating rounds against direct and against a minimal Envoy; the median of the rounds. */
export async function costOfPolicies({ requests, rounds, tell }: CostOptions): Promise<readonly CostLine[]> {
  const server = await StaticServer.start();
  const minimal = await startMinimal(server.port);
  const issuer = new TokenIssuer("https://issuer.example");
  const other = another();
  const all = variants(issuer, other);
  const targets = all.map(({ policies }, index) => routeWith(`variant-${index}`, policies));
  const folder = new MiddlewareFolder();
  const stops: (() => Promise<unknown>)[] = [() => server.stop(), () => minimal.envoy.stop(), () => folder.dispose()];
  try {
    const middleware = await folder.start({ ...LOCAL, targets: middlewareTargets([...targets, other]) });
    const gateway = await gatewayOf(targets, other, server, middleware.port);
    stops.push(() => gateway.stop());
    const asks: readonly (readonly [string, Ask])[] = [
      ["direct", { port: server.port, path: "/" }],
      ["minimal Envoy", { port: minimal.port, path: "/" }],
      ...all.map((variant, index) => [variant.name, askOf(variant, index, gateway)] as const),
    ];
    const costs: (readonly [string, Cost])[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      tell(`  cost, round ${round} of ${rounds}`);
      for (const [name, ask] of asks) costs.push([name, await measure(ask, requests)]);
    }
    return asks.map(([name]) => ({
      name,
      cost: medianCost(costs.filter(([of]) => of === name).map(([, cost]) => cost)),
    }));
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

function askOf({ headers, body }: Variant, index: number, gateway: TestGateway): Ask {
  return {
    port: gateway.port(80),
    path: `/variant-${index}`,
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

async function gatewayOf(
  targets: readonly PolicyTarget[],
  other: PolicyTarget,
  server: StaticServer,
  middleware: number,
): Promise<TestGateway> {
  const documents = publicDocuments([...targets, other]);
  const { namespace } = DEFAULT_CONTEXT;
  const upstreams = Object.fromEntries([
    ...[...targets.keys()].map((index) => [`variant-${index}.${namespace}.svc.cluster.local:80`, server] as const),
    [`another.${namespace}.svc.cluster.local:80`, server] as const,
    [`middleware.${namespace}:8080`, { port: middleware }] as const,
    [`middleware.${namespace}.svc.cluster.local:8080`, { port: middleware }] as const,
  ]) as Readonly<Record<string, Upstream>>;
  return TestGateway.start(documents, upstreams);
}

/** What the middleware does for each target, as its ConfigMaps say. */
function middlewareTargets(targets: readonly PolicyTarget[]): readonly unknown[] {
  return enforce([...targets])
    .documents.filter(({ tier, resource }) => tier === "envoy-gateway" && resource === "ConfigMap")
    .flatMap(({ body }) => Object.values(body["data"] as Readonly<Record<string, string>>))
    .map((text) => JSON.parse(text) as unknown);
}

/** What policies compile to, with the gateway around it that a chart would bring. */
export function publicDocuments(targets: readonly PolicyTarget[]): readonly KubernetesObject[] {
  const { namespace, gatewayClass, publicGateway } = DEFAULT_CONTEXT;
  const own = enforce([...targets])
    .documents.filter(({ tier, resource }) => tier === "envoy-gateway" && resource !== "ConfigMap")
    .map(({ body }) => body as unknown as KubernetesObject);
  return [
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "GatewayClass",
      metadata: { name: gatewayClass },
      spec: { controllerName: "gateway.envoyproxy.io/gatewayclass-controller" },
    },
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "Gateway",
      metadata: { name: publicGateway, namespace },
      spec: { gatewayClassName: gatewayClass, listeners: [{ name: "http", protocol: "HTTP", port: 80 }] },
    },
    { apiVersion: "v1", kind: "Secret", metadata: { name: "clients", namespace }, stringData: { one: KEY } },
    ...own,
  ];
}
