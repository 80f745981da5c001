import { type Finding } from "../load/finding";
import { type Platform, type RouteSpec } from "../spec/platform";
import { Duration } from "../../base";
import { type Check } from "./check";
import { unknownName } from "./unknown-name";

/** Routes lead through gateways or a load balancer that are there to a service or model that is there, and none stands idle. */
export const routes: Check = (platform) => {
  const { routes: all, services, models, loadBalancers } = platform;
  const known = [...Object.keys(services), ...Object.keys(models)];
  const balancers = Object.keys(loadBalancers);
  const used = new Set(Object.values(all).map(({ through }) => through));
  const ofRoutes = Object.entries(all).flatMap(([path, route]): Finding[] => [
    ...(known.includes(route.to)
      ? []
      : [unknownName(["routes", path, "to"], route.to, "a service or a model", known, [["services"], ["models"]])]),
    ...(isThere(route, platform) ? [] : [missing(path, route)]),
  ]);
  const idle = (["api", "web"] as const)
    .filter(
      (name) =>
        balancers.includes(name) && !used.has(name) && Object.values(all).every((route) => isThere(route, platform)),
    )
    .map((name): Finding => ({
      path: ["loadBalancers", name],
      part: "key",
      lists: [["routes"]],
      reads: Object.keys(all).map((path) => ["routes", path, "through"]),
      message: "no route goes through it",
      hint: "add one to routes, or leave it out",
    }));
  return [...ofRoutes, ...idle, ...twins(Object.keys(all)), ...cutShort(platform)];
};

function isThere({ through }: RouteSpec, { loadBalancers, gateways }: Platform): boolean {
  return (through === "gateways" ? gateways : loadBalancers[through]) !== undefined;
}

function missing(path: string, { through }: RouteSpec): Finding {
  const at = { path: ["routes", path, "through"] };
  if (through === "gateways") {
    return {
      ...at,
      lists: [["gateways"]],
      message: "there are no gateways",
      hint: "add gateways: { domain: api.example.com, certificate: 12345678-ap-southeast-1 }",
    };
  }
  return {
    ...at,
    lists: [["loadBalancers"], ["loadBalancers", through]],
    message: `there is no load balancer ${through}`,
    hint: `add loadBalancers: { ${through}: {} }`,
  };
}

/** Everything below a path includes the path itself. */
function twins(paths: readonly string[]): Finding[] {
  return paths
    .filter((path) => path.endsWith("/*") && path !== "/*" && paths.includes(path.slice(0, -2)))
    .map((path): Finding => ({
      path: ["routes", path.slice(0, -2)],
      part: "key",
      lists: [["routes"]],
      message: `${path} answers this path too`,
      hint: "keep one of them",
    }));
}

/** A route may take no longer than the load balancer in front waits for an answer. */
function cutShort({ routes: all, loadBalancers, policies }: Platform): Finding[] {
  const timeoutOf = ({ policies: use }: RouteSpec) =>
    [use, ...(use.use ?? []).flatMap((set) => policies.named[set] ?? []), policies.defaults]
      .map(({ timeout }) => timeout?.request)
      .find((request) => request !== undefined);
  return Object.entries(all).flatMap(([path, route]): Finding[] => {
    const request = timeoutOf(route);
    const most = route.through === "gateways" ? undefined : loadBalancers[route.through]?.requestTimeout;
    if (request === undefined || most === undefined || route.protocol !== "http") return [];
    if (!Duration.parse(request).isLongerThan(Duration.parse(most))) return [];
    const own = route.policies.timeout?.request !== undefined;
    return [
      {
        path: own ? ["routes", path, "policies", "timeout", "request"] : ["routes", path],
        part: own ? "value" : "key",
        reads: [["loadBalancers", route.through], ["policies"]],
        message: `a request may take ${request}, and the load balancer ${route.through} waits ${most} for an answer`,
        hint: `shorten it, or set loadBalancers.${route.through}.requestTimeout, at most 600s`,
      },
    ];
  });
}
