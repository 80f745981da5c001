import type { ReviewedChange } from "../changes/reviewed-change";
import type { ChartChange } from "../charts/compare";
import { at, type Json, type JsonObject, listOf, objectOf, textOf } from "../json";
import { type Part, type PartAction, type Picture, type Tier, type Way, worst } from "./parts";
import { actionOf, type ResourcePart } from "./resources";

const KINDS: Readonly<Record<string, readonly [Tier, string]>> = {
  entry: ["entry", "entry"],
  gateway: ["cluster and middleware", "middleware gateway"],
  loadBalancer: ["load balancers", "load balancer"],
  middleware: ["cluster and middleware", "middleware"],
  service: ["services", "service"],
  endpoint: ["models and media", "model"],
  hostedModel: ["models and media", "hosted model"],
  worker: ["models and media", "worker"],
  store: ["data and messages", "store"],
  broker: ["data and messages", "broker"],
  configServer: ["data and messages", "config server"],
};
/** An address inside the cluster that holds policies for one target: a hop of the middleware, not a part of its own. */
const ADDRESS = /^address:/;
const CLIENTS: Part = {
  id: "clients",
  tier: "clients",
  product: "clients",
  name: "whoever asks",
  region: "",
  zones: [],
  action: "none",
};

/** What is drawn of a component, and by which id. */
interface Drawn {
  readonly id: string;
  readonly tier: Tier;
  readonly product: string;
}

/**
 * The graph as a picture: its components and calls, with what happens to the resources and charts that deploy them.
 * Resources that no component stands for are parts of their own.
 */
export function graphPicture(
  graph: JsonObject,
  found: readonly ResourcePart[],
  changes: readonly ReviewedChange[],
  chartChanges: readonly ChartChange[],
): Picture {
  const components = listOf(graph["components"]);
  const domains = new Map(listOf(graph["domains"]).map((domain) => [textOf(at(domain, "id")), domain]));
  const deployedBy = objectOf(graph["deployedBy"]);
  const drawn = new Map<string, Drawn>();
  const parts = new Map<string, Part>();
  const covered = new Set<ResourcePart>();

  for (const component of components) {
    const id = textOf(at(component, "id"));
    const kind = Object.hasOwn(KINDS, textOf(at(component, "kind"))) ? KINDS[textOf(at(component, "kind"))] : undefined;
    if (kind === undefined || ADDRESS.test(id)) continue;
    const { construct, chart } = textsOf(deployedBy[id]);
    const own = construct === undefined ? [] : found.filter((part) => isUnder(part.construct, construct));
    own.forEach((one) => covered.add(one));
    const [main] = own;
    const [tier, product] = main === undefined ? kind : [main.part.tier, main.part.product];
    const { region, zones } = placeOf(component, domains);
    const box: Drawn = {
      id: kind[1] === "middleware gateway" && main === undefined ? `${kind[1]} ${region}` : id,
      tier,
      product,
    };
    drawn.set(id, box);
    const known = parts.get(box.id);
    parts.set(box.id, {
      ...box,
      name: box.id === id ? nameOf(id) : "Envoy",
      region,
      zones: [...new Set([...(known?.zones ?? []), ...zones])].sort(),
      action: worst([
        ...own.map(({ part }) => part.action),
        ...(construct === undefined ? [] : [below(construct, changes)]),
        ...(chart === undefined ? [] : [ofChart(chart, chartChanges)]),
      ]),
    });
  }
  const rest = found.filter((one) => !covered.has(one));
  return withModelBalancers([...parts.values()], waysOf(graph, drawn), found, rest);
}

/** Regions and zones that a component stands in. */
function placeOf(
  component: Json,
  domains: ReadonlyMap<string, Json>,
): { readonly region: string; readonly zones: readonly string[] } {
  const named = [
    ...listOf(at(component, "domains")),
    ...listOf(at(component, "placements")).flatMap((placement) => listOf(at(placement, "domains"))),
  ].map(textOf);
  const zones = named.filter((id) => at(domains.get(id), "kind") === "zone");
  const around = (id: string): readonly string[] => {
    const domain = domains.get(id);
    if (domain === undefined) return [];
    return at(domain, "kind") === "region" ? [id] : around(textOf(at(domain, "within")));
  };
  return { region: named.flatMap(around)[0] ?? "", zones: [...new Set(zones)].sort() };
}

/** Calls between what is drawn, each once; the first step is that of the clients. */
function waysOf(graph: JsonObject, drawn: ReadonlyMap<string, Drawn>): readonly Way[] {
  const calls = listOf(graph["calls"]).map((call) => ({
    from: textOf(at(call, "from")),
    to: listOf(at(call, "to")).map(textOf),
  }));
  const ends = (id: string): readonly string[] => {
    const box = drawn.get(id);
    if (box !== undefined) return [box.id];
    return ADDRESS.test(id) ? calls.filter(({ from }) => from === id).flatMap(({ to }) => to.flatMap(ends)) : [];
  };
  const entries = listOf(graph["routes"]).map((route) => textOf(at(route, "entry")));
  const all = [
    ...entries.flatMap(ends).map((to) => ({ from: CLIENTS.id, to })),
    ...calls.flatMap(({ from, to }) => {
      const box = drawn.get(from);
      return box === undefined ? [] : to.flatMap(ends).map((end) => ({ from: box.id, to: end }));
    }),
  ];
  return [...new Map(all.filter(({ from, to }) => from !== to).map((way) => [`${way.from} ${way.to}`, way])).values()];
}

/** Load balancers in front of models only, which the graph leaves out: calls to the models go through them. */
function withModelBalancers(
  parts: readonly Part[],
  ways: readonly Way[],
  found: readonly ResourcePart[],
  rest: readonly ResourcePart[],
): Picture {
  const through = new Map<string, string>();
  const others = rest.map(({ part }): Part => {
    if (part.tier !== "load balancers") return part;
    const reference = `\${${part.id.split("/").slice(1).join("/")}.`;
    const behind = found.filter(
      ({ part: model, body }) =>
        model.tier === "models and media" && stackOf(model.id) === stackOf(part.id) && holds(body, reference),
    );
    const boxes = behind.flatMap(({ construct }) =>
      parts.filter(({ tier, id }) => tier === "models and media" && construct?.endsWith(`-${nameOf(id)}`) === true),
    );
    for (const box of boxes) through.set(box.id, part.id);
    return boxes.length === 0 ? part : { ...part, tier: "models and media" };
  });
  const led = ways.map((way) => ({ ...way, to: through.get(way.to) ?? way.to }));
  const last = [...through].map(([to, from]) => ({ from, to }));
  const clients = ways.some(({ from }) => from === CLIENTS.id) ? [CLIENTS] : [];
  return {
    parts: [...clients, ...parts, ...others],
    ways: [...new Map([...led, ...last].map((way) => [`${way.from} ${way.to}`, way])).values()],
  };
}

const stackOf = (id: string): string => id.split("/")[0] ?? "";
const holds = (body: unknown, text: string): boolean => JSON.stringify(body).includes(text);
const isUnder = (path: string | undefined, construct: string): boolean =>
  path === construct || path?.startsWith(`${construct}/`) === true;

/** What changes below a construct changes what it stands for. */
function below(construct: string, changes: readonly ReviewedChange[]): PartAction {
  const actions = changes
    .filter((change) => change.noise === undefined && isUnder(change.construct, construct))
    .map(({ action }) => actionOf(action));
  return actions.some((action) => action !== "none") ? "update" : "none";
}

function ofChart(chart: string, changes: readonly ChartChange[]): PartAction {
  const own = changes.filter((change) => change.chart === chart);
  return own.length === 0 ? "none" : "update";
}

function textsOf(value: Json | undefined): { readonly construct?: string; readonly chart?: string } {
  const [construct, chart] = [textOf(at(value, "construct")), textOf(at(value, "chart"))];
  return { ...(construct === "" ? {} : { construct }), ...(chart === "" ? {} : { chart }) };
}

/** `store:redis@ap-southeast-1` is called `redis`: where it stands is seen. */
function nameOf(id: string): string {
  return id.replace(/@[^@]*$/, "").replace(/^[a-z-]+:/, "");
}
