import type { TerraformJson } from "../../constructs/core";
import { providerData } from "../../provider/validation";
import { lossOf } from "../../review/knowledge/stateful";

/** `stack: type.name`, as lock files have it. */
type Address = string;

export interface AddressLock {
  readonly locked: readonly Address[];
  readonly now: readonly Address[];
  /** What became of addresses that are gone: their new address, or why nothing takes their place. */
  readonly moved: Readonly<Record<Address, string>>;
  /** The `moved` blocks that take state along: old address to new address. */
  readonly blocks: Readonly<Record<Address, Address>>;
}

/** What an upgrade would destroy because its address is gone, and moves that take no state along. */
export function lostAddresses({ locked, now, moved, blocks }: AddressLock): string[] {
  const present = new Set(now);
  return locked
    .filter((address) => !present.has(address))
    .flatMap((address) => {
      const word = moved[address];
      if (word === undefined) return [`${address} is gone, and moved.json says nothing of it`];
      if (!isAddress(word)) return [];
      if (!present.has(word)) return [`${address} moved to ${word}, which is not there`];
      return blocks[address] === word ? [] : [`${address} moved to ${word} without its state: moveFromId is missing`];
    });
}

const isAddress = (word: string): boolean => /^[\w-]+: \w+\.[\w-]+$/.test(word);

/** The `moved` blocks of a stack, by old address. */
export function movedBlocks(stack: string, json: TerraformJson): Record<Address, Address> {
  const { moved = [] } = json as { readonly moved?: readonly { readonly from: string; readonly to: string }[] };
  return Object.fromEntries(moved.map(({ from, to }) => [`${stack}: ${from}`, `${stack}: ${to}`]));
}

/**
 * One line an argument of a resource with data that can't be changed without replacing it: `address argument=value`.
 * References are left out: they change their words, and not what they stand for, when a resource moves.
 */
export function forcingArguments(stack: string, json: TerraformJson): string[] {
  return Object.entries(json.resource ?? {})
    .filter(([type]) => lossOf(type)?.kind === "data")
    .flatMap(([type, blocks]) => {
      const forcing = Object.entries(providerData("alicloud")?.facts.resources[type]?.attributes ?? {}).flatMap(
        ([name, { forceNew }]) => (forceNew === true ? [name] : []),
      );
      return Object.entries(blocks).flatMap(([name, block]) =>
        forcing.flatMap((argument) => {
          const value = block[argument];
          const words = JSON.stringify(value);
          return value === undefined || words.includes("${") ? [] : [`${stack}: ${type}.${name} ${argument}=${words}`];
        }),
      );
    })
    .sort();
}

/**
 * Resources with data that are there before and after, and that an upgrade would replace.
 * @param approved addresses that may be, with the reason
 */
export function forcedReplacements(
  locked: readonly string[],
  now: readonly string[],
  approved: Readonly<Record<Address, string>>,
): string[] {
  const before = byAddress(locked);
  const after = byAddress(now);
  return [...before].flatMap(([address, forcing]) => {
    const changed = after.get(address);
    if (changed === undefined || address in approved) return [];
    const differing = [
      ...forcing.filter((line) => !changed.includes(line)),
      ...changed.filter((line) => !forcing.includes(line)),
    ];
    return differing.length === 0 ? [] : [`${address} would be replaced with what is in it: ${differing.join(", ")}`];
  });
}

function byAddress(lines: readonly string[]): Map<Address, string[]> {
  const found = new Map<Address, string[]>();
  for (const line of lines) {
    const [, address = "", forcing = ""] = /^(\S+ \S+) (.*)$/.exec(line) ?? [];
    found.set(address, [...(found.get(address) ?? []), forcing]);
  }
  return found;
}
