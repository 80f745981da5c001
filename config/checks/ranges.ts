import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Count } from "../spec/schema-kit";
import { type Check } from "./check";

/** In every `{ min, max }` the first is not above the second. */
export const ranges: Check = ({ cluster, models, media, services }) => [
  ...Object.entries(cluster.pools).flatMap(([name, { nodes }]) =>
    upsideDown(["cluster", "pools", name, "nodes"], nodes),
  ),
  ...Object.entries(models).flatMap(([name, { replicas }]) => upsideDown(["models", name, "replicas"], replicas)),
  ...Object.entries(media).flatMap(([name, { replicas }]) => upsideDown(["media", name, "replicas"], replicas)),
  ...Object.entries(services).flatMap(([name, { replicas }]) => upsideDown(["services", name, "replicas"], replicas)),
];

function upsideDown(path: Path, count: Count): Finding[] {
  if (typeof count === "number" || count.min <= count.max) return [];
  return [{ path, got: `min ${count.min} above max ${count.max}`, want: "min at most max" }];
}
