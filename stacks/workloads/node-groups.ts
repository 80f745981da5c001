import type { ServiceSpec } from "../../config";

type Services = Readonly<Record<string, ServiceSpec>>;

/**
 * Services that share nodes: those of one compute domain in groups of at most `size`, each begun by the first that has
 * none and filled with those that call its members most, or are called by them. A domain that fits one group has none:
 * nothing need be kept apart.
 * @returns by service the name of its group, which is that of its first member
 */
export function nodeGroups(services: Services, size: number): Readonly<Record<string, string>> {
  const domains = new Set(Object.values(services).map(({ domain }) => domain));
  const groups = [...domains].flatMap((domain) => {
    const names = Object.keys(services).filter((name) => services[name]?.domain === domain);
    return names.length <= size ? [] : grouped(names, services, size);
  });
  return Object.fromEntries(groups.flatMap((members) => members.map((name) => [name, members[0] ?? name])));
}

function grouped(names: readonly string[], services: Services, size: number): readonly (readonly string[])[] {
  const left = [...names];
  const groups: string[][] = [];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const members = [first];
    while (members.length < size && left.length > 0) {
      const ties = left.map((name) => members.filter((member) => areTied(name, member, services)).length);
      members.push(...left.splice(ties.indexOf(Math.max(...ties)), 1));
    }
    groups.push(members);
  }
  return groups;
}

const areTied = (one: string, other: string, services: Services): boolean =>
  (services[one]?.calls.includes(other) ?? false) || (services[other]?.calls.includes(one) ?? false);
