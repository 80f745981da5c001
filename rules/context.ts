import { Block, isObject } from "./block";

/** A stack to judge: its name and its Terraform JSON. */
export interface StackJson {
  readonly name: string;
  readonly json: unknown;
}

/** All blocks of all stacks, for rules that look beyond one block. */
export class Context {
  readonly blocks: readonly Block[];
  private readonly byAddress: ReadonlyMap<string, Block>;

  constructor(stacks: readonly StackJson[]) {
    this.blocks = stacks.flatMap(blocksOf);
    this.byAddress = new Map(
      this.blocks
        .filter(({ kind }) => kind === "resource")
        .map((block) => [`${block.stack} ${block.type}.${block.name}`, block]),
    );
  }

  resources(type: string): readonly Block[] {
    return this.blocks.filter((block) => block.kind === "resource" && block.type === type);
  }

  /** The resource that a reference such as `${alicloud_vpc.Main.id}` names, in the stack of the block that holds it. */
  referenced(from: Block, reference: string): Block | undefined {
    const address = /^\$\{([a-z0-9_]+\.[A-Za-z0-9_-]+)\.[a-z0-9_]+\}$/.exec(reference)?.[1];
    return address === undefined ? undefined : this.byAddress.get(`${from.stack} ${address}`);
  }

  /** The provider block of the stack that a block is in. */
  provider(of: Block): Block | undefined {
    return this.blocks.find(
      (block) => block.kind === "provider" && block.type === "alicloud" && block.stack === of.stack,
    );
  }
}

function blocksOf({ name: stack, json }: StackJson): Block[] {
  if (!isObject(json)) return [];
  const typed = ["resource", "data"].flatMap((kind) =>
    many(json[kind]).flatMap((types) =>
      Object.entries(types).flatMap(([type, named]) =>
        many(named).flatMap((names) =>
          Object.entries(names).flatMap(([name, bodies]) =>
            many(bodies).map((body) => new Block(kind, type, name, stack, body)),
          ),
        ),
      ),
    ),
  );
  const plain = ["provider", "variable"].flatMap((kind) =>
    many(json[kind]).flatMap((names) =>
      Object.entries(names).flatMap(([type, bodies]) =>
        many(bodies).map((body) => new Block(kind, type, kind === "provider" ? "provider" : "variable", stack, body)),
      ),
    ),
  );
  return [...typed, ...plain];
}

/** Terraform JSON takes one object, or a list of them, in most places. */
function many(value: unknown): Readonly<Record<string, unknown>>[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isObject);
}
