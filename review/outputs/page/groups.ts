import type { Part, Picture } from "../../picture/parts";

/** More of one product than this that nothing leads to or from are drawn as one box. */
const MAX_ALIKE = 3;
/** The same for those that ways lead to or from: their names matter more. */
const MAX_ASKED = 14;

/** The picture with what is alike drawn as one: the same product, place and change. */
export function groupsOf({ parts, ways }: Picture): Picture {
  const ends = new Set(ways.flatMap(({ from, to }) => [from, to]));
  const alike = new Map<string, Part[]>();
  for (const part of parts) {
    const { region, tier, product, action } = part;
    const key = [region, tier, product, action, ends.has(part.id)].join("\n");
    alike.set(key, [...(alike.get(key) ?? []), part]);
  }
  const boxOf = new Map<string, string>();
  const drawn = [...alike.values()].flatMap((group): readonly Part[] => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length <= (ends.has(first.id) ? MAX_ASKED : MAX_ALIKE)) return group;
    for (const { id } of group) boxOf.set(id, first.id);
    return [
      { ...first, name: `${group.length} of them`, zones: [...new Set(group.flatMap(({ zones }) => zones))].sort() },
    ];
  });
  const led = ways.map(({ from, to }) => ({ from: boxOf.get(from) ?? from, to: boxOf.get(to) ?? to }));
  const once = new Map(led.filter(({ from, to }) => from !== to).map((way) => [`${way.from} ${way.to}`, way]));
  return { parts: drawn, ways: [...once.values()] };
}
