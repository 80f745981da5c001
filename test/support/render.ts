import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App } from "cdktf";
import { PlatformStack, type PlatformStackProps, synthesize, type SynthesizedStack } from "../../constructs/core";
import { judges } from "../../stacks/judges";

export const TEST_ENVIRONMENT: PlatformStackProps = {
  prefix: "lumen-test",
  region: "ap-southeast-1",
  accountId: "1234567890123456",
  accountType: "International",
  tags: { Project: "lumen" },
};

type Block = Readonly<Record<string, unknown>>;

/** A finished stack and questions about it. */
export class Rendered {
  constructor(private readonly stack: SynthesizedStack) {}

  get json(): SynthesizedStack["json"] {
    return this.stack.json;
  }

  /** Every block of a resource type, in the order of their addresses. */
  all(type: string): Block[] {
    return Object.entries(this.json.resource?.[type] ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, block]) => block);
  }

  /** The only block of a resource type, without metadata. Fails when there is none, or more than one. */
  one(type: string): { readonly block: Block; has(expected: object): void; lacks(...keys: string[]): void } {
    const blocks = this.all(type);
    if (blocks.length !== 1)
      throw new Error(`want exactly one ${type}, got ${blocks.length} (${this.types().join(", ")})`);
    const { "//": _, ...block } = blocks[0]!;
    return {
      block,
      has: (expected) => expect(block).toMatchObject(expected),
      lacks: (...keys) => expect(Object.keys(block).filter((key) => keys.includes(key))).toEqual([]),
    };
  }

  types(): string[] {
    return Object.keys(this.json.resource ?? {}).sort();
  }
}

/** Synthesizes with aspects, validations and every judge, as the product does, and reads the result back. */
export function renderApp(define: (app: App) => void): Map<string, Rendered> {
  const directory = mkdtempSync(join(tmpdir(), "render-"));
  try {
    const { stacks } = synthesize(join(directory, "out"), define, judges);
    return new Map(stacks.map((stack) => [stack.name, new Rendered(stack)]));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** {@link renderApp} for what fits in one stack. */
export function render(
  define: (stack: PlatformStack) => void,
  environment: Partial<PlatformStackProps> = {},
): Rendered {
  const stacks = renderApp((app) => define(new PlatformStack(app, "test", { ...TEST_ENVIRONMENT, ...environment })));
  return stacks.get("test")!;
}
