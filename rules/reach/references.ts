import { isObject, type Block } from "../block";
import type { Context } from "../context";

/** What a text refers to: resources of its own stack, or of the stacks whose outputs it reads. */
export interface Referred {
  readonly blocks: readonly Block[];
  /** Whether something in it could not be followed. */
  readonly open: boolean;
}

const RESOURCE = /(?<![\w.-])(alicloud_[a-z0-9_]+)\.([A-Za-z0-9_-]+)/g;
const OUTPUT = /data\.terraform_remote_state\.cross-stack-reference-input-([A-Za-z0-9_-]+)\.outputs\.([A-Za-z0-9_-]+)/g;

/** Follows references inside a stack, and from stack to stack. */
export class References {
  private readonly byAddress: ReadonlyMap<string, Block>;

  constructor(private readonly context: Context) {
    this.byAddress = new Map(
      context.blocks
        .filter(({ kind }) => kind === "resource")
        .map((block) => [`${block.stack} ${block.type}.${block.name}`, block]),
    );
  }

  /** What a value of a stack refers to. A value without references refers to nothing, and nothing in it is open. */
  follow(stack: string, value: unknown, seen: ReadonlySet<string> = new Set()): Referred {
    const text = typeof value === "string" ? value : JSON.stringify(value ?? null);
    if (!text.includes("${")) return { blocks: [], open: false };
    const found: Block[] = [];
    let open = false;
    for (const [, type = "", name = ""] of text.matchAll(RESOURCE)) {
      const block = this.byAddress.get(`${stack} ${type}.${name}`);
      if (block === undefined) open = true;
      else found.push(block);
    }
    for (const [, other = "", output = ""] of text.matchAll(OUTPUT)) {
      const key = `${other} ${output}`;
      const there = this.context.output(other, output);
      if (there === undefined || seen.has(key)) {
        open = true;
        continue;
      }
      const inner = this.follow(other, there, new Set([...seen, key]));
      found.push(...inner.blocks);
      open ||= inner.open || inner.blocks.length === 0;
    }
    return { blocks: found, open: open || found.length === 0 };
  }

  /** How a value of a stack stands to a block: it names it, names another, or can't be told. */
  names(stack: string, value: unknown, block: Block): "yes" | "no" | "unknown" {
    if (value === undefined || value === null) return "no";
    const { blocks, open } = this.follow(stack, value);
    if (blocks.includes(block)) return "yes";
    // a literal is the id of something that exists already, which may be this
    return open || blocks.length === 0 ? "unknown" : "no";
  }
}

/** What stands at a dotted path of plain JSON; lists are walked through, so there may be several. */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  const steps = path === "" ? [] : path.split(".");
  let found: readonly unknown[] = [value];
  for (const step of steps) {
    found = found.flatMap(spread).flatMap((one) => (isObject(one) && one[step] !== undefined ? [one[step]] : []));
  }
  return found.flatMap(spread).filter((one) => one !== undefined && one !== null);
}

/** The texts at a dotted path of plain JSON. */
export function textsAt(value: unknown, path: string): readonly string[] {
  return valuesAt(value, path).filter((one): one is string => typeof one === "string");
}

const spread = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]).flatMap(spread) : [value];
