import { type Finding } from "../load/finding";
import { type Check } from "./check";
import { unknownName } from "./unknown-name";

/** Routes lead through a load balancer that is there to a service or model that is there, and none stands idle. */
export const routes: Check = ({ routes: all, services, models, loadBalancers }) => {
  const known = [...Object.keys(services), ...Object.keys(models)];
  const balancers = Object.keys(loadBalancers);
  const used = new Set(Object.values(all).map(({ through }) => through));
  const ofRoutes = Object.entries(all).flatMap(([path, route]): Finding[] => [
    ...(known.includes(route.to)
      ? []
      : [unknownName(["routes", path, "to"], route.to, "a service or a model", known, [["services"], ["models"]])]),
    ...(balancers.includes(route.through)
      ? []
      : [
          {
            path: ["routes", path, "through"],
            lists: [["loadBalancers"], ["loadBalancers", route.through]],
            message: `there is no load balancer ${route.through}`,
            hint: `add loadBalancers: { ${route.through}: {} }`,
          },
        ]),
  ]);
  const modelsOnTheWeb = Object.entries(all)
    .filter(([, { to, through }]) => through === "web" && Object.hasOwn(models, to))
    .map(([path, { to }]): Finding => ({
      path: ["routes", path, "to"],
      lists: [["models"]],
      reads: [["routes", path, "through"]],
      message: `${to} is a model, and the load balancer web leads to services only`,
      hint: "through: api",
    }));
  const idle = (["api", "web"] as const)
    .filter(
      (name) => balancers.includes(name) && !used.has(name) && [...used].every((other) => balancers.includes(other)),
    )
    .map((name): Finding => ({
      path: ["loadBalancers", name],
      part: "key",
      lists: [["routes"]],
      reads: Object.keys(all).map((path) => ["routes", path, "through"]),
      message: "no route goes through it",
      hint: "add one to routes, or leave it out",
    }));
  return [...ofRoutes, ...idle, ...modelsOnTheWeb, ...twins(Object.keys(all))];
};

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
