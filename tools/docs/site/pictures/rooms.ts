import { createRequire } from "node:module";
import { join } from "node:path";
import { draw } from "./draw";

interface Rule {
  readonly name: string;
  readonly comment?: string;
}

/** The rooms and who imports whom, from the rule that holds it; ways that others imply are left out. */
export function roomsPicture(root: string): string {
  const { forbidden } = createRequire(__filename)(join(root, ".dependency-cruiser.cjs")) as {
    readonly forbidden: readonly Rule[];
  };
  const allowed = new Map(
    forbidden
      .filter(({ name }) => name.endsWith("-imports-one-way"))
      .map(({ name, comment = "" }) => [
        name.replace("-imports-one-way", ""),
        comment
          .replace(/^.*may import itself,?\s*/, "")
          .split(", ")
          .filter((room) => room !== ""),
      ]),
  );
  const reached = (room: string): ReadonlySet<string> =>
    new Set((allowed.get(room) ?? []).flatMap((next) => [next, ...reached(next)]));
  const arrows = [...allowed].flatMap(([from, all]) =>
    all.filter((to) => !all.some((other) => other !== to && reached(other).has(to))).map((to) => ({ from, to })),
  );
  const boxes = [...allowed.keys()].map((room) => ({ id: room, title: `${room}/`, about: ABOUT[room] ?? "" }));
  return draw("Rooms of the repository and who imports whom", boxes, arrows);
}

const ABOUT: Readonly<Record<string, string>> = {
  base: "durations, problems, names",
  model: "graph and analyses",
  policies: "values and tiers",
  config: "the platform file",
  provider: "facts, bindings, validation",
  rules: "judges of stacks",
  constructs: "building blocks",
  stacks: "deployable units",
  preflight: "what a first deploy needs",
  review: "the plan reviewer",
  middleware: "the runtime component",
  cli: "one command",
};
