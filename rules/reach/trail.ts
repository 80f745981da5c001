import type { Block } from "../block";
import type { Context } from "../context";
import type { Fault } from "../rule";
import { References } from "./references";

/** What is asked for at the edge: a path, and the block that lets it in. */
export interface Asked {
  readonly path: string;
  readonly by: Block;
}

/** What a walk from the entries has seen so far. */
export class Trail {
  readonly references: References;
  readonly faults = new Map<Block, Fault[]>();
  readonly unknowns = new Map<Block, string[]>();
  readonly reached = new Set<Block>();
  /** Every path that something at the edge lets in. */
  readonly asked = new Map<string, Asked>();
  private readonly steps = new Set<string>();

  /** Whether everything is here. Without charts this may be a part, and what is missing another app's. */
  readonly whole: boolean;

  constructor(readonly context: Context) {
    this.references = new References(context);
    this.whole = context.objects() !== undefined;
  }

  /** Whether this step was not made before; it counts as made from now on. */
  first(block: Block, how = ""): boolean {
    const step = `${block.stack} ${block.type}.${block.name} ${how}`;
    const fresh = !this.steps.has(step);
    this.steps.add(step);
    this.reached.add(block);
    return fresh;
  }

  /** Blocks of a type whose value at `field` names the block, and whether any could. */
  naming(type: string, field: string, block: Block): { readonly blocks: readonly Block[]; readonly open: boolean } {
    const answers = this.context
      .resources(type)
      .map((one) => ({ one, answer: this.references.names(one.stack, raw(one, field), block) }));
    return {
      blocks: answers.filter(({ answer }) => answer === "yes").map(({ one }) => one),
      open: answers.some(({ answer }) => answer === "unknown"),
    };
  }

  fault(block: Block, field: string, got: string, want: string, hint?: string): void {
    const known = this.faults.get(block) ?? [];
    if (known.some((one) => one.field === field && one.got === got)) return;
    this.faults.set(block, [...known, { field, got, want, ...(hint === undefined ? {} : { hint }) }]);
  }

  unknown(block: Block, field: string): void {
    this.unknowns.set(block, [...new Set([...(this.unknowns.get(block) ?? []), field])]);
  }

  /** A way on is missing: a failure, unless what could be it can't be told, or is another resource and may be elsewhere. */
  missing(block: Block, open: boolean, field: string, got: string, want: string, hint?: string): void {
    if (open || (field === "" && !this.whole)) this.unknown(block, field);
    else this.fault(block, field, got, want, hint);
  }
}

/** A top-level value of a block as it is written, references and all. */
export const raw = (block: Block, field: string): unknown => block.body[field];
