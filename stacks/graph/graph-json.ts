import { stableJson } from "../../base";
import type { Platform } from "../../config";
import type { Component, Graph } from "../../model";
import { objectivesOf } from "./objectives";

/** What deploys a component: a construct, by its path, or a chart. */
export interface DeployedBy {
  readonly construct?: string;
  readonly chart?: string;
}

/**
 * The text of `graph.json`: what `analyze` reads as a graph with its objectives, and under `deployedBy` what deploys each component, so that
 * a picture of the graph can show what a plan changes.
 */
export function graphJson(graph: Graph, platform: Platform): string {
  const { regions } = platform;
  const [only = ""] = regions.length === 1 ? regions.map(({ id }) => id) : [];
  const deployedBy = Object.fromEntries(
    graph.components.flatMap((component) => {
      const by = deployerOf(component, platform, only);
      return by === undefined ? [] : [[component.id, by]];
    }),
  );
  return `${stableJson({ ...graph, objectives: objectivesOf(platform), deployedBy }, 2)}\n`;
}

type Namer = (name: string, region: string) => DeployedBy;

const inStack =
  (stack: string, construct: (name: string) => string): Namer =>
  (name, region) => ({ construct: `${stack}-${region}/${construct(name)}` });
const inChart =
  (chart?: string): Namer =>
  (name) => ({ chart: chart ?? name });
const inGateway = inChart("gateway");
const inContainers = inStack("serving", (name) => `Media/${name}`);

const BALANCERS: Readonly<Record<string, string>> = { gateway: "Gateway", api: "Api", web: "Web" };
const STORES: Readonly<Record<string, string>> = {
  polardb: "Databases",
  redis: "Redis",
  tablestore: "TableStore",
  "analytics-mysql": "Analytics",
  "analytics-postgres": "Vectors",
};

const BY_PREFIX: Readonly<Record<string, Namer>> = {
  "load-balancer": inStack("edge", (name) => BALANCERS[name] ?? name),
  "api-gateway": inStack("edge", (name) => `Gateways/${name}`),
  entry: () => ({ construct: "global/Entry" }),
  gateway: inGateway,
  address: inGateway,
  middleware: inGateway,
  store: inStack("data", (name) => STORES[name] ?? name),
  bucket: inStack("data", (name) => `Bucket-${name}`),
  files: inStack("data", (name) => `Files-${name}`),
  broker: inStack("data", () => "Messaging/Stream"),
  queue: inStack("data", (name) => `Messaging/Queue-${name}`),
  "config-server": inStack("data", () => "Messaging/Config"),
};

function deployerOf({ id, kind }: Component, { media }: Platform, only: string): DeployedBy | undefined {
  const [name = "", region = only] = id.split("@");
  const [prefix = "", own = prefix] = name.split(/:(.*)/s);
  if (kind === "service") return inChart()(name, region);
  if (prefix === "worker") return (media[own]?.runsOn === "virtual-nodes" ? inChart() : inContainers)(own, region);
  if (Object.hasOwn(BY_PREFIX, prefix)) return BY_PREFIX[prefix]?.(own, region);
  return kind === "endpoint" ? inStack("serving", (model) => `Model-${model}`)(name, region) : undefined;
}
