import type { SynthesizedStack } from "../../../../constructs/core";
import { draw } from "./draw";

/** The stacks of a platform and whose outputs each reads: the order of deployment. */
export function stacksPicture(name: string, stacks: readonly SynthesizedStack[]): string {
  const boxes = stacks.map(({ name: id, json }) => {
    const count = Object.values(json.resource ?? {}).reduce((sum, named) => sum + Object.keys(named).length, 0);
    const [, title = id, region] = /^(\w+)-(.*)$/.exec(id) ?? [];
    return { id, title, about: [region, `${count} resources`].filter(Boolean).join(", ") };
  });
  const reads = new Map(stacks.map((stack) => [stack.name, readsOf(stack, stacks)]));
  const arrows = [...reads].flatMap(([to, all]) =>
    all
      .filter((from) => !all.some((other) => other !== from && reads.get(other)?.includes(from)))
      .map((from) => ({ from, to })),
  );
  return draw(name, boxes, arrows);
}

function readsOf({ json }: SynthesizedStack, stacks: readonly SynthesizedStack[]): readonly string[] {
  const states = Object.keys(json.data?.["terraform_remote_state"] ?? {});
  return stacks
    .map(({ name }) => name)
    .filter((name) => states.some((state) => state.replaceAll(/[^a-z0-9]/g, "").includes(name.replaceAll("-", ""))));
}
