import { type Finding } from "../load/finding";
import { type Check } from "./check";
import { unknownName } from "./unknown-name";

/** Routes lead through a load balancer that is there to a service that is there, and none stands idle. */
export const routes: Check = ({ routes: all, services, loadBalancers }) => {
  const known = Object.keys(services);
  const balancers = Object.keys(loadBalancers);
  const used = new Set(Object.values(all).map(({ through }) => through));
  const ofRoutes = Object.entries(all).flatMap(([path, route]): Finding[] => [
    ...(known.includes(route.to)
      ? []
      : [unknownName(["routes", path, "to"], route.to, "a service", known, [["services"]])]),
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
  return [...ofRoutes, ...idle];
};
