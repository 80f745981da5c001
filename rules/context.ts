import type { ChartFiles } from "../base";
import { Block, isObject } from "./block";
import { type ChartObject, chartObjects } from "./chart-objects";

/** A stack to judge: its name and its Terraform JSON. */
export interface StackJson {
  readonly name: string;
  readonly json: unknown;
}

/** All blocks of all stacks, for rules that look beyond one block. */
export class Context {
  readonly blocks: readonly Block[];
  private readonly byAddress: ReadonlyMap<string, Block>;
  private readonly outputs: ReadonlyMap<string, unknown>;

  /** @param charts templates that the stacks' charts hold. @default not known */
  constructor(
    private readonly stacks: readonly StackJson[],
    private readonly charts?: ChartFiles,
  ) {
    this.blocks = stacks.flatMap(blocksOf);
    this.outputs = new Map(stacks.flatMap(outputsOf));
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

  /** What an output of a stack is made of; nothing when the stack has no such output or is not there. */
  output(stack: string, name: string): unknown {
    return this.outputs.get(`${stack} ${name}`);
  }

  /**
   * Kubernetes objects of some kinds, once for each stack that installs them; nothing when no chart is known, or no stack
   * says what it gives them: then somebody else installs them, beside others that may be theirs.
   */
  objects(...kinds: readonly string[]): readonly ChartObject[] | undefined {
    const { charts } = this;
    if (charts === undefined) return undefined;
    const installed = this.stacks.flatMap(({ name }) => {
      const values = this.output(name, CHART_VALUES);
      return isObject(values) ? [{ name, values }] : [];
    });
    if (installed.length === 0) return undefined;
    return installed.flatMap(({ name, values }) => chartObjects(charts, name, values, kinds));
  }

  /** The provider block of the stack that a block is in. */
  provider(of: Block): Block | undefined {
    return this.blocks.find(
      (block) => block.kind === "provider" && block.type === "alicloud" && block.stack === of.stack,
    );
  }
}

/** The output in which a stack says what it gives each chart. */
const CHART_VALUES = "ChartValues";

function outputsOf({ name, json }: StackJson): (readonly [string, unknown])[] {
  const outputs = isObject(json) ? many(json["output"]) : [];
  return outputs.flatMap((named) =>
    Object.entries(named).map(([output, body]) => [`${name} ${output}`, many(body)[0]?.["value"]] as const),
  );
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
