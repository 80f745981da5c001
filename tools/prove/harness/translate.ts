import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binaryOf } from "./binaries";
import { type KubernetesObject, type Node, at, isNode, nodes } from "./documents";

/** What Envoy Gateway makes of a set of documents, of all Gateways together. */
export interface Translation extends ProxyConfig {
  /** The documents again, each with the status that the controller's translator gave it. */
  readonly statuses: readonly Node[];
  /** What the proxies of each Gateway get, by `namespace/name`. */
  readonly gateways: Readonly<Record<string, ProxyConfig>>;
}

/** What the controller sends to proxies. */
export interface ProxyConfig {
  readonly listeners: readonly Node[];
  readonly routes: readonly Node[];
  readonly clusters: readonly Node[];
  readonly endpoints: readonly Node[];
}

const DUMPS = {
  listeners: ["ListenersConfigDump", "dynamicListeners", "activeState.listener"],
  routes: ["RoutesConfigDump", "dynamicRouteConfigs", "routeConfig"],
  clusters: ["ClustersConfigDump", "dynamicActiveClusters", "cluster"],
  endpoints: ["EndpointsConfigDump", "dynamicEndpointConfigs", "endpointConfig"],
} as const;

/**
 * Translates documents with the released `egctl`, offline. Exit 0 proves nothing: judge the result with `acceptanceProblems`.
 * The same documents are translated once in a process.
 * @throws Error with egctl's own words when it refuses the input.
 */
export function translate(documents: readonly KubernetesObject[]): Promise<Translation> {
  const key = JSON.stringify(documents);
  const known = done.get(key);
  if (known !== undefined) return known;
  const started = translateAnew(documents);
  done.set(key, started);
  return started;
}

const done = new Map<string, Promise<Translation>>();

async function translateAnew(documents: readonly KubernetesObject[]): Promise<Translation> {
  const folder = await mkdtemp(join(tmpdir(), "egctl-"));
  try {
    const file = join(folder, "documents.yaml");
    // JSON is YAML without its surprises: a name such as `n` stays a string.
    await writeFile(file, documents.map((document) => JSON.stringify(stored(document))).join("\n---\n"));
    return read(JSON.parse(await run(["x", "translate", "--to", "gateway-api,xds", "-o", "json", "-f", file])));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A Secret as the API server stores it: `stringData` becomes `data`. */
function stored(document: KubernetesObject): KubernetesObject {
  const { stringData, ...rest } = document;
  if (stringData === undefined) return document;
  const encoded = Object.entries(stringData).map(([key, text]) => [key, Buffer.from(text).toString("base64")]);
  return { ...rest, data: { ...rest.data, ...(Object.fromEntries(encoded) as Record<string, string>) } };
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(binaryOf("egctl"), args, { maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`egctl ${args.slice(0, 2).join(" ")}: ${stderr.split("Usage:")[0] ?? error.message}`));
    });
  });
}

function read(result: unknown): Translation {
  const xds = at(result, "xds");
  const dumps = Object.entries(isNode(xds) ? xds : {});
  return {
    statuses: Object.entries(isNode(result) ? result : {})
      .filter(([key]) => key !== "xds")
      .flatMap(([, value]) => (Array.isArray(value) ? nodes(value) : isNode(value) ? [value] : [])),
    ...configOf(dumps.map(([, dump]) => dump)),
    gateways: Object.fromEntries(dumps.map(([name, dump]) => [name, configOf([dump])])),
  };
}

function configOf(dumps: readonly unknown[]): ProxyConfig {
  const pick = (key: keyof typeof DUMPS): readonly Node[] => {
    const [type, list, member] = DUMPS[key];
    return dumps
      .flatMap((dump) => nodes(at(dump, "configs")))
      .filter((config) => String(config["@type"]).endsWith(type))
      .flatMap((config) => nodes(config[list]))
      .map((entry) => at(entry, member))
      .filter(isNode)
      .map(({ "@type": _, ...resource }) => resource);
  };
  return {
    listeners: pick("listeners"),
    routes: pick("routes"),
    clusters: pick("clusters"),
    endpoints: pick("endpoints"),
  };
}
